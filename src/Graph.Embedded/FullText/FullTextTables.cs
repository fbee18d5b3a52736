using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.FullText;

/// <summary>
/// The FTS5 tables behind full-text indexes: <c>full_text_N</c> with a column a property, and two views of its words. A
/// table keeps no text, only words; the row id is the element in the upper 32 bits and the document's version in the
/// lower, so a row once written never changes its meaning.
/// </summary>
internal static class FullTextTables
{
    public static long RowOf(int id, uint version) => ((long)id << 32) | version;

    public static int IdOf(long row) => (int)(row >> 32);

    public static uint VersionOf(long row) => (uint)row;

    /// <summary>The version of documents that a transaction writes; never 0, which means none.</summary>
    public static uint VersionFor(long transaction) => (uint)transaction == 0 ? 1 : (uint)transaction;

    public static string NameOf(long number) => FormattableString.Invariant($"full_text_{number}");

    /// <summary>The view with a row for each place of each word.</summary>
    public static string PlacesOf(long number) => $"{NameOf(number)}_places";

    /// <summary>The view with a row for each word.</summary>
    public static string WordsOf(long number) => $"{NameOf(number)}_words";

    public static string ColumnsOf(FullTextIndex index) => string.Join(", ", index.Keys.Select((_, column) => FormattableString.Invariant($"c{column}")));

    /// <summary>Words are what stands between spaces (<see cref="TermCode"/>).</summary>
    public static void Create(SqliteConnection connection, FullTextIndex index) => FileSchema.Run(
        connection,
        $"""
        CREATE VIRTUAL TABLE {NameOf(index.Number)} USING fts5({ColumnsOf(index)}, content='', contentless_delete=1, tokenize='ascii');
        CREATE VIRTUAL TABLE {PlacesOf(index.Number)} USING fts5vocab({NameOf(index.Number)}, instance);
        CREATE VIRTUAL TABLE {WordsOf(index.Number)} USING fts5vocab({NameOf(index.Number)}, row);
        """);

    public static void Drop(SqliteConnection connection, long number) =>
        FileSchema.Run(connection, $"DROP TABLE IF EXISTS {PlacesOf(number)}; DROP TABLE IF EXISTS {WordsOf(number)}; DROP TABLE IF EXISTS {NameOf(number)};");

    /// <summary>Whether a table is of the kind that <see cref="Create"/> makes; earlier programs left the splitting into words to FTS5.</summary>
    public static bool IsCurrent(SqliteConnection connection, long number) =>
        FileSchema.Number(connection, $"SELECT count(*) FROM sqlite_master WHERE name = '{PlacesOf(number)}'") > 0;

    /// <summary>All rows of a table, and how many words and gaps each has in each column.</summary>
    public static IEnumerable<(long Row, int[] Lengths)> RowsOf(SqliteConnection connection, FullTextIndex index)
    {
        using var statement = new SqliteStatement(connection, $"SELECT id, sz FROM {NameOf(index.Number)}_docsize ORDER BY id");
        while (statement.Step())
        {
            yield return (statement.Integer(0), LengthsOf(statement.Blob(1), index.Keys.Length));
        }
    }

    /// <summary>How many gaps a row has in a column; those without are not in it.</summary>
    public static Dictionary<(long Row, int Column), int> GapsOf(SqliteConnection connection, FullTextIndex index)
    {
        using var statement = new SqliteStatement(connection, $"SELECT doc, CAST(substr(col, 2) AS INTEGER), count(*) FROM {PlacesOf(index.Number)} WHERE term = ?1 GROUP BY 1, 2");
        statement.Bind(1, TermCode.Gap);
        var gaps = new Dictionary<(long Row, int Column), int>();
        while (statement.Step())
        {
            gaps.Add((statement.Integer(0), (int)statement.Integer(1)), (int)statement.Integer(2));
        }

        return gaps;
    }

    // SQLite's variable-length integers: seven bits a byte, the highest first, one after the other.
    private static int[] LengthsOf(ReadOnlySpan<byte> sizes, int count)
    {
        var lengths = new int[count];
        var column = 0;
        foreach (var part in sizes)
        {
            if (column < count)
            {
                lengths[column] = (lengths[column] << 7) | (part & 0x7F);
                column += part < 0x80 ? 1 : 0;
            }
        }

        return lengths;
    }
}
