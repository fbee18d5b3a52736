using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Registers;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction;

/// <summary>Takes an article apart, in a fixed order: paragraphs, sentences, dates, actors.</summary>
internal static class ReadingBuilder
{
    public static Reading Build(ArticleSource source)
    {
        var article = ArticleParser.Parse(source);
        // A word and the space after it take some five characters.
        var tokens = new List<Token>(article.Text.Length / 5);
        var sentences = new List<Sentence>();
        var rows = article.Passages.Count == 0 ? [] : RegisterScanner.Read(article.Text, article.Passages[0].Span.Start);
        foreach (var passage in article.Passages.Where(passage => !IsEntry(passage, rows)))
        {
            var first = tokens.Count;
            Tokenizer.Read(article.Text, WithoutDateline(passage, article.Dateline), tokens);
            SentenceSplitter.Split(article.Text, tokens, first, passage.Sequence, sentences);
        }

        var words = WordPool.WordsOf(article.Text, tokens);
        var actors = ActorReader.Read(article, new TokenView(article.Text, tokens, words, sentences));
        return new Reading(article, tokens, words, sentences, actors, DateScanner.Scan(article, tokens, words, sentences)) { Rows = rows };
    }

    /// <summary>Whether a paragraph is read as entries of a register.</summary>
    private static bool IsEntry(Passage passage, IReadOnlyList<RegisterRow> rows)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Span.End <= passage.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < rows.Count && rows[low].Span.Overlaps(passage.Span);
    }

    private static TextSpan WithoutDateline(Passage passage, Dateline? dateline) =>
        dateline is not null && passage.Span.Contains(dateline.End) ? new TextSpan(dateline.End, passage.Span.End) : passage.Span;
}
