using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests;

/// <summary>Whom the words of a text stand for, and which days.</summary>
public sealed class ActorCaseTests
{
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "actors.cases" })]
    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "names.cases" })]
    public void Mentions(string text, string expected)
    {
        var reading = ReadingBuilder.Build(new ArticleSource(text));
        var lines = reading.Actors.Mentions.Select(mention => $"{mention.Span.Of(text)} = {string.Join(" + ", mention.ActorIds)}");

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "offices.cases" })]
    public void Offices(string text, string expected)
    {
        var reading = ReadingBuilder.Build(new ArticleSource(text));
        var lines = reading.Actors.Actors.SelectMany(actor => actor.Offices.Select(office => $"{actor.Name}: {office.Title} of {office.Of}"));

        Assert.That(string.Join('\n', lines), Is.EqualTo(expected));
    }

    [TestCaseSource(typeof(CaseFile), nameof(CaseFile.Read), new object[] { "dates.cases" })]
    public void Dates(string text, string expected)
    {
        var reading = ReadingBuilder.Build(new ArticleSource(text));

        Assert.That(string.Join('\n', reading.Dates.Select(date => $"{date.Span.Of(text)} = {date.Value}")), Is.EqualTo(expected));
    }
}
