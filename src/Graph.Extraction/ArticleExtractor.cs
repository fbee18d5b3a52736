using Graph.Extraction.Agreements;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Events;
using Graph.Extraction.Explanations;
using Graph.Extraction.Gifts;
using Graph.Extraction.Records;
using Graph.Extraction.Registers;
using Graph.Extraction.Statements;

namespace Graph.Extraction;

/// <summary>
/// Reads an article into a draft. A pure function: the same source gives the same draft, to the byte.
/// Safe to call from many threads; the cost grows in proportion to the text.
/// </summary>
public static class ArticleExtractor
{
    /// <summary>Everything that can be read from the article; every span lies inside its text.</summary>
    public static Draft Extract(ArticleSource source) => Read(source).Draft;

    /// <summary>The same draft, and for each of its items the rule and the words that led to it.</summary>
    public static ExplainedDraft Explain(ArticleSource source)
    {
        var (draft, reading, statements) = Read(source);
        return new ExplainedDraft(draft, new Explainer(draft, reading).Explain(statements));
    }

    private static (Draft Draft, Reading? Reading, IReadOnlyList<ReadStatement> Statements) Read(ArticleSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (RecordExtractor.TryExtract(source) is { } record)
        {
            return (Warned(record, source), null, []);
        }

        var reading = ReadingBuilder.Build(source);
        var treaties = AgreementReader.Read(reading);
        var statements = StatementReader.Explain(reading, treaties);
        var gifts = GiftReader.Read(reading, statements);
        var events = EventReader.Read(reading, treaties, gifts);
        var draft = DraftBuilder.Build(reading, treaties, GiftOccasions.Apply(gifts, events), events, [.. statements.Select(statement => statement.Draft)]);
        return (Warned(RegisterReader.Add(draft, reading, source), source), reading, statements);
    }

    private static Draft Warned(Draft draft, ArticleSource source) => source.Warning is { } warning ? draft with { Warnings = [warning] } : draft;
}
