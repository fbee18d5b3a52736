namespace Graph.Extraction.Statements;

/// <summary>Tells where, after reported words, a reporter comes in: <c>, he added</c>, <c>, adding that …</c>, <c>, according to …</c></summary>
internal static class NextReporter
{
    /// <summary>A closing reporter's verb is looked for this many items after its comma.</summary>
    private const int Reach = 12;

    /// <summary>Whether the mark at an index ends the content because its reporter, or another, follows.</summary>
    public static bool Follows(Unit unit, int at)
    {
        if (!unit[at].Is(",") && !Words.IsDash(unit[at].Lower) && !unit[at].AwaitsReporter)
        {
            return false;
        }

        var next = at + 1;
        while (next < unit.Count && (Words.IsAdverb(unit[next]) || unit[next].Lower is "and" or "while" or "but" or "before" or "by"))
        {
            next++;
        }

        if (next >= unit.Count)
        {
            return false;
        }

        if ((unit[next].Is("according") && unit.IsWord(next + 1, "to")) || Closes(unit, at + 1) || IsInverted(unit, at) || IsQuotedBehindDash(unit, at))
        {
            return true;
        }

        if (unit[at] is { Kind: ItemKind.Quotation, LastMark: ',' }
            && unit.CueAt(next) is { Form: CueForm.Gerund } participle && IsFollowedByContent(unit, participle))
        {
            return true;
        }

        if (unit[next - 1].Is("and") && unit[at].Is(",") && IsAdjectiveList(unit, at))
        {
            return false;
        }

        return unit.CueAt(next) is { Form: CueForm.Gerund } gerund
            && gerund.Entry.Group is not ("promise" or "discuss" or "feel") && IsFollowedByContent(unit, gerund)
            && (!gerund.Entry.Takes(CueFrames.Weak) || unit.IsWord(gerund.End, "that") || unit.At(gerund.End).Kind == ItemKind.Quotation);
    }

    /// <summary>"said he liked him – “…,” he said twice": another quotation with a reporter of its own.</summary>
    private static bool IsQuotedBehindDash(Unit unit, int dash) =>
        Words.IsDash(unit[dash].Lower) && unit.At(dash + 1) is { Kind: ItemKind.Quotation, LastMark: ',' } && Closes(unit, dash + 2);

    /// <summary>"immediate, significant, and continuing support": one word between two commas is an adjective, and so is what follows.</summary>
    private static bool IsAdjectiveList(Unit unit, int comma) =>
        comma > 1 && unit[comma - 1] is { Kind: ItemKind.Word, IsCapital: false } && unit[comma - 2].Is(",");

    /// <summary>“…,” said the mayor: the reporter's verb right after the quotation.</summary>
    private static bool IsInverted(Unit unit, int quotation) =>
        unit[quotation] is { Kind: ItemKind.Quotation, LastMark: ',' }
        && unit.CueAt(quotation + 1) is { Form: CueForm.Past or CueForm.Present, Entry.Lemma: "say" } said
        && !NounPhrases.StartingAtSpeaker(unit, said.End).IsEmpty;

    /// <summary>", he added." or ", he added, …": a reporter and nothing more, up to the next mark.</summary>
    private static bool Closes(Unit unit, int first)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + Reach); at++)
        {
            if (unit[at].Kind == ItemKind.Mark)
            {
                return unit[at].Is(",") && ClosesAfterName(unit, first, at);
            }

            if (unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present } match && match.Entry.Takes(CueFrames.After | CueFrames.Bare)
                && IsOver(unit, match.End) && (StartsAt(NounPhrases.EndingBefore(unit, at), first) || StartsAt(VerbGroups.Read(unit, match)?.Subject, first)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", a spokesman for the ministry, Ada Berg, said in a statement": an office, a name or more between commas, and the verb.</summary>
    private static bool ClosesAfterName(Unit unit, int first, int comma)
    {
        for (var at = comma + 1; at < Math.Min(unit.Count - 1, comma + Reach); at++)
        {
            if (unit[at].Is(","))
            {
                return unit.CueAt(at + 1) is { Form: CueForm.Past, Entry.Group: "say" } match && match.Entry.Takes(CueFrames.After | CueFrames.Bare)
                    && IsOver(unit, match.End) && VerbGroups.Read(unit, match)?.Subject is { } subject && subject.First == first;
            }
        }

        return false;
    }

    private static bool StartsAt(Phrase? subject, int first) => subject is { IsEmpty: false } found && found.First == first;

    private static bool IsOver(Unit unit, int at)
    {
        var next = unit.At(at);
        return next.Lower is "." or "," or ";" or "twice" or "again" or "repeatedly" || Words.Times.Contains(next.Lower)
            || (next.Lower is "this" or "last" && Words.Times.Contains(unit.At(at + 1).Lower))
            || (next.Lower is "on" or "in" or "at" or "during" or "to" && Occasions.Opens(unit, at));
    }

    /// <summary>"…, which he said would be …": a relative clause that he reports too.</summary>
    public static bool OpensRelative(Unit unit, int at) =>
        unit.At(at).Lower is "which" or "who" && Words.PersonPronouns.Contains(unit.At(at + 1).Lower)
        && unit.CueAt(at + 2) is { Form: CueForm.Past or CueForm.Present } cue && cue.Entry.Takes(CueFrames.Bare | CueFrames.As | CueFrames.Naming);

    /// <summary>A participle reports only with something to report beside it.</summary>
    private static bool IsFollowedByContent(Unit unit, CueMatch gerund)
    {
        var next = unit.At(gerund.End);
        return next.Lower is not ("." or "," or "in" or "with" or "from") || next.Kind == ItemKind.Quotation
            || (next.Is(",") && unit.At(gerund.End + 1).Kind == ItemKind.Quotation);
    }
}
