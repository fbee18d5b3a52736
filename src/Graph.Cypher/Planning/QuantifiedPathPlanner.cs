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
        var (start, end) = reversed ? (path.Last, path.First) : (path.First, path.Last);
        var (from, to) = reversed ? (path.Right, path.Left) : (path.Left, path.Right);
        var repetition = new PatternPlanner(planning, path.Inner, null, start).Plan(Planning.Plan.Argument());
        var settings = new QuantifiedSettings(
            from.Id, to.Id, planned.Contains(to), start.Id, end.Id, path.Lower, path.Upper, reversed,
            [.. path.Groups.Select(group => group.Inner.Id)], [.. path.Groups.Select(group => group.Outer.Id)],
            [.. path.Inner.Relationships.Select(relationship => relationship.Variable.Id)], others);
        var plan = new Plan(
            "Repeat(Trail)", $"({from.Name}) … ({to.Name})", input.EstimatedRows * 10,
            (context, inputs) => new QuantifiedOperator(context, inputs[0], inputs[1], settings), input, repetition);
        return planned.Contains(to) ? plan : LabelFilter.Apply(planning, labels, to, null, plan);
    }
}
