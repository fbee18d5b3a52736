using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Derivation;

/// <summary>Writes what was derived: one statement for each type of relationship, one for all entities.</summary>
internal static class DrawnWriter
{
    public static async Task<int> DrawAsync(
        CypherRunner runner, IEnumerable<DrawnRelationship> relationships, CancellationToken cancellationToken)
    {
        long created = 0;
        foreach (var group in relationships.GroupBy(one => one.Type, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var rows = group.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => one.ToRow());
            var counters = await runner.WriteAsync(FileOf(group.Key), cancellationToken, ("rows", RowValue.List(rows))).ConfigureAwait(false);
            created += counters.RelationshipsCreated;
        }

        return (int)created;
    }

    public static Task EraseAsync(
        CypherRunner runner, IReadOnlyCollection<(string Id, string Start, string End)> relationships, CancellationToken cancellationToken)
    {
        var rows = relationships.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one =>
            RowValue.Map(("id", Value.Of(one.Id)), ("start", Value.Of(one.Start)), ("end", Value.Of(one.End))));
        return relationships.Count == 0
            ? Task.CompletedTask
            : runner.WriteAsync("import/erase", cancellationToken, ("rows", RowValue.List(rows)));
    }

    public static Task UpdateAsync(CypherRunner runner, IReadOnlyCollection<DerivedEntity> entities, CancellationToken cancellationToken)
    {
        var rows = entities.OrderBy(entity => entity.Id, StringComparer.Ordinal).Select(entity => entity.ToRow());
        return entities.Count == 0
            ? Task.CompletedTask
            : runner.WriteAsync("import/update-entities", cancellationToken, ("rows", RowValue.List(rows)));
    }

    private static string FileOf(string type) => "import/draw/" + type.ToLowerInvariant().Replace('_', '-');
}
