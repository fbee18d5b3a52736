using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Extraction.Quotations;

namespace Graph.Extraction.Tests;

/// <summary>Where quotations begin and end, and what is read as a statement.</summary>
public sealed class StatementCaseTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "quotes.cases" })]
    public void Quotations(string text, string expected)
    {
        var paragraphs = ReadingBuilder.Build(new ArticleSource(text)).Article.Passages.Select(passage => (passage.Span.Start, passage.Span.End)).ToList();
        var lines = QuoteScanner.Scan(text, paragraphs).Select(quotation =>
            $"{quotation.Depth}{(quotation.IsMended ? " mended" : "")}{(quotation.GoesOn ? " goes on" : "")}: {text[quotation.Start..quotation.End]}");

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "statements.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "reports.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "content-ends.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "subjects.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "quotations.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "labels.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "campaign.cases" })]
    public void Statements(string text, string expected)
    {
        var draft = ArticleExtractor.Extract(new ArticleSource(text));
        var lines = draft.Statements.Select(statement =>
            $"{(statement.Modality is { } modality ? modality + " " : "")}{statement.Kind} | {Words(text, statement.Source)} | {Words(text, statement.Cue)} | {Words(text, statement.Span)}");

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "speakers.cases" })]
    public void Speakers(string text, string expected)
    {
        var lines = ArticleExtractor.Extract(new ArticleSource(text)).Statements.Select(statement =>
            $"{(statement.Speaker is { } speaker ? string.Join(" + ", statement.SaidWith.Prepend(speaker)) : "-")} | {Words(text, statement.Span)}");

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    private static string Words(string text, DraftSpan? span) => span is { } at ? text[at.Start..at.End] : "-";
}
