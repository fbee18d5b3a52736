using Graph.Model;

namespace Graph.Conformance.Tck;

/// <summary>What a graph holds, to tell side effects by.</summary>
/// <param name="Nodes">Ids of the nodes.</param>
/// <param name="Relationships">Ids of the relationships.</param>
/// <param name="Labels">Labels in use.</param>
/// <param name="Properties">Each element's properties with their values.</param>
internal sealed record GraphState(HashSet<string> Nodes, HashSet<string> Relationships, HashSet<string> Labels, HashSet<string> Properties)
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    public static GraphState Of(IScenarioDatabase database)
    {
        var nodes = Column(database, "MATCH (n) RETURN n").Select(value => value.AsNode()).ToArray();
        var relationships = Column(database, "MATCH ()-[r]->() RETURN r").Select(value => value.AsRelationship()).ToArray();
        var properties = nodes.SelectMany(node => Pairs(node.ElementId, node.Properties))
            .Concat(relationships.SelectMany(relationship => Pairs(relationship.ElementId, relationship.Properties)));
        return new GraphState(
            [.. nodes.Select(node => node.ElementId)], [.. relationships.Select(relationship => relationship.ElementId)],
            [.. nodes.SelectMany(node => node.Labels)], [.. properties]);
    }

    /// <summary>What must be added to another state to have this one, and what taken away, by the kit's names; zeros are left out.</summary>
    public SortedDictionary<string, int> ChangesFrom(GraphState before)
    {
        var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Compare("nodes", before.Nodes, Nodes, changes);
        Compare("relationships", before.Relationships, Relationships, changes);
        Compare("labels", before.Labels, Labels, changes);
        Compare("properties", before.Properties, Properties, changes);
        return changes;
    }

    private static void Compare(string what, HashSet<string> before, HashSet<string> after, SortedDictionary<string, int> changes)
    {
        var (added, removed) = (after.Except(before).Count(), before.Except(after).Count());
        if (added > 0)
        {
            changes["+" + what] = added;
        }

        if (removed > 0)
        {
            changes["-" + what] = removed;
        }
    }

    private static IEnumerable<string> Pairs(string id, IReadOnlyDictionary<string, Value> properties) =>
        properties.Select(pair => $"{id} {pair.Key} {CanonicalText.Of(pair.Value, default)}");

    private static IEnumerable<Value> Column(IScenarioDatabase database, string statement) =>
        database.Run(statement, NoParameters).Rows.Select(row => row[0]);
}
