namespace Graph.Extraction.Statements;

/// <summary>
/// Where a noun phrase beside a verb begins or ends, without a tagger: the closed classes, capitals and the mentions that are
/// already known bound it. After S. Abney, "Parsing by Chunks" (1991): a chunk ends where a function word opens the next.
/// </summary>
internal static class NounPhrases
{
    /// <summary>No subject is longer than this many items.</summary>
    private const int Longest = 30;

    /// <summary>The noun phrase that ends before an index; empty where there is none.</summary>
    public static Phrase EndingBefore(Unit unit, int end)
    {
        end = BeforeTime(unit, end);
        if (end <= 0 || !CanEnd(unit, end - 1))
        {
            return new Phrase(end, end);
        }

        if (unit[end - 1].Lower is "he" or "she" or "they" or "we" or "i" || Words.Contracted.Contains(unit[end - 1].Lower))
        {
            // "a story she tells": a pronoun is a subject by itself.
            return new Phrase(end - 1, end);
        }

        var first = unit[end - 1].Is(")") ? OpeningBracket(unit, end - 1) : end - 1;
        while (first > 0 && end - first < Longest && Continues(unit, first - 1, end))
        {
            first--;
        }

        first = TrimFront(unit, first, end);
        first = WidenToMention(unit, first, end);
        if (first > 1 && unit[first - 1].Lower is "who" && unit[first - 2].Kind == ItemKind.Word && !Words.Conjunctions.Contains(unit[first - 2].Lower))
        {
            // "a woman who lives across the street": the relative clause belongs to its noun.
            var noun = EndingBefore(unit, first - 1);
            first = noun.IsEmpty ? first : noun.First;
        }

        return new Phrase(first, end);
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
        var end = first;
        if (first >= unit.Count || !CanStart(unit[first]))
        {
            return new Phrase(first, first);
        }

        if (Words.PersonPronouns.Contains(unit[first].Lower))
        {
            return new Phrase(first, first + 1);
        }

        if (unit.Reading.Actors.StartingAt(unit[first].Start) is { } mention)
        {
            end = Math.Min(unit.IndexAt(mention.Span.End), unit.Count);
        }

        end = Math.Max(end, first + 1);
        while (end < unit.Count && end - first < Longest && Extends(unit, end))
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
        Words.Determiners.Contains(lower) || Words.Prepositions.Contains(lower) || Words.Conjunctions.Contains(lower) || Words.Auxiliaries.Contains(lower) || Words.Times.Contains(lower) || Words.SubjectPronouns.Contains(lower);

    /// <summary>"the minister on Thursday said": the day between subject and verb belongs to neither.</summary>
    private static int BeforeTime(Unit unit, int end)
    {
        var at = end;
        while (at > 1 && (Words.Times.Contains(unit[at - 1].Lower) || unit[at - 1].Kind == ItemKind.Number))
        {
            at--;
        }

        at = at > 1 && at < end && unit[at - 1].Lower is "on" or "in" or "late" or "early" or "last" or "this" ? at - 1 : at;
        return at < end && at > 0 && (unit[at].Lower is "on" or "in" or "late" or "early" or "last" || Words.Times.Contains(unit[at].Lower)) && (unit[at - 1].Kind == ItemKind.Word || unit[at - 1].Is(")")) ? at : end;
    }

    /// <summary>"Sen. Bob Hart (R-Tenn.)": what stands in brackets is part of the phrase, whatever it is.</summary>
    private static int OpeningBracket(Unit unit, int close)
    {
        var at = close;
        while (at > 0 && close - at < 12 && !unit[at].Is("("))
        {
            at--;
        }

        return unit[at].Is("(") && at > 0 ? at - 1 : close;
    }

    private static bool CanStart(Item item) =>
        item.Kind == ItemKind.Word
        && (item.IsCapital || Words.Determiners.Contains(item.Lower) || Words.SubjectPronouns.Contains(item.Lower) || Words.HumanNouns.Contains(item.Lower))
        && !Words.Conjunctions.Contains(item.Lower)
        && !(Words.Prepositions.Contains(item.Lower) && !item.IsCapital);

    /// <summary>"of" and "for" carry a title on ("a spokesman for the ministry"); other prepositions open an adjunct.</summary>
    private static bool Extends(Unit unit, int at)
    {
        var item = unit[at];
        return item.Kind switch
        {
            ItemKind.Possessive => true,
            ItemKind.Mark when item.Is(",") => IsBeforeAge(unit, at),
            ItemKind.Mark => IsHyphen(unit, at),
            ItemKind.Number when unit.At(at + 1).Is("-") => true,
            ItemKind.Number => unit[at - 1].IsCapital && !Words.Times.Contains(unit[at - 1].Lower),
            ItemKind.Word when item.Lower is "of" or "for" => at + 1 < unit.Count && unit[at + 1].Kind == ItemKind.Word && !Words.Times.Contains(unit[at + 1].Lower),
            ItemKind.Word when item.Lower == "to" => Serves(unit[at - 1].Lower) && unit.At(at + 1).Kind == ItemKind.Word,
            ItemKind.Word when item.Lower == "and" => at + 1 < unit.Count && unit[at + 1].IsCapital && unit[at - 1].IsCapital,
            ItemKind.Word => !Words.Prepositions.Contains(item.Lower)
                && !(!item.IsCapital && Words.Determiners.Contains(item.Lower) && unit[at - 1].Lower is not ("of" or "for"))
                && !Words.Conjunctions.Contains(item.Lower)
                && !Words.Auxiliaries.Contains(item.Lower)
                && !Words.Times.Contains(item.Lower)
                && !Words.IsAdverb(item)
                && !item.Lower.EndsWith("ing", StringComparison.Ordinal)
                && !Words.PersonPronouns.Contains(item.Lower) && !Words.Contracted.Contains(item.Lower),
            _ => false,
        };
    }

    /// <summary>"the bearded, | 71-year-old diplomat".</summary>
    private static bool IsBeforeAge(Unit unit, int comma) => unit.At(comma + 1).Kind == ItemKind.Number && unit.At(comma + 2).Is("-") && Words.Determiners.Contains(unit.At(comma - 2).Lower);

    /// <summary>"46-year-old": a mark between a number and the word it is part of.</summary>
    private static bool IsHyphen(Unit unit, int at) =>
        unit[at].Is("-") && at > 0 && unit[at - 1].Kind == ItemKind.Number && unit[at - 1].End == unit[at].Start && unit.At(at + 1).Start == unit[at].End;

    private static bool CanEnd(Unit unit, int at)
    {
        var item = unit[at];
        return item.Kind switch
        {
            ItemKind.Word when item.Lower is "me" or "us" or "him" or "them" && Words.Prepositions.Contains(unit.At(at - 1).Lower) && unit.At(at - 2) is { Kind: ItemKind.Word, IsCapital: false } noun && (Words.HumanNouns.Contains(noun.Lower) || noun.Is("close")) => true,
            ItemKind.Word when item.Lower is "them" or "us" && unit.At(at - 1).Is("of") && unit.At(at - 2).Lower is "one" or "some" or "many" or "most" or "both" or "all" or "none" or "each" or "several" or "two" or "another" => true,
            ItemKind.Word when item.Lower is "him" or "them" or "us" or "me" or "not" or "the" or "a" or "an" or "its" or "their" or "his" or "my" or "our" or "your" or "enough" or "include" or "includes" or "included" or "including" => false,
            ItemKind.Word when Words.SubjectPronouns.Contains(item.Lower) => true,
            ItemKind.Word => (item.IsCapital && !(at == 0 && (Words.Prepositions.Contains(item.Lower) || Words.Conjunctions.Contains(item.Lower))))
                || !(Words.Prepositions.Contains(item.Lower) || Words.Conjunctions.Contains(item.Lower) || Words.Auxiliaries.Contains(item.Lower) || item.Lower is "and" or "or" or "but" or "to"),
            ItemKind.Number => at > 0 && unit[at - 1].Kind == ItemKind.Word && (unit[at - 1].IsCapital || (unit[at - 1].Lower is "in" or "of" && (Words.Plurals.Contains(unit.At(at - 2).Lower) || unit.IsWord(at - 2, "out")))),
            _ => item.Lower == ")",
        };
    }

    private static bool Continues(Unit unit, int at, int end)
    {
        var item = unit[at];
        if (item.Kind == ItemKind.Quotation)
        {
            return item.LastMark is not (',' or '.' or '?' or '!') && at + 1 < end && unit[at + 1].Kind == ItemKind.Word && unit.Count - at > 1;
        }

        if (item.Kind == ItemKind.Mark)
        {
            return item.Lower is "(" or ")" or "/" or "&" || IsHyphen(unit, at) || (item.Lower == "," && IsBeforeAge(unit, at)) || (item.Lower == "," && IsListComma(unit, at, end));
        }

        if (item.Kind != ItemKind.Word)
        {
            return true;
        }

        return item.Lower switch
        {
            "and" when unit.At(at + 1).Lower is "both" or "the" && unit.At(at + 2).Lower is "two" or "sides" => false,
            "and" => JoinsNames(unit, at) || JoinsKinds(unit, at, end),
            "to" => Serves(unit.At(at - 1).Lower) && unit.At(at + 1).Kind == ItemKind.Word,
            "but" or "or" or "yet" or "so" or "nor" => false,
            "by" when IsAgent(unit, at) => false,
            _ => !IsBoundary(unit, at),
        };
    }

    /// <summary>"were quickly derided by the mayor": after a passive verb "by" opens who did it.</summary>
    private static bool IsAgent(Unit unit, int by) =>
        by > 1 && (unit[by - 1].Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(by - 1) is { Form: CueForm.Past or CueForm.Participle })
        && (Words.IsFinite(unit[by - 2].Lower) || (by > 2 && Words.IsAdverb(unit[by - 2]) && Words.IsFinite(unit[by - 3].Lower)));

    /// <summary>"an aide to the mayor", "people close to the talks": "to" joins these to whom they serve.</summary>
    private static bool Serves(string noun) =>
        noun is "aide" or "aides" or "adviser" or "advisers" or "advisor" or "advisors" or "ambassador" or "ambassadors" or "envoy" or "envoys" or "assistant" or "assistants" or "deputy" or "deputies" or "counsel" or "counselor" or "consultant" or "consultants" or "lawyer" or "secretary" or "donor" or "donors" or "successor" or "challenger" or "contributor" or "contributors" or "candidate" or "close" or "visitor" or "visitors" or "delegate" or "delegates" or "witness" or "witnesses";

    private static bool IsBoundary(Unit unit, int at)
    {
        var item = unit[at];
        if (Words.Conjunctions.Contains(item.Lower) || (Words.IsFinite(item.Lower) && item.Kind == ItemKind.Word) || (Words.PersonPronouns.Contains(item.Lower) && !IsOwner(unit, at)))
        {
            return true;
        }

        if (item.IsCapital)
        {
            return false;
        }

        if (item.Lower is "said" or "says" or "told" or "tells" or "added" or "asked")
        {
            return true;
        }

        var next = unit.At(at + 1);
        var verbLike = item.Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Gerund or CueForm.Present } || (unit.CueAt(at) is { Form: CueForm.Base } && !Words.HumanNouns.Contains(item.Lower) && !item.Is("state"));
        return verbLike && (Words.Determiners.Contains(next.Lower) || next.IsCapital || Words.SubjectPronouns.Contains(next.Lower));
    }

    /// <summary>"people familiar with her thinking": the pronoun owns the noun after it.</summary>
    private static bool IsOwner(Unit unit, int at) => unit[at].Is("her") && Words.Prepositions.Contains(unit.At(at - 1).Lower) && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } && at > 0;

    private static bool JoinsNames(Unit unit, int at) =>
        (unit.IsWord(at + 1, "others") && at > 0 && CanEnd(unit, at - 1))
        || (at > 0 && unit[at - 1].Kind is ItemKind.Word && (unit[at - 1].IsCapital || EndsPlural(unit[at - 1].Lower)) && CanEnd(unit, at - 1))
        || (at > 1 && unit[at - 1].Is(",") && unit[at - 2].IsCapital && unit.At(at + 1).IsCapital && at > 3 && IsListed(unit, at - 2));

    /// <summary>"…, tax and customs records show": two kinds of what is written.</summary>
    private static bool JoinsKinds(Unit unit, int and, int end) =>
        and > 1 && unit[and - 2].Is(",") && unit[and - 1] is { Kind: ItemKind.Word, IsCapital: false } && end - and is > 1 and < 5 && Words.Documents.Contains(unit[end - 1].Lower);

    /// <summary>"the AFL, IBEW, CWA, and": another comma before the last name but one.</summary>
    private static bool IsListed(Unit unit, int at)
    {
        while (at > 0 && unit[at].Kind == ItemKind.Word && unit[at].IsCapital)
        {
            at--;
        }

        return unit[at].Is(",");
    }

    private static bool EndsPlural(string lower) => lower.EndsWith('s') && Words.HumanNouns.Contains(lower);

    /// <summary>"Biden, Harris and Blinken": a comma before a later "and", between names.</summary>
    private static bool IsListComma(Unit unit, int at, int end)
    {
        if (at == 0 || !unit[at - 1].IsCapital || (!unit[at + 1].IsCapital && !(unit[at + 1].Is("and") && unit.At(at + 2).IsCapital)))
        {
            return false;
        }

        for (var index = at + 1; index < end; index++)
        {
            if (unit[index].Is("and"))
            {
                return true;
            }
        }

        return false;
    }

    private static int TrimFront(Unit unit, int first, int end)
    {
        if (Words.Prepositions.Contains(unit[first].Lower) && end - first > 1)
        {
            first = AfterFrontedAdjunct(unit, first, end);
        }

        while (first < end - 1 && IsLeading(unit, first))
        {
            first++;
        }

        return AfterInfinitive(unit, first, end);
    }

    /// <summary>"would shield some groups that", "to win over the community, which": the verb after "to" or a modal, and its particle, are none of the phrase.</summary>
    private static int AfterInfinitive(Unit unit, int first, int end)
    {
        var noun = first + 1;
        noun += unit.At(noun).Lower is "over" or "up" or "out" or "off" or "back" ? 1 : 0;
        var isVerb = first > 0 && (unit[first - 1].Is("to") || Words.Modals.Contains(unit[first - 1].Lower)) && unit[first] is { Kind: ItemKind.Word, IsCapital: false } && !Words.HumanNouns.Contains(unit[first].Lower);
        var isAntecedent = unit.At(unit.IsWord(end, ",") ? end + 1 : end).Lower is "who" or "that" or "which";
        return isVerb && isAntecedent && noun < end && (Words.Determiners.Contains(unit[noun].Lower) || Words.Plurals.Contains(unit[noun].Lower)) ? noun : first;
    }

    private static bool IsLeading(Unit unit, int at)
    {
        var item = unit[at];
        return item.Lower is "and" or "but" or "or" or "so" or "yet" or "then" or ")" or "/" or "&"
            || (item.Is("far") && unit.At(at - 1).Lower is "so" or "thus" && unit.At(at + 1).IsCapital)
            || (item.Kind == ItemKind.Mark)
            || (Words.IsAdverb(item) && !Words.Determiners.Contains(item.Lower))
            || (Words.Times.Contains(item.Lower) && unit.At(at + 1).Kind == ItemKind.Word && !unit.At(at + 1).Is("said"));
    }

    /// <summary>"In Moscow President Putin said": the subject is the mention at the end, or what a determiner opens.</summary>
    private static int AfterFrontedAdjunct(Unit unit, int first, int end)
    {
        for (var index = first; index < end - 1; index++)
        {
            if (unit[index].Is(","))
            {
                return index + 1;
            }
        }

        if (unit.Reading.Actors.EndingAt(unit[end - 1].End) is { } mention)
        {
            return unit.IndexAt(mention.Span.Start);
        }

        for (var index = end - 1; index > first; index--)
        {
            if (Words.Determiners.Contains(unit[index].Lower) && index - 1 > first && !Words.Prepositions.Contains(unit[index - 1].Lower))
            {
                return index;
            }
        }

        return end - 1;
    }

    private static int WidenToMention(Unit unit, int first, int end)
    {
        var mention = unit.Reading.Actors.EndingAt(unit[end - 1].End);
        return mention is not null && mention.Span.Start < unit[first].Start && mention.Span.Start >= unit.Start
            ? unit.IndexAt(mention.Span.Start)
            : first;
    }
}
