using Graph.Model;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Embedded.Files;

/// <summary>Opens and leaves database files.</summary>
internal static class FileOpening
{
    /// <summary>How every file of SQLite begins (https://www.sqlite.org/fileformat.html, 1.3.1).</summary>
    private static ReadOnlySpan<byte> Mark => "SQLite format 3\0"u8;

    /// <summary>Opens the file (or the memory) that the options name. All failures are one sentence.</summary>
    public static DatabaseFile Open(EmbeddedOptions options)
    {
        if (options.InMemory)
        {
            return OpenInMemory("in memory");
        }

        var path = FullPath(options.Path);
        try
        {
            return options.ReadOnly ? OpenForReading(path, options) : OpenForWriting(path, options);
        }
        catch (SqliteException problem)
        {
            throw FileProblem.Of(path, problem);
        }
    }

    /// <summary>Makes an open file ready for writing, once it is known to be whole, and leaves the holder's name in it.</summary>
    public static void Claim(SqliteConnection connection, EmbeddedOptions options)
    {
        FileSchema.Run(connection, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = {(options.SurvivePowerCut ? "FULL" : "NORMAL")}");
        FileSchema.Run(connection, FormattableString.Invariant($"UPDATE state SET holder = 'process {Environment.ProcessId}'"));
    }

    /// <summary>Takes the holder's name out and gathers everything in the one file.</summary>
    public static void Release(SqliteConnection connection)
    {
        connection.DefaultTimeout = 1;
        try
        {
            FileSchema.Run(connection, "UPDATE state SET holder = ''; PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException)
        {
            // Another process may be reading, or the disk be full. Nothing is lost by it: all commits are in the log, which
            // the next opening reads, and the name is a hint that only counts while the lock is held.
            return;
        }
    }

    private static DatabaseFile OpenInMemory(string name)
    {
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        FileSchema.Ensure(connection, name);
        return new DatabaseFile(name, connection, readers: null, holder: null);
    }

    private static string FullPath(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new GraphUnavailableException("No database file was named; give its path, such as embedded:data/graph.db.");
        }

        var full = System.IO.Path.GetFullPath(path);
        return Directory.Exists(full)
            ? throw new GraphUnavailableException($"The database {full} is a folder; name a file in it.")
            : full;
    }

    /// <summary>Throws for a file that SQLite did not write; an empty one becomes a database.</summary>
    private static void ThrowForOtherFile(string path)
    {
        if (!File.Exists(path) || File.Exists(path + HolderLock.Suffix))
        {
            return; // where it was written before, it is a database; and to close a file takes SQLite's locks of this process off it
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> beginning = stackalloc byte[Mark.Length];
            var length = file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
            if (length > 0 && !beginning[..length].SequenceEqual(Mark))
            {
                throw FileProblem.OfOtherFile(path);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.Of(path, problem);
        }
    }

    private static DatabaseFile OpenForWriting(string path, EmbeddedOptions options)
    {
        EnsureFolder(path);
        ThrowForOtherFile(path); // which nothing is to be put beside
        var holder = HolderLock.TryTake(path) ?? throw HeldByAnother(path, options);
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(StringFor(path, SqliteOpenMode.ReadWriteCreate, options, pooling: false), options);
            FileSchema.Ensure(connection, path);
            var file = new DatabaseFile(path, connection, StringFor(path, SqliteOpenMode.ReadOnly, options, pooling: true), holder);
            (connection, holder) = (null, null);
            return file;
        }
        finally
        {
            connection?.Dispose();
            holder?.Dispose();
        }
    }

    private static DatabaseFile OpenForReading(string path, EmbeddedOptions options)
    {
        if (!File.Exists(path))
        {
            throw new GraphUnavailableException($"There is no database file {path}; check the name, or open it for writing to make one.");
        }

        var readers = StringFor(path, SqliteOpenMode.ReadOnly, options, pooling: true);
        SqliteConnection? connection;
        try
        {
            connection = ConnectToOurs(readers, path, options);
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY && !File.Exists(path + "-wal"))
        {
            // In a folder that cannot be written SQLite cannot share a log; without one the file stands for itself.
            readers = StringFor(new Uri(path).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly, options, pooling: true);
            connection = ConnectToOurs(readers, path, options);
        }

        return connection is null ? OpenInMemory(path) : new DatabaseFile(path, connection, readers, holder: null);
    }

    /// <summary>A connection to a file of ours, or null for one whose maker was ended before it wrote anything: an empty graph.</summary>
    private static SqliteConnection? ConnectToOurs(string text, string path, EmbeddedOptions options)
    {
        SqliteConnection? connection = Connect(text, options);
        try
        {
            if (FileSchema.IsNew(connection))
            {
                return null;
            }

            FileSchema.ThrowUnlessOurs(connection, path);
            (var ours, connection) = (connection, null);
            return ours;
        }
        finally
        {
            connection?.Dispose();
        }
    }

    private static SqliteConnection Connect(string text, EmbeddedOptions options)
    {
        var connection = new SqliteConnection(text);
        connection.Open();
        FileSchema.Run(connection, FormattableString.Invariant($"PRAGMA busy_timeout = {(int)options.BusyTimeout.TotalMilliseconds}"));
        return connection;
    }

    private static string StringFor(string source, SqliteOpenMode mode, EmbeddedOptions options, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        Pooling = pooling,
        DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
    }.ToString();

    private static void EnsureFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw FileProblem.Of(path, problem);
        }
    }

    private static GraphUnavailableException HeldByAnother(string path, EmbeddedOptions options) => new(
        $"The database {path} is open for writing in {HolderOf(path, options)}; stop that process, or open the database for reading only.");

    private static string HolderOf(string path, EmbeddedOptions options)
    {
        try
        {
            using var connection = Connect(StringFor(path, SqliteOpenMode.ReadOnly, options, pooling: false), options);
            using var statement = new SqliteStatement(connection, "SELECT holder FROM state");
            return statement.Step() && statement.Text(0) is { Length: > 0 } holder ? holder : "another process";
        }
        catch (SqliteException)
        {
            // The holder may be just making the file; it holds it all the same.
            return "another process";
        }
    }
}
