using System.Collections.Frozen;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// A name that labels what follows or precedes: <c>PUTIN: …</c> in a transcript, <c>Kim: “…”</c>, and <c>“…” — Kim Jong-un</c>
/// under a quotation that stands alone.
/// </summary>
internal static class LabelRule
{
    /// <summary>No label is longer than this many items.</summary>
    private const int LongestLabel = 8;

    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(
        [
            "facts", "fact", "note", "notes", "update", "updated", "breaking", "news", "watch", "read", "photo", "photos", "video", "more", "correction", "clarification", "source", "sources", "related",
            "live", "exclusive", "opinion", "analysis", "editorial", "claim", "verdict", "context", "background", "summary", "table", "figure", "chart", "map", "warning", "spoiler", "tip", "tips",
            "bulletin", "spotted", "overheard", "driving", "scoop", "happening", "today", "tonight", "coming", "developing", "alert", "flashback", "first", "breaking", "contact", "subject", "date", "time", "location", "image", "caption", "credit", "background", "number", "rating", "result", "results", "score", "winner", "loser", "quote", "why", "what", "who", "when", "where", "how",
        ],
        StringComparer.Ordinal);

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

        if (colon == 0 || colon + 1 >= unit.Count || !IsName(unit, 0, colon))
        {
            return null;
        }

        var isCapitals = unit.Reading.Text.AsSpan(unit[0].Start, unit[colon - 1].End - unit[0].Start).IndexOfAnyInRange('a', 'z') < 0;
        var end = colon;
        colon = isCapitals && unit.IsWord(colon, ",") ? AfterInsertion(unit, colon) : colon;
        if (!unit.IsWord(colon, ":") || colon + 1 >= unit.Count)
        {
            return null;
        }

        var isQuotation = unit[colon + 1].Kind == ItemKind.Quotation;
        var labelled = unit.Reading.Actors.StartingAt(unit[0].Start);
        var isPerson = labelled is { Kind: Actors.MentionKind.Name, ActorId: { } id } && labelled.Span.End == unit[end - 1].End && id.StartsWith("person:", StringComparison.Ordinal);
        var isLabel = isCapitals && (labelled is not null || IsSpeakerLabel(unit, end)) && unit.Count - colon > 2;
        return isQuotation || (isPerson && unit.Count - colon > 3) || isLabel
            ? new Report("speaker-label", new Phrase(colon + 1, isQuotation ? colon + 2 : unit.Count), new Phrase(colon, colon + 1), new Phrase(0, end), 0.75) { RunsToPassageEnd = isCapitals && !isQuotation }
            : null;
    }

    /// <summary>A paragraph that begins with capitals and a colon is spoken, unless the capitals are a heading's.</summary>
    private static bool IsSpeakerLabel(Unit unit, int end) =>
        unit.Start == unit.Reading.PassageOf(unit).Span.Start && !Words.Determiners.Contains(unit[0].Lower) && unit[end - 1].End - unit[0].Start > 2
        && !Headings.Contains(unit[end - 1].Lower) && !Headings.Contains(unit[0].Lower);

    /// <summary>"BERG, on taxes:": the colon after a few words between.</summary>
    private static int AfterInsertion(Unit unit, int comma)
    {
        for (var at = comma + 1; at < Math.Min(unit.Count, comma + LongestLabel); at++)
        {
            if (unit[at].Is(":") || unit[at].Kind != ItemKind.Word)
            {
                return at;
            }
        }

        return comma;
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
