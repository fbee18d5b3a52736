using Graph.Model;

namespace Graph.Bench.Systems;

/// <summary>Statements as measurements send them.</summary>
internal static class Statements
{
    /// <summary>Reads all rows of a statement.</summary>
    public static Task<List<IReadOnlyList<Value>>> RowsAsync(IGraphDatabase database, CypherQuery query) => database.ReadAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(query, token);
            return await result.RowsAsync(token).ToListAsync(token);
        });

    /// <summary>Runs a writing statement.</summary>
    public static Task<ResultSummary> RunAsync(IGraphDatabase database, string statement) => database.WriteAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statement), token);
            return await result.ConsumeAsync(token);
        });
}
