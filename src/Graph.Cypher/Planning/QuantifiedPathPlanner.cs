using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;

namespace Graph.Cypher.Planning;

/// <summary>Plans paths that repeat.</summary>
internal static class QuantifiedPathPlanner
{
    /// <summary>Plans a quantified path over a plan that binds at least one of its ends.</summary>
    public static Plan Plan(
        PlanningContext planning, BoundQuantifiedPath path, HashSet<Variable> planned, NodeLabels labels, int[] others, Plan input)
    {
        var reversed = !planned.Contains(path.Left);
        var (from, to) = reversed ? (path.Right, path.Left) : (path.Left, path.Right);
        var repetition = Repetition(planning, path, reversed);
        var settings = Settings(path, planned.Contains(to), reversed, others);
        var plan = new Plan(
            "Repeat(Trail)", $"({from.Name}) … ({to.Name})", input.EstimatedRows * 10,
            (context, inputs) => new QuantifiedOperator(context, inputs[0], inputs[1], settings), input, repetition);
        return planned.Contains(to) ? plan : LabelFilter.Apply(planning, labels, to, null, plan);
    }

    /// <summary>One repetition, over a row that binds the inner node it starts from.</summary>
    public static Plan Repetition(PlanningContext planning, BoundQuantifiedPath path, bool reversed) =>
        new PatternPlanner(planning, path.Inner, null, reversed ? path.Last : path.First).Plan(Planning.Plan.Argument());

    /// <summary>Where a walk along the path finds and leaves its values.</summary>
    public static QuantifiedSettings Settings(BoundQuantifiedPath path, bool into, bool reversed, int[] others)
    {
        var (start, end) = reversed ? (path.Last, path.First) : (path.First, path.Last);
        var (from, to) = reversed ? (path.Right, path.Left) : (path.Left, path.Right);
        return new QuantifiedSettings(
            from.Id, to.Id, into, start.Id, end.Id, path.Lower, path.Upper, reversed,
            [.. path.Groups.Select(group => group.Inner.Id)], [.. path.Groups.Select(group => group.Outer.Id)],
            [.. path.Inner.Relationships.Select(relationship => relationship.Variable.Id)], others, path.IsWalk);
    }
}
