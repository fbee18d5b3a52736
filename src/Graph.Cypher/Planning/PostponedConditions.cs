using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>
/// Conditions within repeated paths that read what only another link finds, which in turn waits for the path: they are tested
/// for each repetition when both have been found.
/// </summary>
internal sealed class PostponedConditions(PlanningContext planning, BoundPattern pattern)
{
    private readonly List<(BoundExpression Condition, HashSet<Variable> Needs, IReadOnlyList<BoundGroup> Groups)> _waiting = [];

    /// <summary>A path without those of its conditions that cannot be tested while it is walked; they wait here.</summary>
    public BoundQuantifiedPath TakeFrom(BoundQuantifiedPath path, HashSet<Variable> planned)
    {
        var declared = Declared.By(pattern).ToHashSet();
        var kept = new List<BoundExpression>();
        foreach (var condition in path.Inner.Predicates)
        {
            var needs = FreeVariables.Of(condition).Where(declared.Contains).ToHashSet();
            if (needs.IsSubsetOf(planned))
            {
                kept.Add(condition);
            }
            else
            {
                _waiting.Add((condition, [.. needs, path.Groups[0].Outer], path.Groups)); // a repetition has two nodes at least
            }
        }

        return path with { Inner = path.Inner with { Predicates = kept } };
    }

    /// <summary>Tests those whose variables are all there.</summary>
    public Plan Apply(Plan input, HashSet<Variable> planned)
    {
        var ready = _waiting.Where(waiting => waiting.Needs.IsSubsetOf(planned)).ToList();
        if (ready.Count == 0)
        {
            return input;
        }

        _waiting.RemoveAll(ready.Contains);
        Evaluator[] tests = [.. ready.Select(waiting => OfEach(waiting.Groups, planning.Compiler.Compile(waiting.Condition)))];
        return new Plan("Filter", "", input.EstimatedRows, (context, inputs) => new FilterOperator(context, inputs[0], tests), input);
    }

    // The variables of a repetition take the values it had.
    private static Evaluator OfEach(IReadOnlyList<BoundGroup> groups, Evaluator condition)
    {
        (int Inner, int Outer)[] slots = [.. groups.Select(group => (group.Inner.Id, group.Outer.Id))];
        return context =>
        {
            var repetitions = context.Row[slots[0].Outer].AsList().Count;
            for (var repetition = 0; repetition < repetitions; repetition++)
            {
                foreach (var (inner, outer) in slots)
                {
                    context.Row[inner] = context.Row[outer].AsList()[repetition];
                }

                if (!Truth.Holds(condition(context)))
                {
                    return Value.False;
                }
            }

            return Value.True;
        };
    }
}
