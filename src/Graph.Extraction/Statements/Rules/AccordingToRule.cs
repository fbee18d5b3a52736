namespace Graph.Extraction.Statements.Rules;

/// <summary><c>According to X, …</c> and <c>…, according to X</c>. Plans, laws and schedules are not speakers.</summary>
internal static class AccordingToRule
{
    /// <summary>An adjunct that opens the sentence has fewer items than this.</summary>
    private const int LongestFront = 6;

    /// <summary>The report around the words at an index; null where they are not "according to" a speaker.</summary>
    public static Report? Read(Unit unit, int at)
    {
        if (!unit.IsWord(at, "according") || !unit.IsWord(at + 1, "to") || at + 2 >= unit.Count)
        {
            return null;
        }

        var cue = new Phrase(at, at + 2);
        var end = EndOfSource(unit, at + 2);
        if (end == at + 2 || Words.Standards.Contains(unit[end - 1].Lower))
        {
            return null;
        }

        var source = new Phrase(at + 2, end);
        if (!OpensContent(unit, at, end))
        {
            return Following(unit, at, cue, source);
        }

        var first = unit.IsWord(EndOfInsertion(unit, end), ",") ? EndOfInsertion(unit, end) + 1 : end;
        var group = new VerbGroup(new CueMatch(at, at + 2, new CueEntry("according to", CueFrames.None, "say"), CueForm.Past), at, at + 2, source, null, false, false, false, false);
        var content = new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true));
        return content.IsEmpty ? null : new Report("according-to", content, cue, source, 0.9);
    }

    /// <summary>"According to X, …", "Now, according to X, …", "In addition, according to X, …", "because, according to X, …"</summary>
    private static bool OpensContent(Unit unit, int at, int end)
    {
        if (at == 0 || unit[at - 1].Lower is ";" or "but" or "and" || (at < 3 && Words.IsAdverb(unit[0]) && (at == 1 || unit[1].Is(","))))
        {
            return true;
        }

        return unit.IsWord(end, ",")
            && (unit[at - 1].Is("that") || (unit[at - 1].Is(",") && (unit.At(at - 2).Lower is "after" or "because" or "that" or "since" or "although" or "though" || IsFront(unit, at - 1))));
    }

    /// <summary>"Over the long term, | according to …": an adjunct before the first comma.</summary>
    private static bool IsFront(Unit unit, int comma) =>
        comma is > 1 and < LongestFront && (Words.Prepositions.Contains(unit[0].Lower) || unit[0].Is("in"))
        && !Enumerable.Range(0, comma).Any(at => unit[at].Kind != ItemKind.Word || Words.IsFinite(unit[at].Lower));

    private static Report? Following(Unit unit, int at, Phrase cue, Phrase source)
    {
        var end = ContentBounds.TrimEnd(unit, 0, at);
        var first = end;
        while (first > 0 && !unit[first - 1].Is(";") && !(unit[first - 1].Is(",") && unit[first].Lower is "but" or "and"))
        {
            first--;
        }

        while (first < end && (unit[first].Kind == ItemKind.Mark || unit[first].Lower is "but" or "and"))
        {
            first++;
        }

        var content = new Phrase(first, end);
        var close = unit.IsWord(source.End, "who") ? Math.Max(source.End, Array.FindIndex(unit.Items, source.End, item => item.Is(","))) : source.End;
        var goesOn = first == 0 && unit.IsWord(close, ",") && Words.IsFinite(unit.At(close + 1).Lower) && !ContentBounds.HasFinite(unit, first, end);
        return content.Count < 3 ? null : new Report("according-to-after", content, cue, source, 0.85)
        {
            // "Absent from the talks, according to the mayor, was any mention of it."
            Rest = goesOn ? new Phrase(close + 1, ContentBounds.TrimEnd(unit, close + 1, unit.Count)) : null,
        };
    }

    private static int EndOfSource(Unit unit, int first)
    {
        var end = first;
        while (end < unit.Count && end - first < 30 && (unit[end].Kind != ItemKind.Mark || unit[end].Is("/")) && (unit[end].Kind != ItemKind.Quotation || IsOwned(unit, end, first))
            && !(end > first && ((Words.Conjunctions.Contains(unit[end].Lower) && !(unit[end].Is("than") && unit[end - 1].Lower is "more" or "fewer" or "less")) || Words.PersonPronouns.Contains(unit[end].Lower))))
        {
            end++;
            if (unit[end - 1] is { Kind: ItemKind.Quotation, LastMark: ',' })
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"Ada Holm's “The Keeper”": a work, by whom it is.</summary>
    private static bool IsOwned(Unit unit, int quotation, int first) =>
        quotation > first && unit[quotation - 1].Kind == ItemKind.Possessive && unit.IsTitle(quotation);

    private static bool OpensInsertion(Item item) =>
        item.Lower is "a" or "an" or "who" or "which" or "whose" or "the" || (item is { Kind: ItemKind.Word, IsCapital: false } && (Words.HumanNouns.Contains(item.Lower) || item.Lower is "former"));

    /// <summary>"the delegation includes the minister": a verb in -s before its object.</summary>
    private static bool IsPresent(Unit unit, int at) =>
        unit[at] is { Kind: ItemKind.Word, IsCapital: false, Lower.Length: > 4 } word && word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && !Words.HumanNouns.Contains(word.Lower)
        && unit[at - 1].Kind == ItemKind.Word && !Words.Prepositions.Contains(unit[at - 1].Lower) && (Words.Determiners.Contains(unit.At(at + 1).Lower) || unit.At(at + 1).IsCapital);

    /// <summary>"According to Ushakov, an aide to the president, …": the comma that closes the apposition opens the content.</summary>
    private static int EndOfInsertion(Unit unit, int comma)
    {
        if (!unit.IsWord(comma, ",") || !OpensInsertion(unit.At(comma + 1)))
        {
            return comma;
        }

        for (var at = comma + 1; at < Math.Min(unit.Count, comma + 20); at++)
        {
            if (unit[at].Is(","))
            {
                return at;
            }

            if ((Words.IsFinite(unit[at].Lower) || IsPresent(unit, at)) && unit.At(comma + 1).Lower is not ("who" or "which" or "whose"))
            {
                return comma;
            }
        }

        return comma;
    }
}
