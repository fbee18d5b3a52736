using Graph.Model;

namespace Graph.Relations.Tests;

/// <summary>A whole graph as text, sorted, without what a database numbers itself: two graphs are equal when their texts are.</summary>
internal static class GraphText
{
    public static Task<string> AllAsync(IGraphDatabase database) => OfAsync(database, "MATCH (n) RETURN n", "MATCH (a)-[r]->(b) RETURN a.id, r, b.id");

    public static Task<string> DrawnAsync(IGraphDatabase database) =>
        OfAsync(database, "MATCH (n:Entity) RETURN n", "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id, r, b.id");

    public static Task<IReadOnlyList<string>> RowsAsync(IGraphDatabase database, string statement) => RowsAsync(database, new CypherQuery(statement));

    public static async Task<IReadOnlyList<string>> RowsAsync(IGraphDatabase database, CypherQuery statement) =>
        [.. (await ReadAsync(database, statement)).Select(row => string.Join(" ", row.Select(Print)))];

    private static async Task<string> OfAsync(IGraphDatabase database, string nodes, string relationships)
    {
        var lines = (await RowsAsync(database, nodes)).Concat(await RowsAsync(database, relationships));
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static Task<List<IReadOnlyList<Value>>> ReadAsync(IGraphDatabase database, CypherQuery statement) => database.ReadAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(statement, token);
            var rows = new List<IReadOnlyList<Value>>();
            await foreach (var row in result.RowsAsync(token))
            {
                rows.Add(row);
            }

            return rows;
        });

    private static string Print(Value value) => value.Kind switch
    {
        ValueKind.Node => $"({string.Join(':', value.AsNode().Labels.Order(StringComparer.Ordinal))} {Print(value.AsNode().Properties)})",
        ValueKind.Relationship => $"[{value.AsRelationship().Type} {Print(value.AsRelationship().Properties)}]",
        ValueKind.String => value.AsString(),
        ValueKind.Map => $"{{{Print(value.AsMap())}}}",
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Print))}]",
        _ => value.ToString(),
    };

    private static string Print(IReadOnlyDictionary<string, Value> properties) =>
        string.Join(", ", properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {Print(pair.Value)}"));
}
