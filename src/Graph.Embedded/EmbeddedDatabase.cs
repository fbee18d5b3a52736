using Graph.Cypher;
using Graph.Cypher.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded;

/// <summary>
/// A graph database inside this process: the Cypher engine over a graph that is kept in memory and made durable in one
/// SQLite file. Readers see the state of the last commit before they began and never wait; write transactions take turns,
/// in the order they asked. Safe for any number of threads.
/// </summary>
/// <remarks>
/// A commit is durable when <see cref="IGraphTransaction.CommitAsync"/> returns: the end of the process, however it comes,
/// takes nothing of it back, and with <see cref="EmbeddedOptions.SurvivePowerCut"/> a power cut neither. What was not
/// committed is never there after opening.
/// </remarks>
public sealed class EmbeddedDatabase : IGraphDatabase
{
    private readonly DatabaseFile _file;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _closing = new();
    private volatile GraphState _current;

    private EmbeddedDatabase(EmbeddedOptions options, DatabaseFile file, GraphState current)
    {
        (Options, _file, _current) = (options, file, current);
        Engine = new CypherEngine(options.Engine);
    }

    /// <summary>What it was opened with.</summary>
    public EmbeddedOptions Options { get; }

    /// <inheritdoc/>
    public bool IsRemote => false;

    internal CypherEngine Engine { get; }

    /// <summary>The state of the last commit.</summary>
    internal GraphState Current => _current;

    /// <summary>
    /// Opens a database and reads it into memory; makes the file when it is missing. Throws
    /// <see cref="GraphUnavailableException"/> with one sentence when it cannot: no right to write, another process holds
    /// it, it is damaged, of a newer format, or no database.
    /// </summary>
    /// <param name="options">Where it lies and what it may spend.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Task<EmbeddedDatabase> OpenAsync(EmbeddedOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(() => Open(options, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfClosed();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(
        AccessMode mode, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfClosed();
        var limits = new TransactionLimits(Options, options ?? TransactionOptions.Default);
        return mode == AccessMode.Read
            ? new ReadTransaction(Engine, ReaderOfCurrent(), limits)
            : new WriteTransaction(Engine, await BeginWriteAsync(options?.TurnTimeout, cancellationToken).ConfigureAwait(false), limits);
    }

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var transaction = await BeginAsync(AccessMode.Read, options, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            return await work(transaction, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var transaction = await BeginAsync(AccessMode.Write, options, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await work(transaction, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    /// <summary>
    /// Closes the file, which then holds everything by itself. Waits for the write transaction under way, but not longer
    /// than <see cref="EmbeddedOptions.CloseTimeout"/>; those that wait for their turn fail.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (_closing.IsCancellationRequested)
        {
            return;
        }

        await _closing.CancelAsync().ConfigureAwait(false);
        await _turn.WaitAsync(Options.CloseTimeout).ConfigureAwait(false);
        await Task.Run(_file.Dispose).ConfigureAwait(false);
    }

    /// <summary>The store's side of a write transaction: waits for its turn, however long, and forks the newest state.</summary>
    internal Task<WriteSession> BeginWriteAsync(CancellationToken cancellationToken) => BeginWriteAsync(null, cancellationToken);

    /// <summary>The same, but waits no longer than told.</summary>
    internal async Task<WriteSession> BeginWriteAsync(TimeSpan? timeout, CancellationToken cancellationToken)
    {
        ThrowIfClosed();
        if (Options is { ReadOnly: true, InMemory: false })
        {
            throw new GraphException(ErrorCodes.AccessMode, _file.ReadOnlySentence());
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        try
        {
            if (!await _turn.WaitAsync(timeout ?? Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(false))
            {
                throw new GraphException(
                    ErrorCodes.LockAcquisitionTimeout, $"Another transaction has been writing for more than {timeout?.TotalSeconds} s; try again when it has ended.");
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Closed();
        }

        return new WriteSession(_file, _current, Publish, Release);
    }

    /// <summary>Reads the state of the last commit.</summary>
    internal StateReader ReaderOfCurrent() => new(_current, _file.Search);

    private static EmbeddedDatabase Open(EmbeddedOptions options, CancellationToken cancellationToken)
    {
        DatabaseFile? file = FileOpening.Open(options);
        try
        {
            var database = new EmbeddedDatabase(options, file, file.Load(options, cancellationToken));
            database.RenewIndexes(file.OutdatedIndexes);
            file = null;
            return database;
        }
        finally
        {
            file?.Dispose();
        }
    }

    // Indexes of an earlier program are made anew, once; for reading only they stay as they are, and find nothing.
    private void RenewIndexes(IReadOnlyList<SchemaRule> rules)
    {
        if (rules.Count == 0 || Options is { ReadOnly: true, InMemory: false })
        {
            return;
        }

        using var session = new WriteSession(_file, _current, Publish, () => { });
        foreach (var rule in rules)
        {
            session.Writer.DropRule(rule.Name);
            session.Writer.AddRule(rule);
        }

        session.Commit();
    }

    private void Publish(GraphState state) => _current = state;

    private void Release() => _turn.Release();

    private void ThrowIfClosed()
    {
        if (_closing.IsCancellationRequested)
        {
            throw Closed();
        }
    }

    private GraphUnavailableException Closed() => new($"The database {(Options.InMemory ? "in memory" : Options.Path)} has been closed.");
}
