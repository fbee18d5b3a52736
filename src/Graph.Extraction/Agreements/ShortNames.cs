using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Short names in brackets behind a full one, and what is told of them later: "the Cone Market Treaty (CMT) … The CMT was ratified".</summary>
internal static class ShortNames
{
    private const int Shortest = 3;

    private const int Longest = 8;

    /// <summary>The short name in brackets right after a full one; null where none stands there.</summary>
    /// <param name="end">Where the full name ends in the text.</param>
    public static string? After(Unit unit, int end)
    {
        var bracket = unit.IndexAt(end);
        return unit.IsWord(bracket, "(") && unit.IsWord(bracket + 2, ")") && TextAt(unit, bracket + 1) is { Length: >= Shortest and <= Longest } word
            && word.All(letter => char.IsUpper(letter) || letter == '-')
                ? word
                : null;
    }

    /// <summary>The first short name of a known agreement in a unit; null where it has none.</summary>
    public static (int At, AgreementFacts Facts)? In(Unit unit, GatheredAgreements gathered)
    {
        for (var at = 0; gathered.HasShort && at < unit.Count; at++)
        {
            if (unit[at].IsCapital && gathered.ByShort(TextAt(unit, at)) is { } facts)
            {
                return (at, facts);
            }
        }

        return null;
    }

    private static string TextAt(Unit unit, int at) => unit.Reading.Text[unit.At(at).Start..unit.At(at).End];
}
