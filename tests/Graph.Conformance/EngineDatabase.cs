using Graph.Conformance.Stores;
using Graph.Conformance.Tck;
using Graph.Cypher;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Conformance;

/// <summary>The engine over a plain graph in memory.</summary>
public sealed class EngineDatabase : IScenarioDatabase
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly MemoryGraph _graph = new();
    private readonly TestProcedures _procedures = new();
    private CypherEngine _engine = new();

    /// <inheritdoc/>
    public ScenarioAnswer Run(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        var prepared = _engine.Prepare(statement);
        using var result = _engine.Write(prepared, _graph, parameters, new QueryBudget(new QueryLimits { Timeout = Limit }));
        var rows = result.Rows().ToArray();
        result.Consume();
        _graph.Commit();
        return new ScenarioAnswer(result.Columns, rows);
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
