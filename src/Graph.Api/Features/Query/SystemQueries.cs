using Graph.Api.Hosting;
using Graph.Cypher.Inspection;

namespace Graph.Api.Features.Query;

/// <summary>Cypher over HTTP to the database about databases.</summary>
internal sealed class SystemQueries : IAsyncDisposable
{
    private readonly SystemDatabase _database = new();

    public SystemQueries(StatementInspector inspector, ResultWriter rows, GraphOptions options, TimeProvider time)
    {
        var guard = new QueryGuard(inspector, _database, options) { IsOfSystem = true };
        Transactions = new OpenTransactions(_database, guard, rows, options, time);
        Handler = new QueryHandler(new QueryRunner(_database, guard, rows, options), Transactions, options);
    }

    /// <summary>Answers its requests.</summary>
    public QueryHandler Handler { get; }

    /// <summary>Its transactions that are open between requests.</summary>
    public OpenTransactions Transactions { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Transactions.DisposeAsync();
        await _database.DisposeAsync();
    }
}
