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

    /// <summary>A label's next use is looked for this many characters around.</summary>
    private const int Reach = 6000;

    /// <summary>No label has more characters than this.</summary>
    private const int LongestWords = 60;

    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(
        [
            "byline", "dateline", "headline", "abstract", "length", "section", "facts", "fact", "note", "notes", "update", "updated", "breaking", "news", "watch", "read", "photo", "photos", "video", "more", "correction", "clarification", "source", "sources", "related",
            "live", "exclusive", "opinion", "analysis", "editorial", "claim", "verdict", "context", "background", "summary", "table", "figure", "chart", "map", "warning", "spoiler", "tip", "tips",
            "bulletin", "spotted", "overheard", "driving", "scoop", "happening", "today", "tonight", "coming", "developing", "alert", "flashback", "first", "breaking", "contact", "subject", "date", "time", "location", "image", "caption", "credit", "background", "number", "rating", "result", "results", "score", "winner", "loser", "quote", "previously", "earlier", "original", "also", "plus", "next", "previous", "reminder", "notice", "disclaimer", "recap", "listen", "trending", "sponsored", "advertisement", "transcript", "synopsis", "why", "what", "who", "when", "where", "how",
        ],
        StringComparer.Ordinal);

    public static Report? Read(Unit unit)
    {
        if (unit[0].Kind == ItemKind.Quotation)
        {
            return Signed(unit, 0);
        }

        var colon = 0;
        while (colon < Math.Min(unit.Count, LongestLabel) && unit[colon].Kind == ItemKind.Word)
        {
            colon++;
        }

        // "Fired clerk: ‘I would do it again’"
        var isRole = colon > 0 && unit[0].IsCapital && unit.IsWord(colon, ":") && (IsSourceOfTitle(unit, colon) || (Words.HumanNouns.Contains(unit[colon - 1].Lower) && unit.At(colon + 1).Kind == ItemKind.Quotation));
        if (colon == 0 || colon + 1 >= unit.Count || !(isRole || IsName(unit, 0, colon)))
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
        var isTitle = unit.Start == unit.Reading.Article.Passages[0].Span.Start;
        var isNamed = isTitle && unit.Count - colon > 3 && (unit.Reading.Actors.EndingAt(unit[end - 1].End) is { Kind: Actors.MentionKind.Name, ActorId: { } named } && (named.StartsWith("person:", StringComparison.Ordinal) || (named.StartsWith("organization:", StringComparison.Ordinal) && labelled is not null)));
        var isPerson = labelled is { Kind: Actors.MentionKind.Name, ActorId: { } id } && labelled.Span.End == unit[end - 1].End && id.StartsWith("person:", StringComparison.Ordinal);
        var isLabel = isCapitals && (labelled is not null || IsSpeakerLabel(unit, end)) && unit.Count - colon > 2;
        var isSpoken = isPerson && !isCapitals && !isQuotation && Transcripts.Holds(unit);
        if (isQuotation && isCapitals && end > 2 && !isLabel && !isPerson && unit.At(colon + 2).Lower is "." or "—" or "–" or "--" or "-")
        {
            // "QUOTE OF THE DAY: “…” — Ada Berg": a heading's; who said it stands after the dash, if anywhere.
            return Signed(unit, colon + 1);
        }

        return isQuotation || isNamed || isSpoken || (isPerson && unit.Count - colon > 3) || isLabel || (isRole && IsSourceOfTitle(unit, end))
            ? new Report("speaker-label", new Phrase(colon + 1, isQuotation ? colon + 2 : isCapitals || isSpoken ? unit.Count : ContentBounds.TrimEnd(unit, colon + 1, unit.Count)), new Phrase(colon, colon + 1), new Phrase(0, end), 0.75) { RunsToPassageEnd = (isCapitals || isSpoken) && !isQuotation }
            : null;
    }

    /// <summary>"Newspaper: minister used private email": a title whose first words tell who says the rest.</summary>
    private static bool IsSourceOfTitle(Unit unit, int colon) =>
        unit.Start == unit.Reading.Article.Passages[0].Span.Start && colon < 5 && unit.Count - colon > 4
        && unit[colon - 1].Lower is "camp" or "campaign" or "newspaper" or "paper" or "report" or "reports" or "poll" or "polls" or "survey" or "study" or "studies" or "official" or "officials" or "aide" or "aides" or "spokesman" or "spokeswoman" or "lawyer" or "lawyers" or "police" or "experts" or "analysts" or "ministry" or "minister" or "president" or "governor" or "mayor" or "senator" or "ambassador" or "adviser" or "advisers";

    /// <summary>A paragraph that begins with capitals and a colon is spoken, unless the capitals are a heading's.</summary>
    private static bool IsSpeakerLabel(Unit unit, int end) =>
        unit.Start == unit.Reading.PassageOf(unit).Span.Start && !Words.Determiners.Contains(unit[0].Lower) && unit[end - 1].End - unit[0].Start > 2
        && !Headings.Contains(unit[end - 1].Lower) && !Headings.Contains(unit[0].Lower)
        && (end == 1 || IsPersonLike(unit, end) || Recurs(unit, end) || IsAmongLabels(unit));

    /// <summary>A title, a given name in capitals, or one of the unnamed whom transcripts know.</summary>
    private static bool IsPersonLike(Unit unit, int end) =>
        unit[0].Lower is "mr." or "mrs." or "ms." or "dr." or "sen." or "rep." or "gov." or "gen." or "judge" or "senator" or "president" or "secretary" or "justice" or "mayor" or "governor" or "chairman" or "moderator" or "host" or "unidentified" or "caller" or "audience" or "crowd" or "reporter" or "q" or "a" or "interviewer" or "narrator" or "announcer"
        || Words.HumanNouns.Contains(unit[end - 1].Lower)
        || (end > 1 && Tables.GivenNames.GenderOf(char.ToUpperInvariant(unit[0].Lower[0]) + unit[0].Lower[1..]) is not null);

    /// <summary>Speakers in a transcript speak again; the headings of a memo are each another one.</summary>
    private static bool Recurs(Unit unit, int end)
    {
        var text = unit.Reading.Text;
        var label = text.AsSpan(unit[end - 1].Start, unit[end - 1].End - unit[end - 1].Start);
        var before = text.AsSpan(Math.Max(0, unit.Start - Reach), Math.Min(Reach, unit.Start));
        var after = text.AsSpan(unit[end - 1].End, Math.Min(Reach, text.Length - unit[end - 1].End));
        return before.Contains(label, StringComparison.Ordinal) || after.Contains(label, StringComparison.Ordinal);
    }

    /// <summary>Somebody who speaks once in a transcript: the paragraph before or after has the label of one who speaks again.</summary>
    private static bool IsAmongLabels(Unit unit)
    {
        var text = unit.Reading.Text;
        var passages = unit.Reading.Article.Passages;
        return new[] { unit.Passage - 1, unit.Passage + 1 }.Any(index => index >= 0 && index < passages.Count && LabelOf(text.AsSpan(passages[index].Span.Start, passages[index].Span.End - passages[index].Span.Start)) is { IsEmpty: false } label
            && Count(text.AsSpan(Math.Max(0, unit.Start - Reach), Math.Min(2 * Reach, text.Length - Math.Max(0, unit.Start - Reach))), label) > 1);
    }

    private static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, LongestWords)].IndexOf(':');
        return colon > 1 && words[..colon].IndexOfAnyInRange('a', 'z') < 0 ? words[..(colon + 1)] : default;
    }

    private static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        var first = text.IndexOf(label, StringComparison.Ordinal);
        return first < 0 ? 0 : text[(first + label.Length)..].Contains(label, StringComparison.Ordinal) ? 2 : 1;
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

        var isCapitals = unit.IsWord(colon, ":") && end > 0 && unit.Reading.Text.AsSpan(unit[0].Start, unit.End - unit[0].Start).IndexOfAnyInRange('a', 'z') < 0;
        return isCapitals && (end == colon || unit.IsWord(end, ",")) && IsSpeakerLabel(unit, end) ? new Phrase(0, end) : null;
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

    private static Report? Signed(Unit unit, int quotation)
    {
        var dash = unit.IsWord(quotation + 1, ".") ? quotation + 2 : quotation + 1;
        var name = dash + 1;
        if (unit.At(dash).Lower is not ("—" or "–" or "-" or "--" or "―") || unit.Count - quotation is < 3 or > 24 || name >= unit.Count || !unit[name].IsCapital || !IsName(unit, name, Math.Min(unit.Count, name + 2)))
        {
            return null;
        }

        var end = name;
        while (end < unit.Count && unit[end].Kind != ItemKind.Mark)
        {
            end++;
        }

        return new Report("signed-quotation", new Phrase(quotation, quotation + 1), new Phrase(dash, dash + 1), new Phrase(name, end), 0.75);
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
