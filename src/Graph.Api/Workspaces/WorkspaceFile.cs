using Graph.Api.Hosting;
using Microsoft.Data.Sqlite;

namespace Graph.Api.Workspaces;

/// <summary>The file of a workspace: how it is opened, and by whom.</summary>
internal static class WorkspaceFile
{
    private const int Version = 1;

    /// <summary>Keeps other services out until it is disposed, or the process ends in whatever way.</summary>
    public static FileStream Hold(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FailureException(
                $"The workspace {path} cannot be opened: another service has it open, or its folder cannot be written; choose another with Graph:Workspace.", problem);
        }
    }

    /// <summary>Opens the file and makes what is missing in it.</summary>
    public static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Prepare(connection, path);
            return connection;
        }
        catch (Exception problem) when (problem is SqliteException or FailureException)
        {
            connection.Dispose();
            throw problem as FailureException ?? new FailureException($"The workspace {path} cannot be opened: {problem.Message}", problem);
        }
    }

    private static void Prepare(SqliteConnection connection, string path)
    {
        // What was acknowledged is on the disk: a log written ahead, and flushed with each transaction.
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = (long)(command.ExecuteScalar() ?? 0L);
        if (version > Version)
        {
            throw new FailureException($"The workspace {path} was written by a later version of this program; choose another with Graph:Workspace.");
        }

        if (version < Version)
        {
            Run(connection, $"""
                BEGIN IMMEDIATE;
                CREATE TABLE IF NOT EXISTS entry (area TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (area, id));
                PRAGMA user_version = {Version};
                COMMIT;
                """);
        }
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
