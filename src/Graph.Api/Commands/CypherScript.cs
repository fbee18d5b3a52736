using System.Globalization;
using Graph.Api.Features.Imports;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Api.Commands;

/// <summary>
/// Runs a file of Cypher statements, each ended by a semicolon: those about the schema one by one, as databases want it, all others in
/// one transaction. For the person at the keyboard alone; the service runs no script.
/// </summary>
internal static class CypherScript
{
    public const string Extension = ".cypher";

    /// <summary>Runs it; what is wrong with it is part of the answer.</summary>
    public static async Task<ImportFileDocument> RunAsync(ArticleFile file, OpenDatabase open, CancellationToken cancellationToken)
    {
        var (database, sizes) = (open.Database, new SizeQueries(open.Database, open.Statements));
        try
        {
            var before = await sizes.CountAsync(cancellationToken);
            var statements = CypherStatements.Split(await File.ReadAllTextAsync(file.Path, cancellationToken)).ToLookup(statement => IsOfSchema(statement.Text));
            await RunEachAsync(database, statements[true].Where(statement => !IsDrop(statement.Text)), cancellationToken);
            var changes = await RunTogetherAsync(database, statements[false], cancellationToken);
            await RunEachAsync(database, statements[true].Where(statement => IsDrop(statement.Text)), cancellationToken);
            var after = await sizes.CountAsync(cancellationToken);
            return new ImportFileDocument(file.Name, changes == 0 ? ImportState.Unchanged : ImportState.Committed) { Created = More(before.Value, after.Value) };
        }
        catch (ScriptException failure)
        {
            return FileImport.Failed(file.Name, failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return FileImport.Failed(file.Name, $"The file cannot be read: {failure.Message}");
        }
    }

    private static CreatedDocument More(CreatedCounts before, CreatedCounts after) => new(
        Math.Max(0, after.Entities - before.Entities),
        Math.Max(0, after.Claims - before.Claims),
        Math.Max(0, after.Relationships - before.Relationships),
        Math.Max(0, after.Passages - before.Passages));

    private static bool IsOfSchema(string statement) =>
        Words(statement) is ["CREATE" or "DROP", "CONSTRAINT" or "INDEX" or "RANGE" or "TEXT" or "FULLTEXT" or "POINT" or "VECTOR", ..];

    private static bool IsDrop(string statement) => Words(statement) is ["DROP", ..];

    private static string[] Words(string statement) => statement.ToUpperInvariant().Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries);

    private static async Task RunEachAsync(IGraphDatabase database, IEnumerable<(string Text, int Line)> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await RunTogetherAsync(database, [statement], cancellationToken);
        }
    }

    private static Task<long> RunTogetherAsync(IGraphDatabase database, IEnumerable<(string Text, int Line)> statements, CancellationToken cancellationToken) => database.WriteAsync(
        async (transaction, token) =>
        {
            long changes = 0;
            foreach (var statement in statements)
            {
                changes += await RunAsync(transaction, statement, token);
            }

            return changes;
        },
        cancellationToken: cancellationToken);

    private static async Task<long> RunAsync(IGraphTransaction transaction, (string Text, int Line) statement, CancellationToken cancellationToken)
    {
        try
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statement.Text), cancellationToken);
            var counters = (await result.ConsumeAsync(cancellationToken)).Counters;
            return counters.NodesCreated + counters.NodesDeleted + counters.RelationshipsCreated + counters.RelationshipsDeleted + counters.PropertiesSet;
        }
        catch (GraphException failure) when (failure is not GraphUnavailableException)
        {
            throw new ScriptException(string.Create(CultureInfo.InvariantCulture, $"The statement in line {statement.Line}: {failure.Message}"), failure);
        }
    }

    private sealed class ScriptException(string message, Exception innerException) : Exception(message, innerException);
}
