using Graph.Cypher;
using Graph.Cypher.Execution;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded;

/// <summary>Reads one state, which nothing changes.</summary>
internal sealed class ReadTransaction(CypherEngine engine, StateReader reader, TransactionLimits limits) : EmbeddedTransaction(engine, limits)
{
    private readonly CypherEngine _engine = engine;

    protected override CypherResult Run(PreparedStatement statement, CypherQuery query, QueryBudget budget) =>
        _engine.Read(statement, reader, query.Parameters, budget, Standing);

    // There is nothing to keep or drop: the state is collected when nobody reads it any more.
    protected override bool NeedsDisk => false;

    protected override void End(bool commit)
    {
    }
}
