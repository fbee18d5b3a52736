using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Titles that name the sides: "Agreement between the Government of X and the Government of Y on the Protection of Investments".</summary>
internal static class FullTitles
{
    /// <summary>The words for the sides have no more items than this.</summary>
    private const int LongestSides = 28;

    /// <summary>Index after the title whose word for the kind stands at an item; that item's successor where it names no sides.</summary>
    public static int EndOf(Unit unit, int kind)
    {
        var after = unit.At(kind + 1).Lower is "of" && unit.At(kind + 2).Lower is "understanding" or "intent" ? kind + 3 : kind + 1;
        var sides = EndOfSides(unit, after);
        var topic = sides > after ? PlainNames.EndOfTopic(unit, sides) : 0;
        return topic > sides || (sides > after && MayLackTopic(unit, kind, after)) ? Math.Max(sides, topic) : kind + 1;
    }

    /// <summary>The first words of a line in a list, and "a Memorandum of Understanding between X and Y": anything else may be a shorter word for another.</summary>
    private static bool MayLackTopic(Unit unit, int kind, int after) => kind == 0 || after == kind + 3;

    /// <summary>The states and bodies that such a title names; none where it names no sides.</summary>
    public static IReadOnlyList<string> SidesIn(Unit unit, int kind)
    {
        var end = unit[kind].IsCapital ? EndOf(unit, kind) : 0;
        return end > kind + 1 ? Parties.StatesIn(unit.Reading, unit.Span(kind + 1, EndOfSides(unit, FirstOfSides(unit, kind)))) : [];
    }

    private static int FirstOfSides(Unit unit, int kind) => unit.IsWord(kind + 1, "of") ? kind + 3 : kind + 1;

    /// <summary>Index after two names joined by "and" after "between"; the index of "between" itself where none are.</summary>
    private static int EndOfSides(Unit unit, int between)
    {
        if (unit.At(between).Lower is not "between")
        {
            return between;
        }

        var (end, hasAnd) = (between + 1, false);
        while (end < unit.Count && end - between < LongestSides && IsOfSides(unit, end))
        {
            hasAnd |= unit[end].Is("and");
            end++;
        }

        while (end > between + 1 && !unit[end - 1].IsCapital)
        {
            end--;
        }

        return hasAnd && end - between > 3 && unit.Reading.Actors.StartingIn(unit.Span(between + 1, end)).Count > 1 ? end : between;
    }

    private static bool IsOfSides(Unit unit, int at) =>
        (unit[at].Kind == ItemKind.Word && unit[at].IsCapital) || (unit[at].Kind == ItemKind.Possessive && unit.At(at + 1).IsCapital) || unit[at].Lower is "and" or "," or "the" or "of" or "for";
}
