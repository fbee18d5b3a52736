using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.FullText;

/// <summary>
/// The FTS5 tables behind full-text indexes: <c>full_text_N</c> with a column a property. A table keeps no text, only
/// words; the row id is the element in the upper 32 bits and the document's version in the lower, so a row once written
/// never changes its meaning.
/// </summary>
internal static class FullTextTables
{
    public static long RowOf(int id, uint version) => ((long)id << 32) | version;

    public static int IdOf(long row) => (int)(row >> 32);

    public static uint VersionOf(long row) => (uint)row;

    /// <summary>The version of documents that a transaction writes; never 0, which means none.</summary>
    public static uint VersionFor(long transaction) => (uint)transaction == 0 ? 1 : (uint)transaction;

    public static string NameOf(long number) => FormattableString.Invariant($"full_text_{number}");

    public static string ColumnsOf(FullTextIndex index) => string.Join(", ", index.Keys.Select((_, column) => FormattableString.Invariant($"c{column}")));

    /// <summary>Words are runs of letters and digits, without regard to case and diacritics.</summary>
    public static void Create(SqliteConnection connection, FullTextIndex index) => FileSchema.Run(
        connection,
        $"CREATE VIRTUAL TABLE {NameOf(index.Number)} USING fts5({ColumnsOf(index)}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')");

    public static void Drop(SqliteConnection connection, long number) =>
        FileSchema.Run(connection, $"DROP TABLE IF EXISTS {NameOf(number)}");

    /// <summary>All rows of a table.</summary>
    public static IEnumerable<long> RowsOf(SqliteConnection connection, long number)
    {
        using var statement = new SqliteStatement(connection, $"SELECT id FROM {NameOf(number)}_docsize ORDER BY id");
        while (statement.Step())
        {
            yield return statement.Integer(0);
        }
    }

    /// <summary>The rows that match, best first and then by row.</summary>
    public static List<FullTextHit> Search(SqliteConnection connection, FullTextIndex index, string query)
    {
        var hits = new List<FullTextHit>();
        var match = FullTextQuery.Translate(query, index.Rule.Properties);
        if (match.Length == 0)
        {
            return hits;
        }

        var table = NameOf(index.Number);
        using var statement = new SqliteStatement(connection, $"SELECT rowid, bm25({table}) AS rank FROM {table} WHERE {table} MATCH ?1 ORDER BY rank, rowid");
        statement.Bind(1, match);
        while (statement.Step())
        {
            // SQLite's bm25 is the better the lower it is.
            hits.Add(new FullTextHit(IdOf(statement.Integer(0)), VersionOf(statement.Integer(0)), -statement.Double(1)));
        }

        return hits;
    }
}
