using Graph.Conformance.Stores;
using Graph.Conformance.Tck;
using Graph.Cypher;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Conformance.Databases;

/// <summary>The engine over a plain graph in memory.</summary>
public sealed class EngineDatabase : IScenarioDatabase
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private MemoryGraph _graph = new();
    private TestProcedures _procedures = new();
    private CypherEngine _engine = new();

    /// <inheritdoc/>
    public ScenarioAnswer Run(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        var prepared = _engine.Prepare(statement);
        if (prepared.CommitsInBatches)
        {
            throw new GraphException(ErrorCodes.TransactionStartFailed, "The graph of a test has no transactions.");
        }

        using var result = _engine.Write(prepared, _graph, parameters, new QueryBudget(new QueryLimits { Timeout = Limit }));
        var rows = result.Rows().ToArray();
        var summary = result.Consume();
        _graph.Commit();
        return new ScenarioAnswer(result.Columns, rows, summary.Counters, [.. summary.Notifications.Select(notification => notification.Code)]);
    }

    /// <inheritdoc/>
    public void Clear()
    {
        _graph = new MemoryGraph();
        if (_procedures.All.Count > 0)
        {
            _procedures = new TestProcedures();
            _engine = new CypherEngine();
        }
    }

    /// <inheritdoc/>
    public bool TryAddProcedure(string signature, IReadOnlyList<IReadOnlyList<string>> table)
    {
        _procedures.Add(signature, table, text => Run($"RETURN {text} AS value", new Dictionary<string, Value>()).Rows[0][0]);
        _engine = new CypherEngine(CypherEngineOptions.Default, _procedures.All);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
