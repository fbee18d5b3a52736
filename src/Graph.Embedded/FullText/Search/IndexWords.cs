using Graph.Cypher.Execution;
using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.FullText.Search;

/// <summary>Reads an index's table for one search: only documents that the state holds are seen.</summary>
internal sealed class IndexWords(SqliteConnection connection, FullTextIndex index, QueryBudget budget)
{
    /// <summary>Behind all words that begin alike.</summary>
    private const string Last = "\U0010FFFF";

    private readonly Dictionary<string, Postings[]> _known = new(StringComparer.Ordinal);

    /// <summary>The index that is read.</summary>
    public FullTextIndex Index => index;

    /// <summary>Is told of each step.</summary>
    public QueryBudget Budget => budget;

    /// <summary>Where a word stands in a column.</summary>
    public Postings PlacesOf(string term, int column)
    {
        if (!_known.TryGetValue(term, out var places))
        {
            places = Read(term);
            _known.Add(term, places);
        }

        return places[column];
    }

    /// <summary>The words that a condition chooses, by code points of how they are kept.</summary>
    /// <param name="prefix">What they begin with.</param>
    /// <param name="isChosen">The condition.</param>
    public List<string> Choose(string prefix, Func<string, bool> isChosen)
    {
        var code = TermCode.Encode(prefix);
        using var statement = new SqliteStatement(connection, $"SELECT term FROM {FullTextTables.WordsOf(index.Number)} WHERE term >= ?1 AND term < ?2");
        statement.Bind(1, code).Bind(2, code + Last);
        var chosen = new List<string>();
        while (statement.Step())
        {
            Budget.Step();
            var kept = statement.Text(0);
            if (kept != TermCode.Gap && TermCode.Decode(kept) is var term && isChosen(term))
            {
                chosen.Add(term);
            }
        }

        return chosen;
    }

    /// <summary>The elements that have a word of a beginning in a column, ascending.</summary>
    public List<int> WithPrefix(string prefix, int column)
    {
        using var statement = new SqliteStatement(
            connection, $"SELECT rowid FROM {FullTextTables.NameOf(index.Number)} WHERE {FullTextTables.NameOf(index.Number)} MATCH ?1 ORDER BY rowid");
        statement.Bind(1, FormattableString.Invariant($"c{column} : \"{TermCode.Encode(prefix)}\" *"));
        var ids = new List<int>();
        while (statement.Step())
        {
            Budget.Step();
            var row = statement.Integer(0);
            if (IsSeen(row))
            {
                ids.Add(FullTextTables.IdOf(row));
            }
        }

        return ids;
    }

    private bool IsSeen(long row) => index.VersionOf(FullTextTables.IdOf(row)) == FullTextTables.VersionOf(row);

    private Postings[] Read(string term)
    {
        var places = Array.ConvertAll(index.Keys, _ => new Postings());
        using var statement = new SqliteStatement(connection, $"SELECT doc, offset, col FROM {FullTextTables.PlacesOf(index.Number)} WHERE term = ?1");
        statement.Bind(1, TermCode.Encode(term));
        while (statement.Step())
        {
            Budget.Step();
            var row = statement.Integer(0);
            if (IsSeen(row))
            {
                places[places.Length == 1 ? 0 : ColumnOf(statement.Blob(2))].Add(FullTextTables.IdOf(row), (int)statement.Integer(1));
            }
        }

        return places;
    }

    // Columns are called c0, c1 …
    private static int ColumnOf(ReadOnlySpan<byte> name)
    {
        var column = 0;
        foreach (var digit in name[1..])
        {
            column = (column * 10) + digit - '0';
        }

        return column;
    }
}
