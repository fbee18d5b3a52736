using Graph.Extraction.Articles;

namespace Graph.Extraction.Statements;

/// <summary>A sentence that ends in a colon over a list (<c>The minister set out three aims:</c>): each point is said by its speaker.</summary>
internal static class BulletPoints
{
    /// <summary>Whether a unit opens a list: it ends in a colon and the next passage is a point.</summary>
    public static bool AreOpenedBy(Unit unit)
    {
        var passages = unit.Reading.Article.Passages;
        return unit[unit.Count - 1].Is(":")
            && unit.Passage + 1 < passages.Count
            && passages[unit.Passage + 1].Kind == PassageKind.Bullet
            && unit.Reading.PassageOf(unit).Span.End <= unit.End + 1;
    }

    /// <summary>
    /// A point of one sentence as a report of the speaker before; points with a heading of their own, or of several sentences, are an
    /// account.
    /// </summary>
    public static Report? Read(Unit unit)
    {
        var end = ContentBounds.TrimEnd(unit, 0, unit.Count);
        var passage = unit.Reading.PassageOf(unit);
        var isWhole = unit.Start <= passage.Span.Start + 1 && unit.End >= passage.Span.End - 1;
        return passage.Kind == PassageKind.Bullet && isWhole && GoesOn(unit) && unit[0].Kind != ItemKind.Mark && end >= 2
            ? new Report("point-of-list", new Phrase(0, end), new Phrase(0, 0), null, 0.7)
            : null;
    }

    /// <summary>"5." after points with dashes is no further point.</summary>
    private static bool GoesOn(Unit unit)
    {
        if (unit.Passage == 0)
        {
            return true;
        }

        var text = unit.Reading.Text;
        var before = unit.Reading.Article.Passages[unit.Passage - 1];
        return before.Span.Of(text) is [.., ':']
            || before.Kind != PassageKind.Bullet
            || AreAlike(MarkBefore(text, before.Span.Start), MarkBefore(text, unit.Reading.PassageOf(unit).Span.Start));
    }

    private static bool AreAlike(char mark, char other) => mark == other || IsNone(mark) || IsNone(other);

    private static bool IsNone(char mark) => mark is '\0' or '\n';

    /// <summary>The last character of a point's mark; a line end where the words have none.</summary>
    private static char MarkBefore(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start == 0 ? '\0' : text[start - 1];
    }
}
