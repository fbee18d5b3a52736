using Graph.Cypher.Stores;
using Graph.Embedded.FullText;
using Graph.Embedded.FullText.Search;
using Graph.Embedded.Storage;
using Graph.Model;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Embedded.Files;

/// <summary>
/// An open SQLite file: one connection that writes, and one a search for those who read. Writing is for one thread at a
/// time, as the write transactions of a database are.
/// </summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private readonly string? _readers;
    private readonly HolderLock? _lock;
    private readonly DeadDocuments _dead = new();
    private readonly Lock _gate = new();
    private StateSaver? _saver;
    private SavedTokens _saved;
    private bool _isInTransaction;
    private bool _isClaimed;
    private bool _isClosed;

    /// <summary>Takes over an open connection.</summary>
    /// <param name="path">The file's name, for messages.</param>
    /// <param name="connection">The connection that writes.</param>
    /// <param name="readers">How searches of readers connect; null when they share the one connection.</param>
    /// <param name="holder">The lock of the holder; null when nothing is written.</param>
    public DatabaseFile(string path, SqliteConnection connection, string? readers, HolderLock? holder) =>
        (_path, _connection, _readers, _lock) = (path, connection, readers, holder);

    /// <summary>The full-text indexes that an earlier program wrote in its own way; known once the file is loaded.</summary>
    public IReadOnlyList<SchemaRule> OutdatedIndexes { get; private set; } = [];

    /// <summary>Reads everything into a state.</summary>
    public GraphState Load(EmbeddedOptions options, CancellationToken cancellation)
    {
        var loader = new StateLoader(_connection, _path, cancellation);
        var state = Load(loader, options);
        OutdatedIndexes = loader.OutdatedIndexes;
        _saved = SavedTokens.Of(state.Tokens);
        foreach (var (table, row) in loader.DeadDocuments)
        {
            _dead.Add(0, table, row);
        }

        _dead.Publish(state);
        return state;
    }

    /// <summary>Makes a transaction durable. When it throws, nothing of it is in the file.</summary>
    public void Commit(GraphState before, StateWriter writer, FullTextWriter documents)
    {
        lock (_gate)
        {
            try
            {
                Begin();
                documents.Flush();
                (_saver ??= new StateSaver(_connection)).Save(before, writer, _saved);
                DropDead(writer.State);
                writer.EndSettling(); // nothing may fail any more once it is durable
                FileSchema.Run(_connection, "COMMIT");
            }
            catch (SqliteException problem)
            {
                RollbackQuietly();
                throw FileProblem.Of(_path, problem);
            }
            catch (GraphException)
            {
                RollbackQuietly(); // its time was up
                throw;
            }

            _isInTransaction = false;
            _saved = SavedTokens.Of(writer.State.Tokens);
            foreach (var (table, row) in documents.Dead.Order())
            {
                _dead.Add(writer.State.Version, table, row);
            }

            _dead.Publish(writer.State);
        }
    }

    /// <summary>Ends a transaction that only searched.</summary>
    public void Rollback()
    {
        lock (_gate)
        {
            RollbackQuietly();
        }
    }

    /// <summary>What a write transaction searches its full-text indexes and its own documents with.</summary>
    public FullTextWriter DocumentsOf(GraphState before, StateWriter writer) => new(_connection, before, writer);

    /// <summary>Searches for a write transaction, which sees what it has written itself.</summary>
    public IReadOnlyList<(long Id, double Score)> SearchOwn(FullTextWriter documents, FullTextIndex index, FullTextRequest request)
    {
        lock (_gate)
        {
            try
            {
                Begin();
                documents.Flush();
                return FullTextSearcher.Run(_connection, documents.Newest(index), request);
            }
            catch (SqliteException problem)
            {
                throw FileProblem.Of(_path, problem);
            }
        }
    }

    /// <summary>Searches for a reader.</summary>
    public IReadOnlyList<(long Id, double Score)> Search(FullTextIndex index, FullTextRequest request)
    {
        try
        {
            if (_readers is null)
            {
                lock (_gate)
                {
                    return FullTextSearcher.Run(_connection, index, request);
                }
            }

            using var connection = new SqliteConnection(_readers);
            connection.Open();
            return FullTextSearcher.Run(connection, index, request);
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == raw.SQLITE_ERROR)
        {
            throw new GraphException(ErrorCodes.IndexDropFailed, $"The full-text index `{index.Rule.Name}` has been dropped in the meantime.", problem);
        }
        catch (SqliteException problem)
        {
            throw FileProblem.Of(_path, problem);
        }
    }

    /// <summary>Why nothing can be written, and who could.</summary>
    public string ReadOnlySentence()
    {
        lock (_gate)
        {
            using var statement = new SqliteStatement(_connection, "SELECT holder FROM state");
            var holder = statement.Step() && statement.Text(0) is { Length: > 0 } name ? $"; it is open for writing in {name}" : "";
            return $"The database {_path} was opened for reading only{holder}.";
        }
    }

    /// <summary>Closes the file; it then holds everything by itself.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isClosed)
            {
                return;
            }

            _isClosed = true;
            RollbackQuietly();
            _saver?.Dispose();
            if (_readers is not null)
            {
                using var readers = new SqliteConnection(_readers);
                SqliteConnection.ClearPool(readers);
            }

            if (_isClaimed)
            {
                FileOpening.Release(_connection);
            }

            _connection.Dispose();
            _lock?.Dispose();
        }
    }

    private GraphState Load(StateLoader loader, EmbeddedOptions options)
    {
        try
        {
            FileSchema.Run(_connection, "BEGIN");
            var state = loader.Load();
            FileSchema.Run(_connection, "COMMIT");
            if (_lock is not null)
            {
                FileOpening.Claim(_connection, options);
                _isClaimed = true;
            }

            return state;
        }
        catch (SqliteException problem)
        {
            throw FileProblem.Of(_path, problem);
        }
    }

    private void Begin()
    {
        if (_isClosed)
        {
            throw new GraphUnavailableException($"The database {_path} has been closed.");
        }

        if (!_isInTransaction)
        {
            FileSchema.Run(_connection, "BEGIN IMMEDIATE");
            _isInTransaction = true;
        }
    }

    private void RollbackQuietly()
    {
        // SQLite ends some failed transactions by itself; then there is nothing left to roll back.
        if (_isInTransaction && raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            FileSchema.Run(_connection, "ROLLBACK");
        }

        _isInTransaction = false;
    }

    private void DropDead(GraphState state)
    {
        var tables = state.FullText.All.Select(index => index.Number).ToHashSet();
        foreach (var rows in _dead.TakeDue().Where(row => tables.Contains(row.Table)).GroupBy(row => row.Table))
        {
            using var drop = new SqliteStatement(_connection, $"DELETE FROM {FullTextTables.NameOf(rows.Key)} WHERE rowid = ?1");
            foreach (var (_, row) in rows)
            {
                drop.Bind(1, row).Run();
            }
        }
    }
}
