using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// A name that labels what follows or precedes: <c>PUTIN: …</c> in a transcript, <c>Kim: “…”</c>, and <c>“…” — Kim Jong-un</c>
/// under a quotation that stands alone.
/// </summary>
internal static class LabelRule
{
    /// <summary>No label is longer than this many items.</summary>
    private const int LongestLabel = 8;

    /// <summary>Fewer words behind a label are none that it says.</summary>
    private const int ShortestSaid = 3;

    /// <summary>A signed quotation with its name has no more items than this.</summary>
    private const int LongestSigned = 24;

    /// <summary>Those whom the first words of a title name as its source: "Newspaper: minister used private email".</summary>
    private static readonly FrozenSet<string> SourcesOfTitles = WordSet.Of(
        """
        adviser advisers aide aides ambassador analysts camp campaign experts governor lawyer lawyers mayor minister ministry newspaper official
        officials paper police poll polls president report reports senator spokesman spokeswoman studies study survey
        """);

    /// <summary>Words in lower case inside a name.</summary>
    private static readonly FrozenSet<string> InsideNames = WordSet.Of("al bin de of the van von");

    /// <summary>The label's report; null where the unit has none.</summary>
    public static Report? Read(Unit unit)
    {
        if (unit[0].Kind == ItemKind.Quotation)
        {
            return Signed(unit, 0);
        }

        if (LabelAt(unit) is not { } label)
        {
            return null;
        }

        if (IsHeading(unit, label))
        {
            return Signed(unit, label.Colon + 1);
        }

        var isSpoken = !label.IsOfQuotation && (label.IsLetter ? Transcripts.IsInterview(unit) : !label.IsCapitals && Transcripts.Holds(unit));
        return label.IsOfQuotation || isSpoken || label.IsSpeaker || Says(unit, label) ? Labelled(unit, label, isSpoken) : null;
    }

    /// <summary>A label that is all of its paragraph: what it opens is the next one. Null where the paragraph is none.</summary>
    public static Phrase? Alone(Unit unit)
    {
        var colon = unit.Count - 1;
        var end = 0;
        while (end < Math.Min(colon, LongestLabel) && unit[end] is { Kind: ItemKind.Word, IsCapital: true })
        {
            end++;
        }

        return end > 0
            && unit.IsWord(colon, ":")
            && IsInCapitals(unit, unit.Count)
            && (end == colon || unit.IsWord(end, ","))
            && SpeakerLabels.Holds(unit, end)
                ? new Phrase(0, end)
                : null;
    }

    /// <summary>The words before a colon that may name who speaks; null where the unit begins with none.</summary>
    private static Label? LabelAt(Unit unit)
    {
        var end = 0;
        while (end < Math.Min(unit.Count, LongestLabel) && unit[end].Kind == ItemKind.Word)
        {
            end++;
        }

        if (end == 0 || end + 1 >= unit.Count || !(IsRole(unit, end) || IsName(unit, 0, end)))
        {
            return null;
        }

        var isCapitals = IsInCapitals(unit, end);
        var colon = isCapitals && unit.IsWord(end, ",") ? AfterInsertion(unit, end) : end;
        return unit.IsWord(colon, ":") && colon + 1 < unit.Count ? new Label(unit, end, colon, isCapitals) : null;
    }

    /// <summary>"Fired clerk: ‘I would do it again’"</summary>
    private static bool IsRole(Unit unit, int colon) =>
        unit[0].IsCapital
        && unit.IsWord(colon, ":")
        && (IsSourceOfTitle(unit, colon) || (Words.HumanNouns.Contains(unit[colon - 1].Lower) && unit.At(colon + 1).Kind == ItemKind.Quotation));

    /// <summary>"Newspaper: minister used private email": a title whose first words tell who says the rest.</summary>
    private static bool IsSourceOfTitle(Unit unit, int colon) =>
        IsTitle(unit) && colon < 5 && unit.Count - colon > 4 && SourcesOfTitles.Contains(unit[colon - 1].Lower);

    private static bool IsTitle(Unit unit) => unit.Start == unit.Reading.Article.Passages[0].Span.Start;

    private static bool IsInCapitals(Unit unit, int end) =>
        unit.Reading.Text.AsSpan(unit[0].Start, unit[end - 1].End - unit[0].Start).IndexOfAnyInRange('a', 'z') < 0;

    private static bool IsName(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!unit[at].IsCapital && !InsideNames.Contains(unit[at].Lower))
            {
                return false;
            }
        }

        return true;
    }

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

    /// <summary>"QUOTE OF THE DAY: “…” — Ada Berg": a heading's; who said it stands after the dash, if anywhere.</summary>
    private static bool IsHeading(Unit unit, Label label) =>
        label is { IsOfQuotation: true, IsCapitals: true, End: > 2, IsSpeaker: false, IsPerson: false }
        && unit.At(label.Colon + 2).Lower is "." or "—" or "–" or "--" or "-";

    /// <summary>Somebody by name, or a title's source, before more than two or three words.</summary>
    private static bool Says(Unit unit, Label label) =>
        (unit.Count - label.Colon > ShortestSaid && (label.IsPerson || (IsTitle(unit) && EndsInName(unit, label.End))))
        || (IsRole(unit, label.End) && IsSourceOfTitle(unit, label.End));

    /// <summary>"Aide to Berg: …": the name, of a person or of an organisation that something known goes before.</summary>
    private static bool EndsInName(Unit unit, int end) =>
        unit.Reading.Actors.EndingAt(unit[end - 1].End) is { Kind: MentionKind.Name, ActorId: { } id }
        && (id.StartsWith("person:", StringComparison.Ordinal)
            || (id.StartsWith("organization:", StringComparison.Ordinal) && unit.Reading.Actors.StartingAt(unit[0].Start) is not null));

    private static Report Labelled(Unit unit, Label label, bool isSpoken)
    {
        var runsOn = (label.IsCapitals || isSpoken) && !label.IsOfQuotation;
        var first = label.Colon + 1;
        var end = label.IsOfQuotation ? first + 1 : runsOn ? unit.Count : ContentBounds.TrimEnd(unit, first, unit.Count);
        var source = new Phrase(0, label.End);
        return new Report("speaker-label", new Phrase(first, end), new Phrase(label.Colon, first), source, 0.75) { RunsToPassageEnd = runsOn };
    }

    private static Report? Signed(Unit unit, int quotation)
    {
        var dash = unit.IsWord(quotation + 1, ".") ? quotation + 2 : quotation + 1;
        var name = dash + 1;
        if (!IsSignature(unit, dash) || unit.Count - quotation is < 3 or > LongestSigned)
        {
            return null;
        }

        var end = name;
        while (end < unit.Count && unit[end].Kind != ItemKind.Mark)
        {
            end++;
        }

        return new Report("signed-quotation", new Phrase(quotation, quotation + 1), new Phrase(dash, name), new Phrase(name, end), 0.75);
    }

    private static bool IsSignature(Unit unit, int dash) =>
        unit.At(dash).Lower is "—" or "–" or "-" or "--" or "―"
        && dash + 1 < unit.Count
        && unit[dash + 1].IsCapital
        && IsName(unit, dash + 1, Math.Min(unit.Count, dash + 3));

    /// <summary>The first words of a unit, <c>[0, End)</c>, before a colon.</summary>
    private sealed class Label(Unit unit, int end, int colon, bool isCapitals)
    {
        public int End => end;

        public int Colon => colon;

        public bool IsCapitals => isCapitals;

        public bool IsOfQuotation => unit[colon + 1].Kind == ItemKind.Quotation;

        /// <summary>"Q" or "A"</summary>
        public bool IsLetter => end == 1 && colon == 1 && unit[0].Lower is "q" or "a";

        /// <summary>All of the label is a person's name.</summary>
        public bool IsPerson =>
            unit.Reading.Actors.StartingAt(unit[0].Start) is { Kind: MentionKind.Name, ActorId: { } id } named
            && named.Span.End == unit[end - 1].End
            && id.StartsWith("person:", StringComparison.Ordinal);

        /// <summary>In capitals, as transcripts name those who speak.</summary>
        public bool IsSpeaker =>
            isCapitals
            && unit.Count - colon > 2
            && (unit.Reading.Actors.StartingAt(unit[0].Start) is not null || SpeakerLabels.Holds(unit, end));
    }
}
