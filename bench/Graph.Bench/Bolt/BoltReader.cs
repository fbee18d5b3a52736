using Graph.Bolt;
using Graph.Neo4j;

namespace Graph.Bench.Bolt;

/// <summary>Reads results with our client, every value of every row.</summary>
internal sealed class BoltReader(Neo4jOptions options) : IAsyncDisposable
{
    private readonly IDriver _driver = GraphDatabase.Driver(
        options.Address, options.User is { } user ? AuthTokens.Basic(user, options.Password ?? "") : AuthTokens.None);

    /// <summary>Reads a result to its end and returns the sum of its first column.</summary>
    public async Task<long> ReadAsync(ResultShape shape, int rows)
    {
        await using var session = _driver.AsyncSession();
        return await session.ExecuteReadAsync(async transaction =>
        {
            var cursor = await transaction.RunAsync(shape.Statement, new Dictionary<string, object?> { ["rows"] = (long)rows });
            var sum = 0L;
            while (await cursor.FetchAsync())
            {
                sum += cursor.Current[0].As<long>();
            }

            return sum;
        });
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();
}
