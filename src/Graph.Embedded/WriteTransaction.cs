using Graph.Cypher;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Embedded;

/// <summary>Reads and changes a private state, while all others wait for their turn to write.</summary>
internal sealed class WriteTransaction(CypherEngine engine, WriteSession session, TransactionLimits limits) : EmbeddedTransaction(engine, limits)
{
    private readonly TransactionLimits _limits = limits;
    private readonly CypherEngine _engine = engine;
    private StatementKind _written = StatementKind.Read;

    protected override CypherResult Run(PreparedStatement statement, CypherQuery query, QueryBudget budget)
    {
        session.Writer.Budget = budget;
        if (!statement.NeedsWriter)
        {
            return _engine.Read(statement, session.Writer, query.Parameters, budget, Standing);
        }

        CheckMix(statement.Kind);
        return _engine.Write(statement, session.Writer, query.Parameters, budget, CommitsInBatches ? session : null, Standing);
    }

    protected override bool NeedsDisk => true;

    protected override void End(bool commit)
    {
        try
        {
            if (commit)
            {
                session.Writer.Budget = _limits.Rest();
                session.Commit();
            }
        }
        finally
        {
            session.Dispose();
        }
    }

    /// <summary>Neo4j refuses a transaction that changes both the schema and data.</summary>
    private void CheckMix(StatementKind kind)
    {
        var isSchema = kind == StatementKind.Schema;
        if (_written != StatementKind.Read && isSchema != (_written == StatementKind.Schema))
        {
            throw new GraphException(
                ErrorCodes.ForbiddenDueToTransactionType,
                isSchema
                    ? "The transaction has changed data, so it cannot change the schema; use a transaction of its own."
                    : "The transaction has changed the schema, so it cannot change data; use a transaction of its own.");
        }

        _written = kind;
    }
}
