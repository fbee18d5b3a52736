using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning.Shortcuts;

/// <summary>Finds relationships of variable length of which only the distinct ends are asked for.</summary>
internal static class PrunedWalks
{
    /// <summary>Those of a pattern.</summary>
    /// <param name="planning">What the statement shares.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="used">Variables that are needed behind it, where equal rows count once; null where each counts.</param>
    public static HashSet<Variable> Find(PlanningContext planning, BoundPattern pattern, IReadOnlySet<Variable>? used) =>
        used is null || planning.Without.Contains(PlanRule.PrunedWalk) || pattern.Paths.Count > 0 || pattern.Quantified.Count > 0 || pattern.Shortest.Count > 0
            ? []
            : [.. pattern.Relationships.Where(relationship => IsOpen(pattern, relationship, used)).Select(relationship => relationship.Variable)];

    private static bool IsOpen(BoundPattern pattern, BoundRelationship relationship, IReadOnlySet<Variable> used) =>
        relationship is { IsBound: false, Length.Lower: 0 or 1 }
        && !used.Contains(relationship.Variable)
        && !pattern.Predicates.Any(predicate => FreeVariables.Of(predicate).Contains(relationship.Variable))
        && !pattern.Relationships.Any(other => other != relationship && CountedHops.MayBeOne(other.Types, relationship.Types));
}
