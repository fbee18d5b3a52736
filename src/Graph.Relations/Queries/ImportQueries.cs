using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Queries;

/// <summary>The imports that the graph remembers.</summary>
public sealed class ImportQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    /// <summary>All imports with the files that were written, newest first.</summary>
    public Task<Answer<IReadOnlyList<StoredImport>>> ListAsync(CancellationToken cancellationToken = default) => AskAsync(ListAsync, cancellationToken);

    /// <summary>Whether the graph holds something of an import.</summary>
    public Task<Answer<bool>> HoldsAsync(string id, CancellationToken cancellationToken = default) => AskAsync(
        async (runner, token) => (await runner.RowsAsync("import/import", token, ("id", id.ToValue())).ConfigureAwait(false)).Count > 0, cancellationToken);

    private static async Task<IReadOnlyList<StoredImport>> ListAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("queries/imports", cancellationToken).ConfigureAwait(false);
        var done = rows.Where(row => row["file"].IsNull || !row["file"].AsRelationship().Properties.ContainsKey("unfinished")); // what is being brought in, or taken back, is not there
        return [.. done.GroupBy(row => row.Text("id"), StringComparer.Ordinal).Select(import =>
            new StoredImport(import.Key, import.First().Text("createdAt"), [.. import.Where(row => !row["file"].IsNull).Select(FileOf)]))];
    }

    private static StoredImportFile FileOf(Row row)
    {
        var file = row["file"].AsRelationship().Properties;
        int Count(string name) => file.TryGetValue(name, out var value) ? (int)value.AsInteger() : 0;
        return new StoredImportFile(
            file["name"].AsString(),
            row.Text("article"),
            row.TextOrNull("title"),
            new CreatedCounts(Count("entities"), Count("claims"), Count("relationships"), Count("passages")),
            Count("matched"),
            file.TryGetValue("line", out var line) ? (int)line.AsInteger() : null);
    }
}
