using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Planning.Ordering;
using Graph.Cypher.Planning.Shortcuts;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>Plans single relationships of a pattern, of one step or of variable length.</summary>
internal sealed class ExpandPlanner(PlanningContext planning, BoundPattern pattern, NodeLabels labels, HashSet<Variable> planned, IReadOnlySet<Variable> reached)
{
    private readonly PatternStatistics _statistics = new(planning, labels);

    /// <summary>Slots of the relationships bound so far that one of these types (none: any) must not repeat.</summary>
    public int[] PlannedRelationships(IReadOnlyList<string> types) => pattern.DifferentRelationships
        ?
        [
            .. pattern.Relationships.Where(relationship => (relationship.IsBound || planned.Contains(relationship.Variable)) && CountedHops.MayBeOne(relationship.Types, types)).Select(relationship => relationship.Variable.Id),
            .. pattern.Quantified.SelectMany(path => path.Groups).Where(group => planned.Contains(group.Outer)).Select(group => group.Outer.Id),
        ]
        : [];

    /// <summary>How many rows each row is thought to become; less than one where both ends are bound.</summary>
    public double Cost(BoundRelationship relationship)
    {
        if (relationship.IsBound)
        {
            return 0;
        }

        var (from, _) = Start(relationship);
        var steps = _statistics.Touched(relationship, from);
        return planned.Contains(relationship.Left) && planned.Contains(relationship.Right) ? steps / 1000 : steps;
    }

    /// <summary>Plans a relationship over a plan that binds at least one of its ends, or itself.</summary>
    public Plan Plan(BoundRelationship relationship, Plan input) =>
        relationship.IsBound ? BoundWalk(relationship, input) : Expand(relationship, input);

    private (Variable From, Direction Direction) Start(BoundRelationship relationship)
    {
        var fromRight = !planned.Contains(relationship.Left)
            || (relationship.Length is not null && planned.Contains(relationship.Right) && _statistics.Touched(relationship, relationship.Right) < _statistics.Touched(relationship, relationship.Left));
        return fromRight ? (relationship.Right, relationship.Direction.Reversed()) : (relationship.Left, relationship.Direction);
    }

    private Plan Expand(BoundRelationship relationship, Plan input)
    {
        var (from, direction) = Start(relationship);
        var to = from == relationship.Left ? relationship.Right : relationship.Left;
        var into = planned.Contains(to) || from == to;
        int[] others = [.. PlannedRelationships(relationship.Types).Where(slot => slot != relationship.Variable.Id)];
        var settings = new ExpandSettings(
            from.Id, relationship.Variable.Id, to.Id, into, direction, Numbers(relationship.Types),
            into ? [] : [.. labels.Of(to).Select(planning.Symbols.Label)], others, Reads(relationship, into ? null : to));
        var rows = input.EstimatedRows * Math.Max(0.01, Cost(relationship));
        var details = $"({from.Name})-[{relationship.Variable.Name}:{string.Join("|", relationship.Types)}]-({to.Name})";
        var name = into ? "Expand(Into)" : "Expand(All)";
        if (relationship.Length is not { } length)
        {
            return new Plan(name, details, rows, (context, inputs) => new ExpandOperator(context, inputs[0], settings), input);
        }

        var walk = new VariableLength(
            length.Lower, length.Upper, length.Step.Id, planning.Compiler.CompileAll(length.StepPredicates), from != relationship.Left, IsListed(relationship));
        if (reached.Contains(relationship.Variable))
        {
            return new Plan("VarLengthExpand(Pruning)", details, rows, (context, inputs) => new PrunedExpandOperator(context, inputs[0], settings, walk), input);
        }

        return new Plan("VarLength" + name, details, rows, (context, inputs) => new VariableExpandOperator(context, inputs[0], settings, walk), input);
    }

    // What has a name is named to be read, and from a node that has none the pattern may lead on.
    private HopParts Reads(BoundRelationship relationship, Variable? to) =>
        (relationship.Variable.IsAnonymous ? HopParts.None : HopParts.Relationships)
        | (to is not null && (!to.IsAnonymous || pattern.Relationships.Any(other => other != relationship && (other.Left == to || other.Right == to)))
            ? HopParts.Neighbours
            : HopParts.None);

    private Plan BoundWalk(BoundRelationship relationship, Plan input)
    {
        var length = relationship.Length;
        var walk = new BoundWalk(
            relationship.Variable.Id, relationship.Left.Id, relationship.Right.Id,
            planned.Contains(relationship.Left), planned.Contains(relationship.Right), relationship.Direction, Numbers(relationship.Types),
            length?.Lower ?? 1, length is null ? 1 : length.Upper, length?.Step.Id ?? 0, planning.Compiler.CompileAll(length?.StepPredicates ?? []));
        var plan = new Plan(
            "ProjectEndpoints", relationship.Variable.Name, input.EstimatedRows, (context, inputs) => new BoundWalkOperator(context, inputs[0], walk), input);
        foreach (var node in new[] { relationship.Left, relationship.Right }.Distinct().Where(node => !planned.Contains(node)))
        {
            plan = LabelFilter.Apply(planning, labels, node, null, plan);
        }

        return plan;
    }

    // A list that nobody can name is needed only where another relationship must not be in it.
    private bool IsListed(BoundRelationship relationship) =>
        !relationship.Variable.IsAnonymous
        || pattern.Paths.Count > 0
        || pattern.Quantified.Count > 0
        || pattern.Shortest.Count > 0
        || pattern.Predicates.Any(predicate => FreeVariables.Of(predicate).Contains(relationship.Variable))
        || pattern.Relationships.Any(other => other != relationship && CountedHops.MayBeOne(other.Types, relationship.Types));

    private int[] Numbers(IReadOnlyList<string> types) => [.. types.Distinct().Select(planning.Symbols.Type)];
}
