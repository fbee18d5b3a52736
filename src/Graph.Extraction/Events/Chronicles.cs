using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>
/// Entries of a chronicle or a diary: <c>17 October 2023: X travels to Israel</c>, <c>6–7 May 2015. State visit of X to Berlin</c>, or
/// under a line that is a day. Their present tense tells what happened.
/// </summary>
internal static class Chronicles
{
    /// <summary>The mark after the day stands within so many characters.</summary>
    private const int Reach = 2;

    /// <summary>A heading is that of no more passages after it.</summary>
    private const int HeadingReach = 12;

    /// <summary>Whether a unit tells in the present what happened on a day that stands before it, and that is not after the article's own.</summary>
    public static bool Tells(Unit unit) =>
        DayOver(unit) is { } date && (unit.Reading.Article.PublishedAt is not { Length: >= 10 } today || string.CompareOrdinal(date.Value, 0, today, 0, 10) <= 0 || unit.Reading.PassageOf(unit).At is { Length: 10 });

    /// <summary>The date that a unit's passage opens with, before a mark, or stands under; null where there is none.</summary>
    public static DateMention? DayOver(Unit unit)
    {
        var passage = unit.Reading.PassageOf(unit);
        if (passage.At is { Length: 10 } day)
        {
            return new DateMention(new TextSpan(passage.Span.Start, passage.Span.Start), day, false, "the day over it");
        }

        return unit.Reading.DatesIn(new TextSpan(passage.Span.Start, Math.Min(passage.Span.End, passage.Span.Start + 1 + Reach))).FirstOrDefault() is { } date && date.Span.Start <= passage.Span.Start + Reach
            && date.Value.Length >= 4 && EndsAtMark(unit.Reading.Text, date.Span.End, passage.Span.End)
            ? date
            : InHeading(unit);
    }

    /// <summary>"December 1987" on a line of its own: the date that is all of the nearest heading before; null where it is anything else.</summary>
    private static DateMention? InHeading(Unit unit)
    {
        var passages = unit.Reading.Article.Passages;
        for (var at = Math.Min(unit.Passage, passages.Count) - 1; at >= Math.Max(1, unit.Passage - HeadingReach); at--)
        {
            if (passages[at] is { Kind: PassageKind.Heading, Span: var heading })
            {
                return unit.Reading.DatesIn(heading).FirstOrDefault() is { Value.Length: >= 4 } date && date.Span == heading ? date : null;
            }
        }

        return null;
    }

    private static bool EndsAtMark(string text, int at, int end)
    {
        var mark = at < end && text[at] == ' ' ? at + 1 : at;
        return mark < end && (text[mark] is ':' or ';' or '.' or '|' or '-' || Characters.IsDash(text[mark])) && mark + 1 < end && text[mark + 1] == ' ';
    }
}
