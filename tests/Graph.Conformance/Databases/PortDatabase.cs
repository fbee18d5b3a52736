using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Databases;

/// <summary>A database behind the query port. Scenarios are synchronous, so it waits for each answer.</summary>
public sealed class PortDatabase(IGraphDatabase database) : IScenarioDatabase
{
    private static readonly TransactionOptions Limit = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <inheritdoc/>
    public ScenarioAnswer Run(string statement, IReadOnlyDictionary<string, Value> parameters) => database.WriteAsync(
        async (transaction, token) =>
        {
            var result = await transaction.RunAsync(new CypherQuery(statement, parameters), token).ConfigureAwait(false);
            await using (result.ConfigureAwait(false))
            {
                var rows = await result.RowsAsync(token).ToListAsync(token).ConfigureAwait(false);
                var summary = await result.ConsumeAsync(token).ConfigureAwait(false);
                return new ScenarioAnswer(result.Columns, rows, summary.Counters, [.. summary.Notifications.Select(notification => notification.Code)]);
            }
        },
        Limit).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public void Clear() => Emptying.Clear(this);

    /// <inheritdoc/>
    public bool TryAddProcedure(string signature, IReadOnlyList<IReadOnlyList<string>> table) => false;

    /// <inheritdoc/>
    public void Dispose() => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
