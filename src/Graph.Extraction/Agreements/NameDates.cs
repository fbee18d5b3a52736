using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>The day of an agreement's signing that belongs to its name: "the Treaty of 1979", "the Cultural Agreement of 3 March 1980", "Air Services Agreement (1947)".</summary>
internal static class NameDates
{
    /// <summary>The date after a name; null where none follows.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="kind">Index of the word for the kind.</param>
    /// <param name="end">Index after the whole name.</param>
    public static string? After(Unit unit, int kind, int end)
    {
        if (unit.IsWord(kind + 1, "of") && unit.At(kind + 2) is { Kind: ItemKind.Number } year && DateGrammar.Year(year.Lower) is not null)
        {
            return year.Lower;
        }

        if (unit.IsWord(end, "of"))
        {
            return DateAt(unit, end + 1);
        }

        return !unit.IsWord(end, "(") ? null
            : unit.At(end + 1).Lower is "signed" or "concluded" ? DateAt(unit, unit.At(end + 2).Lower is "on" or "in" ? end + 3 : end + 2)
            : unit.At(end + 2).Lower is ")" or "," || unit.At(end + 1).Kind == ItemKind.Number ? DateAt(unit, end + 1)
            : null;
    }

    private static string? DateAt(Unit unit, int at)
    {
        if (at >= unit.Count)
        {
            return null;
        }

        var date = unit.Reading.DatesIn(new TextSpan(unit[at].Start, unit[at].End)).FirstOrDefault();
        return date is { Value: { } day } ? day.Contains('X', StringComparison.Ordinal) ? null : day
            : unit[at] is { Kind: ItemKind.Number } year && DateGrammar.Year(year.Lower) is not null ? year.Lower
            : null;
    }
}
