using Graph.Extraction.Events;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Who acts with the subject, between commas after it: "X, together with Y, signed".</summary>
internal static class Companions
{
    /// <summary>A companion's name, office included, has no more items than this.</summary>
    private const int LongestName = 14;

    /// <summary>The people who act together with a subject; none where nobody does.</summary>
    public static IReadOnlyList<string> Of(Unit unit, Phrase subject)
    {
        var comma = Enumerable.Range(subject.First, Math.Max(0, subject.End - subject.First) + 1).FirstOrDefault(at => IsTogether(unit, at), -1);
        if (comma < 0)
        {
            return [];
        }

        var first = comma + 3;
        var end = first;
        while (end < unit.Count && end - first < LongestName && !unit[end].Is(","))
        {
            end++;
        }

        return unit.At(end).Is(",") ? [.. EventParticipants.In(unit, unit.Span(first, end)).Where(EventParticipants.IsPerson)] : [];
    }

    /// <summary>", together with", ", jointly with", ", along with"</summary>
    private static bool IsTogether(Unit unit, int comma) =>
        unit.IsWord(comma, ",") && unit.At(comma + 1).Lower is "together" or "jointly" or "along" && unit.IsWord(comma + 2, "with");
}
