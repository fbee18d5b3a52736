namespace Graph.Extraction.Statements;

/// <summary>Tells where a clause begins that the reporter speaks in his own voice, or another reporter in his.</summary>
internal static class NewClause
{
    /// <summary>Another reporter's verb is looked for this many items after the joint.</summary>
    private const int Reach = 14;

    /// <summary>The other parts of a list are looked for this many items away.</summary>
    private const int ListReach = 24;

    /// <summary>Whether the joint at an index opens a clause that is no longer reported.</summary>
    public static bool Opens(Unit unit, int at, bool isClause)
    {
        if (unit[at].Is(";"))
        {
            return !IsListed(unit, at);
        }

        if (!isClause && Words.IsDash(unit[at].Lower))
        {
            return !IsAside(unit, at);
        }

        if (unit[at].Is(":"))
        {
            return (unit.At(at + 1) is { Kind: ItemKind.Quotation } quoted && (quoted.EndsSentence || quoted.AwaitsReporter)) || HasOwnReporter(unit, at + 1);
        }

        if (IsQuestion(unit, at))
        {
            return true;
        }

        if (!isClause && unit[at].Is(",") && !AwaitsVerb(unit, at) && HasOwnVerb(unit, unit.At(at + 1).Lower is "and" or "but" or "so" ? at + 2 : at + 1))
        {
            return true;
        }

        if (!isClause && unit[at].Lower is "but" or "and" && (unit.At(at + 1).IsCapital || Words.Determiners.Contains(unit.At(at + 1).Lower)) && HasOwnVerb(unit, at + 1, isJoined: true))
        {
            // "declined to renew its support and the league could not go on"
            return true;
        }

        if (!isClause && unit[at].Is(",") && unit.At(at + 1).Lower is "and" or "but" && HasOwnDeed(unit, at + 2))
        {
            return true;
        }

        if (!isClause && unit[at].Is("but") && unit.IsWord(at + 1, "not") && unit.At(at + 2).Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            // "referring to the mayor but not naming him"
            return true;
        }

        if (!isClause && unit[at].Lower is "but" or "and" && Words.IsFinite(unit.At(at + 1).Lower))
        {
            // "condemned violence but did not apologize": the subject's other deed.
            return true;
        }

        if (!isClause && unit[at].Is(",") && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } deed && deed.Lower.Length > 5 && deed.Lower.EndsWith("ing", StringComparison.Ordinal) && !Words.Prepositions.Contains(deed.Lower) && unit.At(at + 2).Lower is not ("," or "and") && !GoesOnAsList(unit, at))
        {
            return true;
        }

        if (!isClause && unit[at].Is(",") && HasOwnReporter(unit, at + 1))
        {
            return true;
        }

        if (unit[at].Lower is "after" or "because")
        {
            // "is calling for a vote after the mayor suggested that …": another's words are why; "mourned the dead after what was …": when it was done.
            return !isClause && (HasOwnReporter(unit, at + 1) || (unit[at].Is("after") && OpensWhen(unit, at)));
        }

        if (!isClause && unit[at].Is("and") && IsNextDeed(unit, at + 1))
        {
            return true;
        }

        if (unit[at].Is("while") && unit.CueAt(at + 1) is { Form: CueForm.Gerund, Entry.Group: "say" })
        {
            // "insisted it was premature, while adding that …"
            return true;
        }

        if (unit[at].Is(",") && unit.IsWord(at + 1, "even") && unit.IsWord(at + 2, "if"))
        {
            // "said they had no objections, even if they did not agree": still what they said.
            return false;
        }

        var endsQuotation = unit[at] is { Kind: ItemKind.Quotation, LastMark: ',' };
        var first = unit[at].Kind == ItemKind.Mark || endsQuotation ? at + 1 : at;
        var joint = unit.At(first).Lower;
        if (joint is not ("and" or "but" or "while" or "whereas" or "though" or "although" or "as" or "or" or "even" or "so" or "yet"))
        {
            return false;
        }

        var afterComma = first > at && (unit[at].Is(",") || endsQuotation || (Words.IsDash(unit[at].Lower) && joint is "but"));
        var subjectAt = joint == "even" ? first + 2 : first + 1;
        subjectAt += afterComma && Words.IsAdverb(unit.At(subjectAt)) && unit.At(subjectAt).Lower is not ("also" or "only" or "even" or "just" or "both" or "each" or "all" or "not") ? 1 : 0;
        var subject = unit.At(subjectAt);
        if (afterComma && joint is "but" && subject.Is("for") && unit.At(subjectAt + 1).Kind == ItemKind.Word && (unit.IsWord(subjectAt + 2, ",") || unit.IsWord(subjectAt + 3, ",")))
        {
            // "…, but for his critics, it is …"
            return true;
        }

        if (subject.Is("that") && !Words.IsFinite(unit.At(subjectAt + 1).Lower) && isClause)
        {
            // "…, but that the work goes on": another clause of what was said.
            return false;
        }

        // "…, though he was not sure" is still his; "…, but the polls" is the reporter's.
        var isStillHis = joint is "though" or "although" && subject.Lower is "he" or "she" or "they" or "it";
        if (afterComma && joint is "but" or "while" or "whereas" or "though" or "although" or "yet" && !isStillHis && OpensSubject(subject))
        {
            return true;
        }

        return (afterComma || joint is "while" or "whereas" || (!isClause && joint is "and" or "but")) && HasOwnReporter(unit, joint is "even" && unit.At(first + 1).Lower is "as" or "though" ? first + 2 : subjectAt);
    }

    /// <summary>"He said he had not seen it, and when asked whether …, he said": what he was asked next.</summary>
    public static bool IsQuestion(Unit unit, int at) =>
        unit[at].Is(",") && unit.At(at + 1).Lower is "and" or "but" && unit.IsWord(at + 2, "when") && unit.At(at + 3).Lower is "asked" or "pressed";

    /// <summary>"two areas: 1) …; and 2) …", "is committed to lead; to help; and to give": what is listed goes on.</summary>
    private static bool IsListed(Unit unit, int semicolon)
    {
        var next = unit.IsWord(semicolon + 1, "and") ? semicolon + 2 : semicolon + 1;
        next += unit.IsWord(next, "(") ? 1 : 0;
        var isNumbered = unit.IsWord(next + 1, ")") && unit.At(next).Lower.Length < 4;
        return isNumbered || (unit.IsWord(next, "to") && unit.At(next + 1) is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower));
    }

    /// <summary>"critics — like the mayor — who say": between dashes, and what goes on after the second belongs to what stands before the first.</summary>
    private static bool IsAside(Unit unit, int dash)
    {
        for (var at = dash + 1; at < Math.Min(unit.Count - 1, dash + Reach); at++)
        {
            if (Words.IsDash(unit[at].Lower))
            {
                return GoesOnBehind(unit, at);
            }
        }

        for (var at = dash - 1; at > Math.Max(0, dash - Reach); at--)
        {
            if (Words.IsDash(unit[at].Lower))
            {
                return GoesOnBehind(unit, dash);
            }
        }

        return false;
    }

    private static bool GoesOnBehind(Unit unit, int dash) =>
        unit.At(dash + 1).Lower is "who" or "that" or "of" or "to" or "for" or "in" or "on" or "with" or "from" or "by" or "and" || (unit.IsReadout && Words.IsFinite(unit.At(dash + 1).Lower));

    /// <summary>"including combating crime, strengthening security, and addressing …": one of several that are listed, up to "and".</summary>
    private static bool GoesOnAsList(Unit unit, int comma)
    {
        var isParallel = false;
        for (var at = comma - 1; at >= 0 && comma - at < ListReach && unit.CueAt(at) is not { Form: CueForm.Past or CueForm.Present } && !isParallel; at--)
        {
            isParallel = unit[at].Lower.EndsWith("ing", StringComparison.Ordinal) && unit[at].Lower.Length > 5 && unit[Math.Max(0, Words.IsAdverb(unit.At(at - 1)) ? at - 2 : at - 1)].Lower is "including" or "to" or "by" or "of" or "for" or "on" or "in" or "through" or "," or "and";
        }

        for (var at = comma + 2; isParallel && at < Math.Min(unit.Count - 1, comma + ListReach); at++)
        {
            if (unit[at].Lower is "and" or "or" && (unit[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal) || unit[at - 1].Is(",")))
            {
                return true;
            }

            if (Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"to run even though he …": a concession is the reporter's, where what is reported is no clause.</summary>
    public static bool IsConcession(Unit unit, int at) =>
        (unit[at].Lower is "though" or "although" || (unit[at].Is("even") && unit.At(at + 1).Lower is "though" or "as")) && at + 2 < unit.Count;

    /// <summary>"voters who backed him | say …": the verb of the clause around a relative clause.</summary>
    public static bool IsMainVerb(Unit unit, int at, int first) =>
        (unit[at].Is(",") && !IsListToEnd(unit, at) && !(unit[at - 1].IsCapital && unit.At(at + 1).IsCapital && unit.At(at + 2) is { Kind: ItemKind.Mark } or { IsCapital: false })) || Words.IsDash(unit[at].Lower) || (at > first && unit[at] is { Kind: ItemKind.Word, IsCapital: false } && unit[at - 1].Lower is not ("to" or "and" or "or") && !Words.IsFinite(unit[at - 1].Lower) && !Words.Negations.Contains(unit[at - 1].Lower) && !Words.Determiners.Contains(unit[at - 1].Lower)
            && unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base } cue && cue.Entry.Takes(CueFrames.That | CueFrames.Bare) && !cue.Entry.Takes(CueFrames.Weak));

    /// <summary>"which challenges the fees, the fines and the new permit.": a list that ends the sentence, with no other verb in it.</summary>
    private static bool IsListToEnd(Unit unit, int comma)
    {
        if (comma + 1 >= unit.Count || unit[comma + 1].Is("not") || Words.Prepositions.Contains(unit[comma + 1].Lower) || Words.Conjunctions.Contains(unit[comma + 1].Lower) || unit[comma + 1].Lower is "and" or "but" or "or" || (unit[comma + 1] is { IsCapital: false } verb && verb.Lower.EndsWith('s') && Words.Determiners.Contains(unit.At(comma + 2).Lower)) || unit[comma + 1].Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        var isJoined = false;
        for (var at = comma + 1; at < unit.Count; at++)
        {
            if (unit[at].Kind == ItemKind.Quotation || (unit[at].Kind == ItemKind.Mark && !unit[at].Is(",") && at < unit.Count - 1) || (unit[at].Kind == ItemKind.Word && (Words.IsFinite(unit[at].Lower) || Words.PersonPronouns.Contains(unit[at].Lower)))
                || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present } || (!unit[at].IsCapital && unit[at].Lower.EndsWith("ed", StringComparison.Ordinal)))
            {
                return false;
            }

            isJoined |= unit[at].Lower is "and" or "or";
        }

        return isJoined;
    }

    private static bool OpensSubject(Item subject) =>
        subject.Kind == ItemKind.Word
        && (subject.IsCapital || Words.PersonPronouns.Contains(subject.Lower) || subject.Lower is "the" or "it" or "a" or "an" or "that" or "his" or "her" or "their" or "its" or "others" or "some" or "many" or "most" or "fewer" or "more" or "half" or "about" or "nearly" or "only" or "just" || Words.Plurals.Contains(subject.Lower) || (subject.Lower.EndsWith('s') && Words.HumanNouns.Contains(subject.Lower)));

    /// <summary>"its people, whose courage, thrift | , and spirit are": the subject of a relative clause that has had no verb yet.</summary>
    private static bool AwaitsVerb(Unit unit, int comma)
    {
        for (var at = comma - 1; at > Math.Max(0, comma - Reach); at--)
        {
            if (unit[at].Is("whose"))
            {
                return true;
            }

            if (unit[at].Kind == ItemKind.Word && Words.IsFinite(unit[at].Lower))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"answers, senators are refusing": after what is no clause, a subject and its auxiliary begin one.</summary>
    private static bool HasOwnVerb(Unit unit, int first, bool isJoined = false)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + 5); at++)
        {
            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || Words.Conjunctions.Contains(unit[at].Lower))
            {
                return false;
            }

            if (Words.Auxiliaries.Contains(unit[at].Lower) && unit[at].Kind == ItemKind.Word)
            {
                return !(isJoined && Words.SubjectPronouns.Contains(unit[at - 1].Lower)) && NounPhrases.EndingBefore(unit, at) is { IsEmpty: false } subject && subject.First == first;
            }
        }

        return false;
    }

    /// <summary>"after he clinched it", "after what was a long day", "after the bank refused": a clause of time.</summary>
    private static bool OpensWhen(Unit unit, int after) =>
        Words.SubjectPronouns.Contains(unit.At(after + 1).Lower) || unit.IsWord(after + 1, "what") || SubjectAfter(unit, after) is not null;

    /// <summary>"supports the plan and ranks it high", "endorsed Berg in May and organized for him": the subject's next verb, with an object or adjunct of its own.</summary>
    private static bool IsNextDeed(Unit unit, int first)
    {
        var at = first < unit.Count && (Words.IsAdverb(unit[first]) || unit[first].Lower is "also" or "then" or "later") ? first + 1 : first;
        if (unit.At(at) is not { Kind: ItemKind.Word, IsCapital: false } verb || Words.Prepositions.Contains(verb.Lower) || GoesOnWithin(unit, first - 2))
        {
            return false;
        }

        var next = unit.At(at + 1);
        var hasObject = next.Lower is "him" or "her" or "it" or "them" or "himself" or "herself" or "themselves" or "that" || Words.Determiners.Contains(next.Lower);
        return verb.Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past }
            ? hasObject || (next.Kind == ItemKind.Word && Words.Prepositions.Contains(next.Lower) && !next.Is("by"))
            : unit.CueAt(at) is { Form: CueForm.Present } or null && verb.Lower.EndsWith('s') && verb.Lower.Length > 4 && hasObject && next.Lower is not ("that" or "both");
    }

    /// <summary>"those killed | and injured", "a region that is free | and respects the rights": the verb before "and" belongs to what is reported.</summary>
    private static bool GoesOnWithin(Unit unit, int last)
    {
        for (var at = last; at >= Math.Max(0, last - ListReach) && unit.CueAt(at) is not { Form: CueForm.Past or CueForm.Present }; at--)
        {
            if (unit[at].Kind == ItemKind.Word && (unit[at].Lower is "who" or "which" or "that" or "whose" || Words.IsFinite(unit[at].Lower) || (!unit[at].IsCapital && unit[at].Lower.EndsWith("ed", StringComparison.Ordinal) && unit[at].Lower is not "need")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, and Poland sent two hundred": somebody by name, and a verb in the past.</summary>
    private static bool HasOwnDeed(Unit unit, int first) =>
        first < unit.Count && unit.Reading.Actors.StartingAt(unit[first].Start) is { IsPossessive: false, Kind: Actors.MentionKind.Name or Actors.MentionKind.Capital } named
        && unit.At(unit.IndexAt(named.Span.End)) is { Kind: ItemKind.Word, IsCapital: false } verb
        && (Actors.WordList.Verbs.Contains(verb.Lower) || verb.Lower.EndsWith("ed", StringComparison.Ordinal)) && verb.Lower is not ("and" or "but");

    /// <summary>"Noting that it was late, Berg put …": a person by name after a comma, and a word that can only be his verb.</summary>
    public static Phrase? NamedAfter(Unit unit, int comma)
    {
        if (comma + 1 >= unit.Count || unit.Reading.Actors.StartingAt(unit[comma + 1].Start) is not { IsPossessive: false, Kind: Actors.MentionKind.Name } named)
        {
            return null;
        }

        var end = unit.IndexAt(named.Span.End);
        return unit.At(end) is { Kind: ItemKind.Word, IsCapital: false } verb && verb.Lower is not ("and" or "or" or "but" or "who" or "whose")
            && !Words.Prepositions.Contains(verb.Lower) && !Words.Conjunctions.Contains(verb.Lower) && !Words.IsAdverb(verb) ? new Phrase(comma + 1, end) : null;
    }

    /// <summary>The subject of the clause after a comma; null where what follows is no clause.</summary>
    public static Phrase? SubjectAfter(Unit unit, int comma)
    {
        for (var at = comma + 2; at < Math.Min(unit.Count, comma + Reach); at++)
        {
            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || Words.Conjunctions.Contains(unit[at].Lower))
            {
                return null;
            }

            var isVerb = (Words.Auxiliaries.Contains(unit[at].Lower) && unit[at].Kind == ItemKind.Word)
                || (unit[at] is { Kind: ItemKind.Word, IsCapital: false } && (unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base } || unit[at].Lower is not ("and" or "but") && Actors.WordList.Verbs.Contains(unit[at].Lower)));
            if (isVerb && unit[comma + 1].Lower is not ("who" or "which") && NounPhrases.EndingBefore(unit, at) is { IsEmpty: false } subject && subject.First == comma + 1)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>"…, and analysts expect": a subject right after the joint, and its verb of speech or thought.</summary>
    private static bool HasOwnReporter(Unit unit, int first)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + Reach); at++)
        {
            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || (Words.Conjunctions.Contains(unit[at].Lower) && !unit[at].Is("once")))
            {
                return false;
            }

            if (unit[at - 1].Lower is "more" or "less" && at == first + 1)
            {
                // "increased and more detailed data"
                return false;
            }

            if (unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base } cue && (!cue.Entry.Takes(CueFrames.Weak) || unit.IsReadout && cue.Entry.Lemma is "welcome" && cue.Form == CueForm.Past || unit.IsWord(cue.End, "that") || (cue.Entry.Takes(CueFrames.To) && unit.IsWord(cue.End, "to")))
                && VerbGroups.Read(unit, cue) is { IsUnreal: false, IsPassive: false, Subject: { IsEmpty: false } subject } group && subject.First == first && Speakers.Agrees(unit, group, subject))
            {
                return true;
            }
        }

        return false;
    }
}
