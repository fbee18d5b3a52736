using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>
/// openCypher over any store, answering as Neo4j 5 does. Keeps prepared statements and their plans by text. Safe for any
/// number of threads; results are not.
/// </summary>
public sealed class CypherEngine
{
    private readonly CypherEngineOptions _options;

    /// <summary>An engine with its own cache.</summary>
    public CypherEngine(CypherEngineOptions? options = null) => _options = options ?? CypherEngineOptions.Default;

    /// <summary>
    /// Parses and binds a statement, or takes it from the cache. Throws <see cref="GraphException"/> with
    /// <see cref="ErrorCodes.SyntaxError"/> and the place for a statement that is wrong.
    /// </summary>
    public PreparedStatement Prepare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        throw new GraphException(ErrorCodes.NotSupported, $"The engine runs no statements yet; {_options.PlanCacheSize} would be kept.");
    }

    /// <summary>Runs a reading statement; a writing one throws <see cref="ErrorCodes.AccessMode"/> before anything is read.</summary>
    /// <param name="statement">What <see cref="Prepare"/> gave.</param>
    /// <param name="reader">An unchanging state of a graph.</param>
    /// <param name="parameters">Values for <c>$name</c>, without the dollar sign.</param>
    /// <param name="budget">Limits that hold until the result is at its end.</param>
    public CypherResult Read(
        PreparedStatement statement, IGraphReader reader, IReadOnlyDictionary<string, Value> parameters, QueryBudget budget)
    {
        ArgumentNullException.ThrowIfNull(statement);
        throw new GraphException(ErrorCodes.NotSupported, $"The engine runs no statements yet; {_options.PlanCacheSize} would be kept.");
    }

    /// <summary>
    /// Runs any statement. When it throws, the writer holds the changes made so far: the caller rolls its transaction back.
    /// </summary>
    /// <param name="statement">What <see cref="Prepare"/> gave.</param>
    /// <param name="writer">A transaction's own view.</param>
    /// <param name="parameters">Values for <c>$name</c>, without the dollar sign.</param>
    /// <param name="budget">Limits that hold until the result is at its end.</param>
    public CypherResult Write(
        PreparedStatement statement, IGraphWriter writer, IReadOnlyDictionary<string, Value> parameters, QueryBudget budget)
    {
        ArgumentNullException.ThrowIfNull(statement);
        throw new GraphException(ErrorCodes.NotSupported, $"The engine runs no statements yet; {_options.PlanCacheSize} would be kept.");
    }
}
