namespace Graph.Cypher.Stores;

/// <summary>An index or a constraint.</summary>
/// <param name="Name">Its name, unique in the database.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OnRelationships">Whether it is over relationships (by type) and not nodes (by label).</param>
/// <param name="Tokens">The labels or types it covers; more than one only for full-text.</param>
/// <param name="Properties">The property names it covers, in order.</param>
/// <param name="Options">Its settings as a map in Cypher, such as <c>{`vector.dimensions`: 3}</c>; empty where it has none.</param>
public sealed record SchemaRule(
    string Name, SchemaKind Kind, bool OnRelationships, IReadOnlyList<string> Tokens, IReadOnlyList<string> Properties, string Options = "")
{
    /// <summary>
    /// The number of it, or of the index behind a constraint, as Neo4j counts: up from 1, by creation. The constraint itself has the next
    /// one. 0 before the store knows it; a store that is opened anew may count anew.
    /// </summary>
    public int Number { get; init; }

    /// <summary>What the look-up index of labels, or of types, is called where nobody names it.</summary>
    public static string LookupName(bool onRelationships) => onRelationships ? "index_f7700477" : "index_343aff4e";
}
