using Graph.Api.Hosting;
using Graph.Cypher.Inspection;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// Decides what may run before any database sees it. It knows a statement by its syntax tree, never by words in its text,
/// and what is not known is refused; another process gets the text that is printed from that tree.
/// </summary>
internal sealed class QueryGuard(StatementInspector inspector, IGraphDatabase database, GraphOptions options)
{
    /// <summary>Whether the database is the one about databases, which holds no graph.</summary>
    public bool IsOfSystem { get; init; }

    /// <summary>Lets a request's statement pass.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mode">What its transaction may do; null where nobody said.</param>
    /// <exception cref="GraphException">It may not run, or is wrong.</exception>
    public GuardedQuery Check(QueryRequest request, AccessMode? mode)
    {
        var mayWrite = options.AllowWrites && mode != AccessMode.Read;
        return mayWrite && database.IsRemote ? ForWriter(request) : ForAny(request, mayWrite);
    }

    private GuardedQuery ForAny(QueryRequest request, bool mayWrite)
    {
        var statement = inspector.Inspect(request.Statement);
        if (IsOfSystem && statement.BeyondSystem is { } beyondSystem)
        {
            throw new GraphException(ErrorCodes.SemanticError, beyondSystem);
        }

        if (statement.Writes && !mayWrite)
        {
            throw new GraphException(ErrorCodes.AccessMode, options.AllowWrites
                ? "Writing in read access mode not allowed. Attempted write to the graph."
                : "Writing in read access mode not allowed: this service only reads, unless it is started with --allow-writes.");
        }

        if (statement.BeyondReading is { } beyond && !mayWrite)
        {
            throw new GraphException(ErrorCodes.AccessMode, $"{beyond} is not allowed in read access mode.");
        }

        var text = database.IsRemote ? statement.CanonicalText : request.Statement;
        return Passed(statement, new CypherQuery(text, request.Parameters));
    }

    /// <summary>Who may write may write whatever the server understands, also where this program does not.</summary>
    private GuardedQuery ForWriter(QueryRequest request)
    {
        var query = new CypherQuery(request.Statement, request.Parameters);
        try
        {
            return Passed(inspector.Inspect(request.Statement), query);
        }
        catch (GraphException)
        {
            return new GuardedQuery(query, AccessMode.Write); // the server says what is wrong with it, if anything is
        }
    }

    private static GuardedQuery Passed(InspectedStatement statement, CypherQuery query) =>
        new(query, statement.Writes ? AccessMode.Write : AccessMode.Read, statement.CommitsInBatches);
}
