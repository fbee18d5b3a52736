using Graph.Cypher.Execution;
using Graph.Cypher.Functions;
using Graph.Cypher.Loading;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>
/// openCypher over any store, answering as Neo4j 5 does. Keeps prepared statements and their plans by text. Safe for any
/// number of threads; results are not.
/// </summary>
public sealed class CypherEngine
{
    private readonly CypherEngineOptions _options;
    private readonly StatementCache<CompiledStatement> _cache;
    private readonly ProcedureTable _procedures;
    private readonly RunningStatements _running = new();

    /// <summary>An engine with its own cache.</summary>
    public CypherEngine(CypherEngineOptions? options = null)
        : this(options ?? CypherEngineOptions.Default, [])
    {
    }

    /// <summary>An engine with more procedures than the built-in ones.</summary>
    internal CypherEngine(CypherEngineOptions options, IReadOnlyList<(ProcedureSignature Signature, Procedure Procedure)> procedures)
    {
        _options = options;
        _procedures = new ProcedureTable(procedures);
        _cache = new StatementCache<CompiledStatement>(_options.PlanCacheSize);
    }

    /// <summary>
    /// Parses and binds a statement, or takes it from the cache. Throws <see cref="GraphException"/> with
    /// <see cref="ErrorCodes.SyntaxError"/> and the place for a statement that is wrong.
    /// </summary>
    public PreparedStatement Prepare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_cache.Find(text) is { } known)
        {
            return known;
        }

        if (text.Length > _options.MaximumStatementLength)
        {
            throw new GraphException(ErrorCodes.SyntaxError, $"The statement is longer than {_options.MaximumStatementLength} characters.");
        }

        var statement = new CompiledStatement(CypherCompiler.Compile(text, _procedures.Signatures), _procedures, _options.Without);
        _cache.Add(text, statement);
        return statement;
    }

    /// <summary>Makes a transaction known that stays open between its statements.</summary>
    public StandingTransaction Open() => new(_running);

    /// <summary>Runs a reading statement; a writing one throws <see cref="ErrorCodes.AccessMode"/> before anything is read.</summary>
    /// <param name="statement">What <see cref="Prepare"/> gave.</param>
    /// <param name="reader">An unchanging state of a graph.</param>
    /// <param name="parameters">Values for <c>$name</c>, without the dollar sign.</param>
    /// <param name="budget">Limits that hold until the result is at its end.</param>
    /// <param name="transaction">The transaction it is part of; null where that is its own.</param>
    public CypherResult Read(
        PreparedStatement statement, IGraphReader reader, IReadOnlyDictionary<string, Value> parameters, QueryBudget budget, StandingTransaction? transaction = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.NeedsWriter
            ? throw new GraphException(ErrorCodes.AccessMode, "Writing in read access mode not allowed. Attempted write to the graph.")
            : Run(statement, reader, null, parameters, budget, null, transaction);
    }

    /// <summary>
    /// Runs any statement. When it throws, or the result has failed to write, the writer holds the changes made so far: the
    /// caller rolls its transaction back.
    /// </summary>
    /// <param name="statement">What <see cref="Prepare"/> gave.</param>
    /// <param name="writer">A transaction's own view.</param>
    /// <param name="parameters">Values for <c>$name</c>, without the dollar sign.</param>
    /// <param name="budget">Limits that hold until the result is at its end.</param>
    /// <param name="batches">Commits parts of it; null where the transaction is not the statement's own.</param>
    /// <param name="transaction">The transaction it is part of; null where that is its own.</param>
    public CypherResult Write(
        PreparedStatement statement, IGraphWriter writer, IReadOnlyDictionary<string, Value> parameters, QueryBudget budget, IBatchCommitter? batches = null,
        StandingTransaction? transaction = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement.CommitsInBatches && batches is null
            ? throw new ArgumentException("A statement that commits by itself needs somebody who commits.", nameof(batches))
            : Run(statement, writer, writer, parameters, budget, batches, transaction);
    }

    private RunningResult Run(
        PreparedStatement statement, IGraphReader reader, IGraphWriter? writer, IReadOnlyDictionary<string, Value> parameters, QueryBudget budget,
        IBatchCommitter? batches, StandingTransaction? transaction)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(budget);
        if (statement is not CompiledStatement compiled)
        {
            throw new ArgumentException("The statement was not prepared by an engine.", nameof(statement));
        }

        compiled.Bound.CheckParameters(parameters);
        var planned = compiled.PlanFor(reader);
        if (compiled.Bound.Request == PlanRequest.Explain)
        {
            return RunningResult.Explain(compiled, planned, reader, parameters);
        }

        var context = new QueryContext(planned.Symbols, compiled.Bound.VariableCount, reader, writer, parameters, budget)
        {
            Statement = compiled.Text,
            Batches = batches is null ? null : new BatchRun(batches),
            MaximumCollectionSize = _options.MaximumCollectionSize,
            Number = _running.NextNumber(),
            Transaction = transaction,
            Running = _running,
            DatabaseName = _options.DatabaseName,
            PlanCacheSize = _options.PlanCacheSize,
            Loading = new LoadRules(_options.ImportFolder, _options.FetchesAddresses),
            ImpliedLabelsAreOff = _options.Without.Contains(Planning.PlanRule.ImpliedLabels),
            Profile = compiled.Bound is { Request: PlanRequest.Profile, Kind: not StatementKind.Schema } ? [] : null, // a command is not counted
        };
        return RunningResult.Start(compiled, planned, context);
    }
}
