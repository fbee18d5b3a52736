namespace Graph.Extraction.Statements;

/// <summary>Reads the words before a verb of speech: auxiliaries, negation, and the subject or where it is shared from.</summary>
internal static class VerbGroups
{
    /// <summary>A day between subject and verb has no more items than this.</summary>
    private const int LongestTime = 6;

    /// <summary>"the first Democrat in Congress to endorse": those who did it are named in no more items than this.</summary>
    private const int LongestRank = 9;

    /// <summary>The verb group of a cue; null where the word is no verb there.</summary>
    public static VerbGroup? Read(Unit unit, CueMatch cue)
    {
        var at = cue.First - 1;
        var first = cue.First;
        bool negated = false, modal = false, having = false, being = false, doing = false;
        while (at >= 0 && unit[at].Kind is ItemKind.Word or ItemKind.Possessive)
        {
            var word = unit[at].Lower;
            if (word is "most" or "more" && at + 1 < first && Words.IsAdverb(unit[at + 1]))
            {
                // "and most recently offered"
                at--;
                continue;
            }

            var isAuxiliary = IsAuxiliary(unit[at], cue.Form);
            if (isAuxiliary)
            {
                first = at;
                modal |= Words.Modals.Contains(word) || word.StartsWith("wo", StringComparison.Ordinal);
                having |= Words.Having.Contains(word) || word.StartsWith("ha", StringComparison.Ordinal);
                being |= Words.Being.Contains(word);
                doing |= word.StartsWith("do", StringComparison.Ordinal) || word.StartsWith("did", StringComparison.Ordinal);
            }
            else if ((!Words.IsAdverb(unit[at]) && !(word is "yet" && Words.Negations.Contains(unit.At(at - 1).Lower)) && !(word is "long" or "since" && Words.Having.Contains(unit.At(at - 1).Lower)) && !(cue.Form == CueForm.State && Words.Degrees.Contains(word))) || (Words.SubjectPronouns.Contains(word) && !IsAfterPlural(unit, at)))
            {
                if (!Words.Negations.Contains(word))
                {
                    break;
                }
            }

            negated |= Words.Negations.Contains(word);
            at--;
        }

        if (!FormFits(cue.Form, having, being, doing, modal, unit, at))
        {
            return null;
        }

        if (cue.Form is CueForm.Past or CueForm.Participle && unit.At(at).Lower is "seem" or "seems" or "seemed" or "appear" or "appears" or "appeared" && at >= 0)
        {
            // "the remarks seemed intended to hurt"
            return null;
        }

        var unreal = modal || (cue.Form == CueForm.Base && unit.IsWord(at, "to"));
        var passive = being && cue.Form is CueForm.Past or CueForm.Participle && being;
        var group = new VerbGroup(cue, first, cue.End, null, null, false, negated, unreal, passive) { OnlyThat = modal && (unit.IsWord(cue.End, "only") || unit.IsWord(cue.First - 1, "only")) };
        var isAddition = cue.Form == CueForm.Gerund && unit.IsWord(at - 1, "addition");
        return unit.IsWord(at, "to") && !isAddition ? AfterTo(unit, group, at) : WithSubject(unit, group, at);
    }

    /// <summary>"the ministers all urged", "the two both said".</summary>
    private static bool IsAfterPlural(Unit unit, int at) =>
        unit[at].Lower is "all" or "both" && unit.At(at - 1) is { Kind: ItemKind.Word } noun && (Words.HumanNouns.Contains(noun.Lower) || noun.Lower is "they" or "we") && at > 0;

    private static bool IsAuxiliary(in Item item, CueForm form) =>
        (Words.IsFinite(item.Lower) && (item.Kind == ItemKind.Word || item.Lower is "'ve" or "’ve" or "'d" or "’d" or "'ll" or "’ll" or "'re" or "’re" or "'m" or "’m" || form == CueForm.State))
        || (form == CueForm.State && Words.Linking.Contains(item.Lower));

    private static bool FormFits(CueForm form, bool having, bool being, bool doing, bool modal, Unit unit, int at) => form switch
    {
        CueForm.Participle => having || being,
        CueForm.Present => !modal && !doing,
        CueForm.Base => doing || modal || unit.IsWord(at, "to") || !having,
        _ => true,
    };

    /// <summary>"went on to say", "continued to stress" tell what was said; other infinitives only what might be.</summary>
    private static VerbGroup? AfterTo(Unit unit, VerbGroup group, int to)
    {
        var at = to - 1;
        if (group.Cue.Form == CueForm.Gerund && unit.At(at).Lower is "taken" or "took" or "takes")
        {
            // "have taken to saying"
            group = group with { Cue = group.Cue with { Form = CueForm.Past } };
            at--;
        }
        else if (unit.IsWord(at, "on") && unit.At(at - 1).Lower is "went" or "goes" or "gone")
        {
            at -= 2;
        }
        else if (Words.Raising.Contains(unit.At(at).Lower) && !(unit.IsWord(at, "like") && unit.At(at - 1).Lower is "would" or "'d" or "’d" or "not" or "don't" or "don’t"))
        {
            at -= 1;
        }
        else if (unit.IsWord(at, "as") && unit.IsWord(at - 1, "far") && unit.At(at - 2).Lower is "so" or "as")
        {
            // "went so far as to say"
            at -= unit.At(at - 3).Lower is "went" or "gone" or "goes" or "going" ? 4 : 3;
        }
        else if (RefusedTo(unit, at) is var refused && refused >= 0)
        {
            return WithSubject(unit, group with { IsUnreal = false, IsNegated = true, First = refused }, refused - 1);
        }
        else if (FirstTo(unit, at) is var first && first >= 0)
        {
            // "became the first lawmaker to endorse"
            return group with { IsUnreal = false, Subject = new Phrase(first, to), Cue = group.Cue with { Form = CueForm.Past } };
        }
        else if (Tried(unit, at, group.Entry))
        {
            at--;
        }
        else if (unit.IsWord(group.End, "that") && NounPhrases.EndingBefore(unit, to) is { IsEmpty: false } moved && unit.At(moved.First - 1).Lower is "led" or "leads" or "leading" or "prompted" or "prompting" or "prompts" or "caused" or "causing" or "forced")
        {
            // "led some to speculate that"
            return group with { IsUnreal = false, Subject = moved };
        }
        else if (TookTo(unit, at) is var took && took >= 0)
        {
            at = took - 1;
        }
        else
        {
            return null;
        }

        while (at >= 0 && (Words.IsAdverb(unit[at]) || Words.Auxiliaries.Contains(unit[at].Lower)))
        {
            at--;
        }

        return WithSubject(unit, group with { IsUnreal = false, First = at + 1 }, at);
    }

    /// <summary>"refused to say", "declined three times on NBC to say"; -1 where no such verb stands before.</summary>
    private static int RefusedTo(Unit unit, int at)
    {
        for (var index = at; index > Math.Max(0, at - 6) && (unit[index].Kind is ItemKind.Word or ItemKind.Number || unit[index].Is(",")); index--)
        {
            if (unit[index].Lower is "refused" or "refuses" or "declined" or "declines")
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>"the first of the members to endorse": where those who did it begin; -1 where no such words stand before.</summary>
    private static int FirstTo(Unit unit, int at)
    {
        var isPeople = false;
        for (var index = at; index > 0 && at - index < LongestRank && unit[index].Kind is ItemKind.Word or ItemKind.Possessive && !Words.IsFinite(unit[index].Lower); index--)
        {
            isPeople |= Words.HumanNouns.Contains(unit[index].Lower) || (unit[index].IsCapital && unit[index].Lower.EndsWith('s'));
            if (isPeople && unit[index].Lower is "first" or "latest" or "last" or "only" && unit[index - 1].Is("the"))
            {
                return index - 1;
            }
        }

        return -1;
    }

    /// <summary>"is trying to show", "sought to explain": words that are an attempt by themselves.</summary>
    private static bool Tried(Unit unit, int at, CueEntry entry) =>
        unit.At(at).Lower is "trying" or "tried" or "tries" or "try" or "struggling" or "struggled" or "struggles" or "sought" or "seeks" or "seeking"
        && entry.Lemma is "show" or "explain" or "argue" or "demonstrate" or "portray" or "paint" or "cast" or "frame" or "depict" or "blame" or "defend" or "justify" or "downplay" or "play down" or "convince" or "persuade" or "reassure" or "assure" or "link" or "tie";

    /// <summary>"took to the air to praise", "used the speech to attack": where the words before tell that it was done.</summary>
    private static int TookTo(Unit unit, int at)
    {
        for (var index = at; index > Math.Max(0, at - 12); index--)
        {
            if (unit[index].Kind == ItemKind.Mark || (unit[index].Kind == ItemKind.Word && Words.IsFinite(unit[index].Lower)))
            {
                return -1;
            }

            if (unit[index].Is("held") && unit[at].Lower is "briefing" or "conference" or "rally" or "interview" or "call")
            {
                // "held a news conference to warn"
                return index;
            }

            if ((unit[index].Lower is "took" or "takes" or "taking" && unit.At(index + 1).Lower is "to" or "pains") || (unit[index].Is("used") && index < at && !unit.IsWord(index + 1, "to")))
            {
                return index;
            }
        }

        return -1;
    }

    private static VerbGroup? WithSubject(Unit unit, VerbGroup group, int at)
    {
        if (group.Cue.Form == CueForm.Gerund && at > 0 && (unit[at].Lower is "kept" or "keeps" or "continued" or "continues" or "started" or "began" or "begins" or "begun" || TakesTurns(unit, at)))
        {
            // "kept insisting", "took turns insisting" tell what was said, as "insisted" does.
            var before = unit[at].Is("turns") ? at - 2 : at - 1;
            while (before > 0 && unit[before].Kind == ItemKind.Word && (Words.Having.Contains(unit[before].Lower) || Words.IsAdverb(unit[before])))
            {
                before--;
            }

            return WithSubject(unit, group with { First = before + 1, Cue = group.Cue with { Form = CueForm.Past } }, before);
        }

        var isTail = group.Cue.Form == CueForm.Gerund && group.First == group.Cue.First && !(at >= 0 && Words.Contracted.Contains(unit[at].Lower));
        if (isTail)
        {
            if (unit.At(at).IsCapital && NounPhrases.EndingBefore(unit, at + 1) is { IsEmpty: false } actor && (unit.IsWord(actor.First - 1, "with") || (unit.IsWord(actor.First - 1, "former") && unit.IsWord(actor.First - 2, "with"))) && group.Entry.Takes(CueFrames.Naming | CueFrames.That | CueFrames.Quote))
            {
                // "…, with Senator Berg calling it a mistake"
                return group with { Subject = actor };
            }

            if (group.Entry.Group is "say" or "think" && NounPhrases.ShareEndingBefore(unit, at + 1) is { } share)
            {
                // "with 62 percent of voters saying it is late"
                return group with { Subject = share };
            }

            if (SpeakingTexts.Of(unit, group, at) is { } text)
            {
                return group with { Subject = text };
            }

            return OpensParticiple(unit, at) || (unit.IsWord(at, "in") && Joins(unit, at)) || SpeakingTexts.IsSent(unit, at) ? group with { SharesSubject = true } : null;
        }

        if (at < 0)
        {
            return group with { SharesSubject = group.Cue.Form == CueForm.State || (group.Cue.Form is CueForm.Past or CueForm.Present && ListOpening.IsOver(unit, group.First)) };
        }

        var word = unit[at].Lower;
        if (word is "when" or "whenever" or "if" && group.Entry.Lemma is "ask" or "ask about" or "press" && group.First == group.Cue.First)
        {
            // "When asked about it, he said": who asked is not told.
            return group;
        }

        if (word is "and" or "or" && group.Cue.Form == CueForm.Base && group.First == group.Cue.First)
        {
            // "to build and support" goes on from an infinitive; "they welcome … and pledge …" from a verb of speech.
            return GoesOnFromBase(unit, group, at) ? group with { SharesSubject = true } : null;
        }

        if (word is "and" or "but" or "or" or "then" or "also" || (word is "as" && unit.IsWord(at - 1, "well") && group.Cue.Form == CueForm.Past) || (word is ";" && unit.IsReadout && group.Cue.Form == CueForm.Past && group.First == at + 1) || (word == "while" && group.Cue.Form == CueForm.Gerund))
        {
            return group with { SharesSubject = true };
        }

        if (unit[at] is { Kind: ItemKind.Quotation, LastMark: ',' } && group.Entry.Lemma is "say" && !Words.PersonPronouns.Contains(unit.At(group.End).Lower) && !NounPhrases.StartingAtSpeaker(unit, group.End).IsEmpty)
        {
            // "…, “…,” said the lawyer": the speaker stands after the verb.
            return group;
        }

        if (Insertions.IsMark(word) || unit[at] is { Kind: ItemKind.Quotation, LastMark: ',' })
        {
            return Insertions.AfterComma(unit, group, at);
        }

        if (BeforeTime(unit, at) is var earlier && earlier < at && earlier >= 0)
        {
            // "the union, which backs him, on Monday said", "who only last week said"
            return WithSubject(unit, group, earlier);
        }

        if (word is "whom" && unit.IsWord(at - 1, "of") && at > 3 && unit[at - 3].Is(","))
        {
            // "the two, both of whom opposed it"
            var named = NounPhrases.EndingBefore(unit, at - 3);
            return named.IsEmpty ? group : group with { Subject = named, IsRelative = true };
        }

        if (word is "who" or "which" or "that" or "who'd" or "who’d" or "who's" or "who’s" or "who've" or "who’ve")
        {
            var end = Insertions.IsMark(unit.At(at - 1).Lower) ? at - 1 : at;
            var antecedent = NounPhrases.EndingBefore(unit, end);
            return antecedent.IsEmpty ? word is "which" && end < at ? group with { Subject = new Phrase(at, at + 1), IsRelative = true } : group : group with { Subject = antecedent, IsRelative = true };
        }

        if (Occasions.OpenedBefore(unit, at) is > 0 and var occasion && unit[occasion - 1].Lower is "and" or "but")
        {
            // "…, but in a later interview said": whose interview it was spoke before.
            return group with { SharesSubject = true };
        }

        var subject = RelativeClauses.EndingBefore(unit, at) ?? NounPhrases.EndingBefore(unit, at + 1);
        if (!subject.IsEmpty && unit.At(subject.First - 1).Lower is "like" or "unlike" && unit.At(subject.First - 2).Lower is "and" or "but")
        {
            // "and like his rival has spoken": the subject is that of the verb before.
            return group with { SharesSubject = true };
        }

        if (!subject.IsEmpty && unit[subject.First].Is("not"))
        {
            // "Not everyone was pleased": nobody says anything.
            return null;
        }

        return subject.IsEmpty ? group : group with { Subject = RelativeClauses.Widen(unit, subject), IsRelative = unit.At(subject.First - 1).Lower is "which" or "whom" };
    }

    private static bool TakesTurns(Unit unit, int at) => unit[at].Is("turns") && unit[at - 1].Lower is "took" or "take" or "takes" or "taken";

    /// <summary>The index before a day between the subject and its verb, where a mark or a relative word stands there; the same index else.</summary>
    private static int BeforeTime(Unit unit, int at)
    {
        var before = at;
        while (before >= 0 && at - before < LongestTime && (Words.Times.Contains(unit[before].Lower) || unit[before].Kind == ItemKind.Number || (before < at && (Words.IsAdverb(unit[before]) || unit[before].Lower is "on" or "in" or "late" or "early" or "last" or "this"))))
        {
            before--;
        }

        return Words.Times.Contains(unit[at].Lower) && before >= 0 && (Insertions.IsMark(unit[before].Lower) || unit[before].Lower is "who" or "and") ? before : at;
    }

    private static bool GoesOnFromBase(Unit unit, VerbGroup group, int and)
    {
        if (group.Entry.Group is "feel" or "think" or "discuss" or "ask" || group.Entry.Takes(CueFrames.Weak))
        {
            return false;
        }

        for (var at = and - 1; at > 0; at--)
        {
            if (unit.CueAt(at) is { Form: CueForm.Base } && !unit.IsWord(at - 1, "to") && !Words.Modals.Contains(unit[at - 1].Lower)
                && !Words.Determiners.Contains(unit[at - 1].Lower) && !NounPhrases.EndingBefore(unit, at).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"joined her rival in calling for".</summary>
    private static bool Joins(Unit unit, int at)
    {
        for (var index = at - 1; index > Math.Max(0, at - 10); index--)
        {
            if (unit[index].Lower is "joined" or "joins" or "joining" or "join")
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensParticiple(Unit unit, int at) =>
        at < 0
        || (at == 0 && unit[0].Lower is "in" or "since" or "on" or "upon" or "for" or "despite" or "besides")
        || (unit[at].Is("to") && unit.IsWord(at - 1, "addition"))
        || unit[at].Lower is "," or "and" or "while" or "by" or "before" or "after" or "—" or "–" or "-" or ";" or "when" or "without" or "but"
        || SpeakingTexts.IsSpeech(unit[at].Lower)
        || unit[at].Kind == ItemKind.Quotation;
}
