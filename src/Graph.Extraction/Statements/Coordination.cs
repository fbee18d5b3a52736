namespace Graph.Extraction.Statements;

/// <summary>Tells a second verb of speech with the same subject (", and stressed …") from one inside the content.</summary>
internal static class Coordination
{
    /// <summary>A quoted name is looked for this many items after the verb.</summary>
    private const int QuotationReach = 8;

    /// <summary>An auxiliary is looked for this many items back.</summary>
    private const int FiniteReach = 24;

    /// <summary>"in a later interview" has no more items than this.</summary>
    private const int LongestOccasion = 7;

    /// <summary>Whether a joined verb of speech begins after the joint at an index.</summary>
    public static bool Opens(Unit unit, int at, VerbGroup group, bool isClause)
    {
        if (unit[at].Is("as") && unit.IsWord(at + 1, "well") && unit.IsWord(at + 2, "as") && unit.CueAt(at + 3) is { Form: CueForm.Past } added && group.Cue.Form == CueForm.Past)
        {
            // "reviewed their ties, as well as reaffirmed …"
            return !added.Entry.Takes(CueFrames.Weak);
        }

        var afterComma = unit[at].Is(",") || (at > 0 && unit[at].Is("and") && unit[at - 1] is { Kind: ItemKind.Quotation, LastMark: ',' });
        if (!afterComma && !unit[at].Is("and") && !unit[at].Is("but") && !unit[at].Is("or"))
        {
            return false;
        }

        isClause = isClause || HoldsClause(unit, group.End, at);
        if (KeepsSilent(unit, at + 1))
        {
            return true;
        }

        if (!afterComma && isClause && ReportsWithin(unit, group, at))
        {
            // "said the court asked that he go and added that …": the nearer reporter goes on.
            return false;
        }

        var next = at + 1;
        var hasAuxiliary = false;
        while (next < unit.Count && (unit[next].Lower is "and" or "but" or "then" || Words.IsAdverb(unit[next]) || Words.Negations.Contains(unit[next].Lower) || ((!isClause || IsDenial(unit, next)) && Words.IsFinite(unit[next].Lower))))
        {
            hasAuxiliary |= Words.IsFinite(unit[next].Lower);
            next++;
        }

        next = afterComma && unit[next - 1].Lower is "and" or "but" ? AfterOccasion(unit, next) : next;
        if (next >= unit.Count || unit.CueAt(next) is not { } match || (unit[next - 1].Lower is "more" or "most" or "less" && match.Form == CueForm.Past))
        {
            // "increased and more detailed data"
            return false;
        }

        if (isClause && unit[at].Is(",") && next == at + 1 && match.Form == CueForm.Past && ClosesName(unit, at) && !ContentBounds.HasFinite(unit, group.End, at))
        {
            // "said the head of the bank, Jon Vale, instructed …": the verb of the clause, behind its subject's name.
            return false;
        }

        if (match.Form == CueForm.Past && !isClause && unit.IsWord(match.End, "by") && !unit.At(match.End + 1).Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            // "the deal as outlined by X and endorsed by Y"
            return false;
        }

        if (match is { Form: CueForm.Past, Entry.Lemma: "allege" } && !unit.IsWord(match.End, "that"))
        {
            return false;
        }

        if (match.Form == CueForm.Gerund && group.Cue.Form == CueForm.Gerund && IsParallel(unit, group.End, at))
        {
            return false;
        }

        if (isClause && match is { Form: CueForm.Gerund, Entry.Group: "say" } && group.Cue.Form == CueForm.Gerund && group.First < group.Cue.First && !match.Entry.Takes(CueFrames.Weak))
        {
            // "is noting his trouble and saying he could not …"
            return true;
        }

        if (isClause && match is { Form: CueForm.Past, Entry.Lemma: "say" } && group is { Cue.Form: CueForm.Gerund, Entry.Group: "say" } && SpeakingTexts.IsSpeech(unit.At(group.First - 1).Lower))
        {
            // "issued a statement saying it was over and said …"
            return IsStrong(unit, match, afterComma) || ContentBounds.HasFinite(unit, match.End, Math.Min(unit.Count, match.End + FiniteReach));
        }

        if (isClause && hasAuxiliary)
        {
            // ", but did not recommend that …": a clause of its own makes it the reporter's.
            return afterComma && unit.IsWord(match.End, "that") && match.Entry.Takes(CueFrames.That);
        }

        if (match.Form == CueForm.Base && !GoesOnAsVerb(unit, match))
        {
            return false;
        }

        var didSay = group.Cue.Form == CueForm.Base && group.First < group.Cue.First && unit[group.First].Lower is "did" or "does";
        var isLikeForm = match.Form == group.Cue.Form || (didSay && match.Form == (unit[group.First].Is("did") ? CueForm.Past : CueForm.Present)) || (!isClause && hasAuxiliary)
            || (isClause && match.Form == CueForm.Past && group.Cue.Form == CueForm.Present && match.Entry.Takes(CueFrames.PersonTo))
            || (match.Form is CueForm.Past or CueForm.Present && (group.Cue.Form is CueForm.State or CueForm.Gerund or CueForm.Present or CueForm.Past or CueForm.Participle) && !isClause && (afterComma || group.Cue.Form == CueForm.State));
        return isLikeForm && (!isClause || IsStrong(unit, match, afterComma));
    }

    /// <summary>A name between two commas.</summary>
    private static bool ClosesName(Unit unit, int comma)
    {
        var at = comma - 1;
        while (at > 0 && unit[at] is { Kind: ItemKind.Word, IsCapital: true })
        {
            at--;
        }

        return at < comma - 1 && unit[at].Is(",");
    }

    /// <summary>Another reporter, by a noun, reports in a clause with "that" between the verb and the joint, in the form of the verb after it.</summary>
    private static bool ReportsWithin(Unit unit, VerbGroup group, int end)
    {
        if (unit.CueAt(end + 1) is not { Form: CueForm.Past or CueForm.Present } joined || !unit.IsWord(joined.End, "that"))
        {
            return false;
        }

        for (var at = group.End + 1; at < end; at++)
        {
            var subject = unit[at - 1];
            if (unit.CueAt(at) is { } inner && inner.Form == joined.Form && !inner.Entry.Takes(CueFrames.Weak) && inner.End < end && unit.IsWord(inner.End, "that")
                && subject.Kind == ItemKind.Word && !Words.SubjectPronouns.Contains(subject.Lower) && !Words.IsFinite(subject.Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, but in a later interview said": the verb after the occasion; the same index where none stands there.</summary>
    private static int AfterOccasion(Unit unit, int first)
    {
        if (first >= unit.Count || !Words.Prepositions.Contains(unit[first].Lower))
        {
            return first;
        }

        for (var at = first + 1; at < Math.Min(unit.Count, first + LongestOccasion) && unit[at].Kind is ItemKind.Word or ItemKind.Number && !Words.IsFinite(unit[at].Lower); at++)
        {
            if (unit.CueAt(at) is { Form: CueForm.Past, Entry.Group: "say" } cue && !cue.Entry.Takes(CueFrames.Weak))
            {
                return at;
            }
        }

        return first;
    }

    /// <summary>"laid out her fears that the region was in danger and needed …": the object has a clause of its own.</summary>
    private static bool HoldsClause(Unit unit, int first, int end)
    {
        for (var at = first + 1; at < end - 1; at++)
        {
            if (unit[at].Is("that") && CueNouns.FramesOf(unit[at - 1]) is not null)
            {
                return !unit[end].Is(",") && ContentBounds.HasFinite(unit, at + 1, end);
            }
        }

        return false;
    }

    private static bool IsDenial(Unit unit, int at) =>
        (unit[at].Lower is "did" or "does" or "do" && unit.IsWord(at + 1, "not")) || unit[at].Lower is "didn't" or "didn’t" or "doesn't" or "doesn’t";

    /// <summary>"questioning her role in closing the mine and accepting gifts": a participle after a preposition goes on.</summary>
    private static bool IsParallel(Unit unit, int first, int end)
    {
        for (var at = end - 1; at > first && unit[at].Kind == ItemKind.Word; at--)
        {
            if (unit[at].Lower.EndsWith("ing", StringComparison.Ordinal) && Words.Prepositions.Contains(unit[at - 1].Lower) && unit[at].Lower.Length > 4)
            {
                return unit[end].Is("and");
            }
        }

        return false;
    }

    /// <summary>"… and would not say whether": silence is the reporter's word, not a part of what was said.</summary>
    private static bool KeepsSilent(Unit unit, int at)
    {
        at = unit.At(at).Lower is "and" or "but" ? at + 1 : at;
        var verb = unit.At(at).Lower is "declined" or "refused" && unit.IsWord(at + 1, "to") ? at + 2
            : unit.At(at).Lower is "would" or "did" && unit.IsWord(at + 1, "not") ? at + 2
            : unit.At(at).Lower is "wouldn't" or "wouldn’t" or "didn't" or "didn’t" ? at + 1
            : -1;
        return verb > 0 && unit.At(verb).Lower is "say" or "comment" or "elaborate" or "specify" or "answer" or "respond";
    }

    /// <summary>"peace, and respect for law", "free and open": base forms that are more often nouns or adjectives.</summary>
    private static bool GoesOnAsVerb(Unit unit, CueMatch match) =>
        !match.Entry.Takes(CueFrames.Weak) && match.Entry.Group is not ("feel" or "think" or "discuss")
        && ((match.Entry.Lemma is "say" or "claim" or "argue" or "insist" or "contend" && unit.At(match.End).Kind == ItemKind.Word && !Words.Prepositions.Contains(unit[match.End].Lower)) || unit.IsWord(match.End, "that") || (match.Entry.Takes(CueFrames.Noun | CueFrames.To | CueFrames.PersonTo | CueFrames.SpeechNoun) && unit.At(match.End).Lower is not ("for" or "of" or "." or ",")));

    /// <summary>Inside a clause a second verb may belong to it; one that takes a clause or a quotation of its own reports again.</summary>
    private static bool IsStrong(Unit unit, CueMatch match, bool afterComma)
    {
        var next = unit.At(match.End);
        if (next.Is("that") || next.Kind == ItemKind.Quotation || (next.Is(",") && match.Entry.Takes(CueFrames.Quote) && unit.At(match.End + 1).Kind == ItemKind.Quotation) || (match.Entry.Lemma is "ask" or "wonder" or "question" && next.Lower is "whether" or "why" or "how"))
        {
            return true;
        }

        if (match.Entry.Takes(CueFrames.As | CueFrames.Naming) && QuotationFollows(unit, match.End))
        {
            return true;
        }

        if (match.Entry is { Group: "say" } && !match.Entry.Takes(CueFrames.Weak) && match.Form is CueForm.Past or CueForm.Present && (Words.PersonPronouns.Contains(next.Lower) || next.Lower is "it" or "the" || next.IsCapital || (match.Entry.Takes(CueFrames.After) && next.Kind == ItemKind.Word && !Words.Prepositions.Contains(next.Lower) && ContentBounds.HasFinite(unit, match.End + 1, Math.Min(unit.Count, match.End + 6)))))
        {
            return match.Entry.Takes(CueFrames.Bare);
        }

        if ((match.Form == CueForm.Past || (match.Form == CueForm.Base && match.Entry.Takes(CueFrames.PersonTo))) && unit[match.First - 1].Is("and") && !match.Entry.Takes(CueFrames.Weak) && (match.Entry.Takes(CueFrames.PersonTo) || match.Entry.Lemma is "vow" or "pledge" or "promise" or "thank" or "accuse" or "praise" or "criticize" or "condemn" or "denounce" or "defend" or "predict")
            && next.Kind == ItemKind.Word && HasFiniteBefore(unit, match.First))
        {
            return true;
        }

        return afterComma && ((match.Entry.Group is "say" or "act" or "express" or "tell" && !match.Entry.Takes(CueFrames.Weak)) || (unit.IsReadout && match is { Form: CueForm.Past, Entry.Lemma: "oppose" or "welcome" or "support" }) || (match.Entry.Lemma is "promise" or "threaten" && next.Is("to")));
    }

    /// <summary>The clause has an auxiliary of its own, so that a bare past after "and" is the reporter's.</summary>
    private static bool HasFiniteBefore(Unit unit, int end)
    {
        for (var at = end - 1; at >= Math.Max(0, end - FiniteReach) && (unit.CueAt(at) is null || Words.Having.Contains(unit.At(at - 1).Lower) || Words.Being.Contains(unit.At(at - 1).Lower)); at--)
        {
            if (Words.IsFinite(unit[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool QuotationFollows(Unit unit, int at)
    {
        for (var index = at; index < Math.Min(unit.Count, at + QuotationReach); index++)
        {
            if (unit[index].Kind == ItemKind.Quotation)
            {
                return true;
            }

            if (unit[index].Kind == ItemKind.Mark)
            {
                return false;
            }
        }

        return false;
    }
}
