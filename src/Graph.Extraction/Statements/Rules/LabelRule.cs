namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// A name that labels what follows or precedes: <c>PUTIN: …</c> in a transcript, <c>Kim: “…”</c>, and <c>“…” — Kim Jong-un</c>
/// under a quotation that stands alone.
/// </summary>
internal static class LabelRule
{
    /// <summary>No label is longer than this many items.</summary>
    private const int LongestLabel = 8;

    public static Report? Read(Unit unit)
    {
        if (unit[0].Kind == ItemKind.Quotation)
        {
            return Signed(unit);
        }

        var colon = 0;
        while (colon < Math.Min(unit.Count, LongestLabel) && unit[colon].Kind == ItemKind.Word)
        {
            colon++;
        }

        if (colon == 0 || !unit.IsWord(colon, ":") || colon + 1 >= unit.Count || !IsName(unit, 0, colon))
        {
            return null;
        }

        var isCapitals = unit.Reading.Text.AsSpan(unit[0].Start, unit[colon - 1].End - unit[0].Start).IndexOfAnyInRange('a', 'z') < 0;
        var isQuotation = unit[colon + 1].Kind == ItemKind.Quotation;
        var labelled = unit.Reading.Actors.StartingAt(unit[0].Start);
        var isPerson = labelled is { Kind: Actors.MentionKind.Name, ActorId: { } id } && labelled.Span.End == unit[colon - 1].End && id.StartsWith("person:", StringComparison.Ordinal);
        return isQuotation || (isPerson && unit.Count - colon > 3) || (isCapitals && (labelled is not null || colon >= 2) && unit.Count - colon > 3)
            ? new Report("speaker-label", new Phrase(colon + 1, isQuotation ? colon + 2 : unit.Count), new Phrase(colon, colon + 1), new Phrase(0, colon), 0.75) { RunsToPassageEnd = isCapitals && !isQuotation }
            : null;
    }

    private static Report? Signed(Unit unit)
    {
        if (unit.At(1).Lower is not ("—" or "–" or "-" or "--" or "―") || unit.Count is < 3 or > 16 || !unit[2].IsCapital || !IsName(unit, 2, Math.Min(unit.Count, 4)))
        {
            return null;
        }

        var end = 2;
        while (end < unit.Count && unit[end].Kind != ItemKind.Mark)
        {
            end++;
        }

        return new Report("signed-quotation", new Phrase(0, 1), new Phrase(1, 2), new Phrase(2, end), 0.75);
    }

    private static bool IsName(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!unit[at].IsCapital && unit[at].Lower is not ("of" or "the" or "al" or "bin" or "de" or "van" or "von"))
            {
                return false;
            }
        }

        return true;
    }
}
