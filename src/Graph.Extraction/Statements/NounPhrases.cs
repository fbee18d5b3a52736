namespace Graph.Extraction.Statements;

/// <summary>
/// Where a noun phrase beside a verb begins or ends, without a tagger: the closed classes, capitals and the mentions that are
/// already known bound it. After S. Abney, "Parsing by Chunks" (1991): a chunk ends where a function word opens the next.
/// </summary>
internal static class NounPhrases
{
    /// <summary>No subject is longer than this many items.</summary>
    private const int Longest = 30;

    /// <summary>What stands in brackets is looked for this many items back.</summary>
    private const int LongestBracket = 12;

    /// <summary>The noun phrase that ends before an index; empty where there is none.</summary>
    public static Phrase EndingBefore(Unit unit, int end)
    {
        end = BeforeTime(unit, end);
        if (end <= 0 || !PhraseEnd.MayBe(unit, end - 1))
        {
            return new Phrase(end, end);
        }

        if (unit[end - 1].Lower is "he" or "she" or "they" or "we" or "i" || Words.Contracted.Contains(unit[end - 1].Lower))
        {
            // "a story she tells": a pronoun is a subject by itself.
            return new Phrase(end - 1, end);
        }

        var first = unit[end - 1].Is(")") ? OpeningBracket(unit, end - 1) : end - 1;
        while (first > 0 && end - first < Longest && PhraseReach.GoesBackTo(unit, first - 1, end))
        {
            first--;
        }

        first = PhraseFront.Trim(unit, first, end);
        return new Phrase(AroundRelative(unit, WidenToMention(unit, first, end)), end);
    }

    /// <summary>"62 percent", "62% of voters", right before an index; null where no such share stands there.</summary>
    public static Phrase? ShareEndingBefore(Unit unit, int end)
    {
        var percent = unit.At(end - 2).Is("of") ? end - 3 : end - 1;
        return percent > 0 && unit.At(percent).Lower is "percent" or "%" && unit[percent - 1].Kind == ItemKind.Number ? new Phrase(percent - 1, end) : null;
    }

    /// <summary>The noun phrase that starts at an index; empty where there is none.</summary>
    public static Phrase StartingAt(Unit unit, int first)
    {
        if (first >= unit.Count || !MayStart(unit[first]))
        {
            return new Phrase(first, first);
        }

        if (Words.PersonPronouns.Contains(unit[first].Lower))
        {
            return new Phrase(first, first + 1);
        }

        var end = first + 1;
        if (unit.Reading.Actors.StartingAt(unit[first].Start) is { } mention)
        {
            end = Math.Max(end, Math.Min(unit.IndexAt(mention.Span.End), unit.Count));
        }

        while (end < unit.Count && end - first < Longest && PhraseReach.GoesOnTo(unit, end))
        {
            end++;
        }

        return new Phrase(first, end);
    }

    /// <summary>The same, where an adjective may open it: "legal experts".</summary>
    public static Phrase StartingAtSpeaker(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 3) && unit[at].Kind == ItemKind.Word && !IsFunction(unit[at].Lower); at++)
        {
            if (at > first && Words.HumanNouns.Contains(unit[at].Lower))
            {
                var rest = StartingAt(unit, at);
                return rest.IsEmpty ? rest : rest with { First = first };
            }
        }

        return StartingAt(unit, first);
    }

    private static bool IsFunction(string lower) =>
        Words.Determiners.Contains(lower)
        || Words.Prepositions.Contains(lower)
        || Words.Conjunctions.Contains(lower)
        || Words.Auxiliaries.Contains(lower)
        || Words.Times.Contains(lower)
        || Words.SubjectPronouns.Contains(lower);

    /// <summary>"the minister on Thursday said": the day between subject and verb belongs to neither.</summary>
    private static int BeforeTime(Unit unit, int end)
    {
        var at = end;
        while (at > 1 && (Words.Times.Contains(unit[at - 1].Lower) || unit[at - 1].Kind == ItemKind.Number))
        {
            at--;
        }

        at -= at > 1 && at < end && Words.BeforeTimes.Contains(unit[at - 1].Lower) ? 1 : 0;
        return at < end && at > 0 && OpensTime(unit[at].Lower) && (unit[at - 1].Kind == ItemKind.Word || unit[at - 1].Is(")")) ? at : end;
    }

    private static bool OpensTime(string lower) => Words.Times.Contains(lower) || (Words.BeforeTimes.Contains(lower) && lower is not "this");

    /// <summary>"Sen. Bob Hart (R-Tenn.)": what stands in brackets is part of the phrase, whatever it is.</summary>
    private static int OpeningBracket(Unit unit, int close)
    {
        var at = close;
        while (at > 0 && close - at < LongestBracket && !unit[at].Is("("))
        {
            at--;
        }

        return unit[at].Is("(") && at > 0 ? at - 1 : close;
    }

    private static bool MayStart(in Item item) =>
        item.Kind == ItemKind.Word
        && (item.IsCapital || OpensInLowerCase(item.Lower))
        && !Words.Conjunctions.Contains(item.Lower)
        && !(Words.Prepositions.Contains(item.Lower) && !item.IsCapital);

    private static bool OpensInLowerCase(string lower) =>
        Words.Determiners.Contains(lower) || Words.SubjectPronouns.Contains(lower) || Words.HumanNouns.Contains(lower);

    private static int WidenToMention(Unit unit, int first, int end)
    {
        var mention = unit.Reading.Actors.EndingAt(unit[end - 1].End);
        return mention is not null && mention.Span.Start < unit[first].Start && mention.Span.Start >= unit.Start
            ? unit.IndexAt(mention.Span.Start)
            : first;
    }

    /// <summary>"a woman who lives across the street": the relative clause belongs to its noun.</summary>
    private static int AroundRelative(Unit unit, int first)
    {
        var isRelative = first > 1
            && unit[first - 1].Is("who")
            && unit[first - 2].Kind == ItemKind.Word
            && !Words.Conjunctions.Contains(unit[first - 2].Lower);
        return isRelative && EndingBefore(unit, first - 1) is { IsEmpty: false } noun ? noun.First : first;
    }
}
