using Graph.Embedded.Storage;
using Graph.Model;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Files;

/// <summary>The tables of a database file, and how a file is known to be one.</summary>
/// <remarks>
/// One row an element (<see cref="RecordFormat"/>), so that a commit writes what it changed and no more. Full-text indexes
/// have tables of their own, see <see cref="FullText.FullTextTables"/>.
/// </remarks>
internal static class FileSchema
{
    /// <summary>SQLite's application id of our files: "BiLa".</summary>
    public const int ApplicationId = 0x42694C61;

    /// <summary>The version of tables and rows, in SQLite's user version. A file of a newer one is refused.</summary>
    public const int FormatVersion = 1;

    /// <summary>Label tokens in the table <c>token</c>.</summary>
    public const int LabelTokens = 0;

    /// <summary>Type tokens in the table <c>token</c>.</summary>
    public const int TypeTokens = 1;

    /// <summary>Key tokens in the table <c>token</c>.</summary>
    public const int KeyTokens = 2;

    private const string Tables = """
        CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            version INTEGER NOT NULL,        -- the number of the last transaction
            nodes INTEGER NOT NULL,          -- how many rows node has: a check against lost pages
            relationships INTEGER NOT NULL,
            next_full_text INTEGER NOT NULL, -- the number of the next full-text table
            holder TEXT NOT NULL,            -- the process that has it open for writing, or ''
            checksum INTEGER NOT NULL        -- of the numbers
        );
        CREATE TABLE token (
            kind INTEGER NOT NULL,
            id INTEGER NOT NULL,
            name TEXT NOT NULL,
            checksum INTEGER NOT NULL,
            PRIMARY KEY (kind, id)
        ) WITHOUT ROWID;
        CREATE TABLE node (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
        CREATE TABLE relationship (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
        CREATE TABLE rule (
            name TEXT PRIMARY KEY,
            kind TEXT NOT NULL,              -- a SchemaKind by name; its settings behind a space
            on_relationships INTEGER NOT NULL,
            tokens TEXT NOT NULL,            -- JSON arrays of names
            properties TEXT NOT NULL,
            full_text INTEGER NOT NULL,      -- the number of its full-text table, or 0
            checksum INTEGER NOT NULL
        ) WITHOUT ROWID;
        """;

    /// <summary>Whether a file has nothing in it yet, not even a mark of the program it belongs to.</summary>
    public static bool IsNew(SqliteConnection connection) =>
        Number(connection, "PRAGMA application_id") == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") == 0;

    /// <summary>Makes the tables of a new file, or throws for a file that is not one of ours.</summary>
    public static void Ensure(SqliteConnection connection, string path)
    {
        if (IsNew(connection))
        {
            Create(connection);
        }
        else
        {
            ThrowUnlessOurs(connection, path);
        }
    }

    /// <summary>Throws, with one sentence, for a file of another program or of a newer format.</summary>
    public static void ThrowUnlessOurs(SqliteConnection connection, string path)
    {
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new GraphUnavailableException(
                $"The file {path} is a SQLite file of another program, not a graph database; name another file, or move this one away.");
        }

        var version = Number(connection, "PRAGMA user_version");
        if (version > FormatVersion)
        {
            throw new GraphUnavailableException(
                $"The file {path} has the format version {version}, and this program reads versions up to {FormatVersion}; open it with a newer version of the program.");
        }
    }

    public static long Number(SqliteConnection connection, string sql)
    {
        using var statement = new SqliteStatement(connection, sql);
        return statement.Step() ? statement.Integer(0) : 0;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string FirstState =>
        FormattableString.Invariant($"INSERT INTO state VALUES (1, 0, 0, 0, 1, '', {SmallRows.ChecksumOf(new GraphState(new Tokens()))});");

    private static void Create(SqliteConnection connection) =>
        Run(connection, $"BEGIN IMMEDIATE; {Tables} {FirstState} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {FormatVersion}; COMMIT;");
}
