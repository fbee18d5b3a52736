using System.Security.Cryptography;
using System.Text;
using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Records;

/// <summary>A record with its words, sentences and dates; none of them crosses a value.</summary>
internal sealed class RecordReading
{
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];

    private RecordReading(RecordText record, ArticleSource source, string? day)
    {
        Record = record;
        var hash = record.ArticleKey ?? Hash(source.Url is { } url ? $"{url}\n{record.Text}" : record.Text);
        var passages = record.Values.Select((value, at) => new Passage($"passage:{hash}:{value.Span.Start}-{value.Span.End}", at, value.Span, PassageKind.Prose, null, -1)).ToList();
        foreach (var passage in passages)
        {
            var first = _tokens.Count;
            Tokenizer.Read(record.Text, passage.Span, _tokens);
            SentenceSplitter.Split(record.Text, _tokens, first, passage.Sequence, _sentences);
        }

        Article = new Article("article:" + hash, record.Text, record.ArticleKey ?? Hash(record.Text), source.Title, source.Url, source.Publisher, source.PublishedAt ?? day, "en", null, passages);
        var words = WordPool.WordsOf(record.Text, _tokens);
        View = new TokenView(record.Text, _tokens, words, _sentences);
        Dates = DateScanner.Scan(Article, _tokens, words, _sentences);
    }

    public RecordText Record { get; }

    public string Text => Record.Text;

    public Article Article { get; }

    public TokenView View { get; }

    public List<Sentence> Sentences => _sentences;

    public IReadOnlyList<DateMention> Dates { get; }

    /// <param name="day">The record's day, which dates without a year are nearest to.</param>
    public static RecordReading Of(RecordText record, ArticleSource source, string? day) => new(record, source, day);

    /// <summary>The tokens of a stretch of text, <c>[First, End)</c>.</summary>
    public (int First, int End) Tokens(TextSpan span)
    {
        var first = _tokens.FindIndex(token => token.Start >= span.Start);
        var end = first < 0 ? -1 : _tokens.FindIndex(first, token => token.Start >= span.End);
        return first < 0 ? (_tokens.Count, _tokens.Count) : (first, end < 0 ? _tokens.Count : end);
    }

    /// <summary>The first date that starts in a run of tokens; null where none does.</summary>
    public DateMention? DateIn(int first, int end)
    {
        if (first >= end)
        {
            return null;
        }

        var span = View.Span(first, end);
        return Dates.FirstOrDefault(date => span.Contains(date.Span.Start));
    }

    public Draft Draft() => new()
    {
        Article = new DraftArticle
        {
            Id = Article.Id,
            Title = Article.Title,
            Url = Article.Url,
            Publisher = Article.Publisher,
            PublishedAt = Article.PublishedAt,
            Language = Article.Language,
            Sha256 = Article.Sha256,
            Text = Text,
        },
        Passages = [.. Article.Passages.Select(passage => new DraftPassage { Id = passage.Id, Sequence = passage.Sequence, Span = new DraftSpan(passage.Span.Start, passage.Span.End) })],
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
