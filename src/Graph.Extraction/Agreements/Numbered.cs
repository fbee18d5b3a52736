using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Names with a number: "Protocol No. 6", "Protocol No. 6 to the Convention on Lakes".</summary>
internal static class Numbered
{
    /// <summary>The name of what it belongs to stands within so many items after "to the".</summary>
    private const int Reach = 6;

    /// <summary>Whether a number follows the word for the kind at an item.</summary>
    public static bool IsAt(Unit unit, int kind) => AfterNumber(unit, kind) > 0;

    /// <summary>Index after the whole numbered name; 0 where no number follows the word for the kind.</summary>
    public static int EndOf(Unit unit, int kind)
    {
        var end = AfterNumber(unit, kind);
        if (end == 0 || !unit.IsWord(end, "to"))
        {
            return end;
        }

        for (var at = end + 1; at < Math.Min(unit.Count, end + Reach); at++)
        {
            if (unit[at].MayBe(WordTraits.Agreement) && AgreementNames.At(unit, at) is { } whole)
            {
                return unit.IndexAt(whole.Span.End);
            }
        }

        return end;
    }

    /// <summary>"No. 6", "No 6", "Nr. 6", "II"</summary>
    private static int AfterNumber(Unit unit, int kind)
    {
        var number = unit.At(kind + 1).Lower is "no" or "no." or "nr" or "nr." or "number" ? kind + 2 : 0;
        number = number > 0 && unit.IsWord(number, ".") ? number + 1 : number;
        return number > 0 && unit.At(number).Kind == ItemKind.Number ? number + 1 : 0;
    }
}
