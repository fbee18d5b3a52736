using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>What the graph is made of.</summary>
public sealed class SchemaQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    /// <summary>Labels and types with their counts, property names, indexes and constraints.</summary>
    public Task<Answer<SchemaDetails>> DescribeAsync(CancellationToken cancellationToken = default) => AskAsync(DescribeAsync, cancellationToken);

    private static async Task<SchemaDetails> DescribeAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var labels = await runner.RowsAsync("queries/labels", cancellationToken).ConfigureAwait(false);
        var types = await runner.RowsAsync("queries/relationship-types", cancellationToken).ConfigureAwait(false);
        var keys = await runner.RowsAsync("queries/property-keys", cancellationToken).ConfigureAwait(false);
        var indexes = await runner.RowsAsync("queries/indexes", cancellationToken).ConfigureAwait(false);
        var constraints = await runner.RowsAsync("queries/constraints", cancellationToken).ConfigureAwait(false);
        return new SchemaDetails(
            [.. labels.Select(row => new NamedCount(row.Text("name"), row.Count("nodes")))],
            [.. types.Select(row => new NamedCount(row.Text("name"), row.Count("relationships")))],
            [.. keys.Select(row => row.Text("name"))],
            [.. indexes.Select(ItemOf)],
            [.. constraints.Select(ItemOf)]);
    }

    private static SchemaItem ItemOf(Row row) => new(
        row.Text("name"), row.Text("type"), row.TextOrNull("entityType"), Names(row["labelsOrTypes"]), Names(row["properties"]));

    private static IReadOnlyList<string> Names(Value names) =>
        names.IsNull ? [] : [.. names.AsList().Select(name => name.AsString())];
}
