using System.Text;
using Graph.Cypher.Stores;
using Graph.Embedded.FullText.Analysis;
using Graph.Embedded.FullText.Patterns;

namespace Graph.Embedded.FullText.Queries;

/// <summary>Makes queries of what a search names: in one property, or in each that the index covers where none is named.</summary>
internal sealed class QueryBuilder(Analyzer analyzer, IReadOnlyList<string> properties)
{
    private const int MostEdits = 2;

    /// <summary>The words of a text, any of them, or behind each other where it is quoted; null where the analyzer drops all.</summary>
    public FullTextQuery? Text(string? property, string text, bool isQuoted)
    {
        var words = analyzer.Analyze(text);
        if (words.Count <= 1 || property is not null || isQuoted)
        {
            return words.Count == 0 ? null : InEach(property, column => OfWords(column, words, isQuoted, 0));
        }

        return AnyOf(words.Select(word => InEach(null, column => new FullTextQuery.Word(column, word.Text))));
    }

    /// <summary>Words behind each other, which may be moved some places; null where the analyzer drops all.</summary>
    public FullTextQuery? Phrase(string? property, string text, int slop)
    {
        var words = analyzer.Analyze(text);
        return words.Count == 0 ? null : InEach(property, column => OfWords(column, words, isQuoted: true, slop));
    }

    /// <summary>Words that begin with a text.</summary>
    public FullTextQuery Prefix(string? property, string text)
    {
        var start = analyzer.Normalize(text);
        return InEach(property, column => new FullTextQuery.Prefix(column, start));
    }

    /// <summary>Words of a pattern with <c>*</c> and <c>?</c>; <c>*:*</c> is every document.</summary>
    public FullTextQuery Wildcard(string? property, string pattern)
    {
        if (property == "*" && pattern == "*")
        {
            return new FullTextQuery.Everything();
        }

        var compiled = WildcardReader.Read(NormalizePattern(pattern));
        return InEach(property, column => new FullTextQuery.Matching(column, compiled));
    }

    /// <summary>Words of a regular expression.</summary>
    public FullTextQuery Regex(string? property, string pattern)
    {
        var compiled = RegexReader.Read(analyzer.Normalize(pattern));
        return InEach(property, column => new FullTextQuery.Matching(column, compiled));
    }

    /// <summary>Words between two others; null for no bound.</summary>
    public FullTextQuery Range(string? property, string? lower, string? upper, bool withLower, bool withUpper)
    {
        var range = new TermRange(lower is null ? null : analyzer.Normalize(lower), upper is null ? null : analyzer.Normalize(upper), withLower, withUpper);
        return InEach(property, column => new FullTextQuery.Between(column, range));
    }

    /// <summary>Words that are like another.</summary>
    /// <param name="property">Where, or null for everywhere.</param>
    /// <param name="text">The word.</param>
    /// <param name="similarity">From 1 on how many edits; below 1 which part of the word must stay; null for as far as it goes.</param>
    public FullTextQuery Fuzzy(string? property, string text, float? similarity)
    {
        if (similarity >= 1 && similarity != (int)similarity)
        {
            throw new FullTextQueryException("A full-text query cannot look for words a fraction of an edit away.");
        }

        var word = analyzer.Normalize(text);
        var edits = similarity switch
        {
            null => MostEdits,
            0 => 0,
            >= 1 => (int)Math.Min(similarity.Value, MostEdits),
            _ => Math.Min((int)((1.0 - similarity.Value) * text.EnumerateRunes().Count()), MostEdits),
        };
        return InEach(property, column => new FullTextQuery.Similar(column, word, edits));
    }

    private static FullTextQuery OfWords(int column, List<TextToken> words, bool isQuoted, int slop) =>
        words.Count == 1 ? new FullTextQuery.Word(column, words[0].Text)
        : isQuoted ? new FullTextQuery.Phrase(column, words, slop)
        : AnyOf(words.Select(word => new FullTextQuery.Word(column, word.Text)));

    private static FullTextQuery.Combined AnyOf(IEnumerable<FullTextQuery> queries) =>
        FullTextQuery.Combine([.. queries.Select(query => new QueryClause(Occurrence.Optional, query))]);

    private FullTextQuery InEach(string? property, Func<int, FullTextQuery> query) =>
        property is not null ? query(ColumnOf(property)) : AnyOf(properties.Select((_, column) => query(column)));

    private int ColumnOf(string property) => properties.TakeWhile(each => each != property).Count() is var column && column < properties.Count ? column : -1;

    // What stands between stars, question marks and escapes is normalized piece by piece.
    private string NormalizePattern(string pattern)
    {
        var (normal, piece) = (new StringBuilder(), new StringBuilder());
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] is not ('*' or '?' or '\\'))
            {
                piece.Append(pattern[index]);
                continue;
            }

            normal.Append(analyzer.Normalize(piece.ToString())).Append(pattern[index]);
            piece.Clear();
            if (pattern[index] == '\\' && ++index < pattern.Length)
            {
                normal.Append(pattern[index]);
            }
        }

        return normal.Append(analyzer.Normalize(piece.ToString())).ToString();
    }
}
