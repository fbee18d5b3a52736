namespace Graph.Extraction.Statements;

/// <summary>Where reported content ends: at the sentence's end, or before what the reporter says next.</summary>
internal static class ContentBounds
{
    /// <summary>An example between commas has no more items than this.</summary>
    private const int LongestExample = 9;

    /// <summary>
    /// Index after the last item of content that starts at <paramref name="first"/>. Left out are the full stop, a participle that
    /// reports on (", adding that …"), a coordinated verb of speech (", and stressed …"), ", he added", ", according to …",
    /// a new clause, and the time or occasion of speaking at the end.
    /// </summary>
    public static int EndOf(Unit unit, int first, VerbGroup group, bool isClause)
    {
        var at = first;
        var isRestrictive = group is { IsRelative: true, Subject: { } head } && unit.At(head.End).Lower is "who" or "that";
        var isFronted = OpensSentence(unit, group);
        var isInserted = group.Cue.Form == CueForm.Gerund && group.First > 1 && unit[group.First - 1].Lower is "," or "and";
        var isGerundSubject = !isClause && group.Cue.Form == CueForm.Gerund && group.First == group.Cue.First && OnlyAdverbsBefore(unit, group.First);
        var isRelative = group.IsRelative && !IsAgent(unit, group);
        var isInFront = group.Subject is { First: 2 } && unit[1].Is("what") && Words.Prepositions.Contains(unit[0].Lower);
        for (; at < unit.Count; at++)
        {
            ref readonly var item = ref unit[at];
            if (isInFront && (item.Kind == ItemKind.Quotation ? item.LastMark == ',' : item.Is(",")))
            {
                // "In what he called a “…,” the mayor went home."
                at += item.Kind == ItemKind.Quotation ? 1 : 0;
                break;
            }

            if (!isClause && item is { Kind: ItemKind.Quotation, LastMark: ',' } && unit.At(at + 1).Kind == ItemKind.Word && Words.IsFinite(unit.At(at + 1).Lower))
            {
                // "who offered analysis on “Sunday Sailing,” was dismissed"
                at++;
                break;
            }

            if (at > first && !isClause && group.IsRelative && item.Kind == ItemKind.Word && (Words.IsFinite(item.Lower) || (isRestrictive && (Words.Linking.Contains(item.Lower) || item.Lower is "include" or "includes" or "included"))) && item.Lower is not ("be" or "have") && (unit[first].Is("to") || (isRestrictive && group.Subject is { First: < 2 })) && IsPlain(unit, first, at))
            {
                // "the novice who wants to unseat the mayor | is raising money", "those who backed the plan | sounded glad"
                break;
            }

            if (at > first && !isClause && group.IsRelative && unit[at - 1].IsCapital && item is { Kind: ItemKind.Word, IsCapital: false } && item.Lower.EndsWith('s') && item.Lower.Length > 4 && !Words.Prepositions.Contains(item.Lower) && (unit.At(at + 1).IsCapital || Words.Determiners.Contains(unit.At(at + 1).Lower)))
            {
                // "a post that blasts Berg | includes the wrong flag"
                break;
            }

            if (at > first && isRelative && item.Is(",") && AfterExample(unit, at) is > 0 and var close)
            {
                // "runs the risk of losing voters, especially the young, for good"
                at = close;
                continue;
            }

            if (at > first && isGerundSubject && item is { Kind: ItemKind.Word, IsCapital: false } && Words.IsFinite(item.Lower) && !unit[at - 1].Is("to") && IsPlain(unit, first, at))
            {
                // "Complaining about the press | is not enough"
                break;
            }

            if (at > first && !isClause && unit[at - 1].Kind == ItemKind.Quotation && item.Lower is "prompting" or "sparking" or "leading" or "causing")
            {
                break;
            }

            if (at > first && item.Is(",") && unit.At(at + 1).Lower is "leading" or "prompting" or "forcing" or "causing" && (!isClause || !HasFinite(unit, first, at)))
            {
                // "responsibility for the blast, leading officials to ask …": what came of it is the writer's.
                break;
            }

            if (at > first && !isClause && !unit.IsReadout && WriterAsides.IsCircumstance(unit, at))
            {
                break;
            }

            if (at > first && !isClause && isInserted && item.Is(",") && IsDeedOfSubject(unit, at + 1))
            {
                break;
            }

            if (at > first && isClause && item.Is(",") && IsVerbOfWhole(unit, first, at))
            {
                break;
            }

            if (at > first && isClause && Words.IsDash(item.Lower) && WriterAsides.IsAfterDash(unit, at))
            {
                break;
            }

            if (at > first && !isClause && item.Is("by") && unit.CueAt(at + 1) is { Form: CueForm.Gerund } means && (means.Entry.Takes(CueFrames.Naming) || means.Entry.Lemma is "accuse" or "say" || unit.IsWord(means.End, "that")))
            {
                // "responded to the letter by calling it “…”"
                break;
            }

            if (at > first && !isClause && item.Is(",") && unit.IsWord(at + 1, "with") && WriterAsides.IsAbsolute(unit, at + 2))
            {
                break;
            }

            if ((at > first || item.Kind == ItemKind.Quotation) && (IsJoint(item) || item.AwaitsReporter) && (NextReporter.Follows(unit, at) || Coordination.Opens(unit, at, group, isClause) || NewClause.Opens(unit, at, isClause)))
            {
                // A quotation is a joint and content in one: “…,” according to …
                at += item.Kind == ItemKind.Quotation ? 1 : 0;
                break;
            }

            if (group.IsRelative && item is { Kind: ItemKind.Quotation, LastMark: ',' } && at + 1 < unit.Count)
            {
                // "who once called it “…,” now says": the comma ends the relative clause.
                at++;
                break;
            }

            if (at > first && (item.Is(",") || Words.IsDash(item.Lower)) && (WriterAsides.IsComment(unit, at + 1) || (!isClause && WriterAsides.IsDeed(unit, at + 1))))
            {
                break;
            }

            if (isFronted && at > first && item.Is(",") && unit.At(at + 1) is { Kind: ItemKind.Word } subject && (subject.IsCapital || Words.Determiners.Contains(subject.Lower) || Words.SubjectPronouns.Contains(subject.Lower) || Words.Contracted.Contains(subject.Lower) || subject.Lower is "it's" or "it’s" || NewClause.SubjectAfter(unit, at) is { Count: < 4 }))
            {
                // "After he said that it was over, the board resigned."
                break;
            }

            if (at > first && !isClause && item.Is("after") && !unit[first].Is("to") && unit.At(at + 1).Lower.EndsWith("ing", StringComparison.Ordinal))
            {
                // "hailed the accord after meeting X"
                break;
            }

            if (at > first && item.Is(",") && (WriterAsides.IsMeasured(unit, at + 1) || (!isClause && WriterAsides.IsAside(unit, at + 1))))
            {
                break;
            }

            if (at > first && item.Is(",") && (WriterAsides.IsAfterthought(unit, at + 1) || (!isClause && !unit.IsReadout && unit.IsWord(at + 1, "which") && unit.At(at + 2) is { Kind: ItemKind.Word, IsCapital: false })))
            {
                break;
            }

            if (at > first && item.Is(",") && NextReporter.OpensRelative(unit, at + 1))
            {
                break;
            }

            if (at > first && ((isRelative && NewClause.IsMainVerb(unit, at, first) && !(isRestrictive && item.Is(",") && isClause && !IsVerb(unit, at + 1)) && !(item.Is(",") && unit.At(first).Lower is "if" or "when" or "unless" or "once" or "," && NewClause.SubjectAfter(unit, at) is not null)) || (!isClause && NewClause.IsConcession(unit, at))))
            {
                break;
            }

            if (item.EndsSentence && unit.At(at + 1).IsCapital)
            {
                return at + 1;
            }
        }

        at = isRestrictive && isClause && group.Subject is { First: < 2 } ? BeforeMainVerb(unit, first, at) : at;
        var end = TrimEnd(unit, first, at);
        // "plans to speak at the conference": the occasion is that of the deed.
        return group.Entry.Lemma is "plan" or "want" or "hope" or "intend" or "aim" or "prepare" or "expect" or "decide" or "need" ? end : Occasions.TrimEnd(unit, first, end, isClause);
    }

    /// <summary>"The man who told them that the sale was off | was fined": the last auxiliary without a subject of its own is the verb of the whole.</summary>
    private static int BeforeMainVerb(Unit unit, int first, int end)
    {
        for (var at = end - 1; at > first + 2; at--)
        {
            if (unit[at].Kind == ItemKind.Word && Words.IsFinite(unit[at].Lower) && unit[at].Lower is not ("be" or "been" or "being") && !Words.IsFinite(unit[at - 1].Lower))
            {
                var isOwn = unit[at - 1].Kind != ItemKind.Word || Words.SubjectPronouns.Contains(unit[at - 1].Lower) || unit[at - 1].Lower is "to" or "and" or "or" or "but" or "which" or "what" || Words.IsAdverb(unit[at - 1]);
                return !isOwn && HasVerb(unit, first, at) && (HasFinite(unit, first, at) || ShowsPast(unit, first, at)) ? at : end;
            }
        }

        return end;
    }

    /// <summary>", especially the young,": the comma behind an example; 0 where none is given or none follows.</summary>
    private static int AfterExample(Unit unit, int comma)
    {
        for (var at = comma + 2; unit.At(comma + 1).Lower is "especially" or "particularly" or "notably" && at < Math.Min(unit.Count - 1, comma + LongestExample); at++)
        {
            if (unit[at].Kind == ItemKind.Mark)
            {
                return unit[at].Is(",") ? at : 0;
            }
        }

        return 0;
    }

    private static bool OnlyAdverbsBefore(Unit unit, int first)
    {
        for (var at = 0; at < first; at++)
        {
            if (!unit[at].Is(",") && !Words.IsAdverb(unit[at]) && unit[at].Lower is not ("but" or "and" or "so" or "however" or "yet"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ShowsPast(Unit unit, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (!unit[at].IsCapital && (unit[at].Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was derided by the mayor, who said": after the agent of a passive the relative clause goes on to the sentence's end.</summary>
    private static bool IsAgent(Unit unit, VerbGroup group)
    {
        for (var at = (group.Subject?.First ?? 0) - 1; at > 0 && !unit[at].Is("but") && !unit[at].Is(";") && group.Subject!.Value.First - at < 10; at--)
        {
            if (unit[at].Is("by"))
            {
                return Words.IsFinite(unit[at - 2].Lower) || Words.IsAdverb(unit[at - 2]);
            }
        }

        return false;
    }

    /// <summary>No word between two indexes that a clause with a verb of its own could begin with.</summary>
    private static bool IsPlain(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Kind is ItemKind.Quotation || Words.Conjunctions.Contains(unit[at].Lower) || Words.Questions.Contains(unit[at].Lower) || unit[at].Lower is "who" or "which" or "that" or "what" || Words.PersonPronouns.Contains(unit[at].Lower))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsVerb(Unit unit, int at) =>
        unit.At(at).Kind == ItemKind.Word && (Words.IsFinite(unit.At(at).Lower) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base });

    /// <summary>"The members, fearing the costs, | repeatedly failed": the subject's own verb after a participle between commas.</summary>
    private static bool IsDeedOfSubject(Unit unit, int at)
    {
        at = Words.IsAdverb(unit.At(at)) ? at + 1 : at;
        return unit.At(at) is { Kind: ItemKind.Word, IsCapital: false } verb && (Words.IsFinite(verb.Lower) || verb.Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present });
    }

    /// <summary>"…, who said he would come, finally did not": a verb after the comma, without a subject, where no other comma stands before it.</summary>
    private static bool IsVerbOfWhole(Unit unit, int first, int comma)
    {
        var verb = Words.IsAdverb(unit.At(comma + 1)) ? comma + 2 : comma + 1;
        if (unit.At(verb) is not { Kind: ItemKind.Word, IsCapital: false } word || !Words.IsFinite(word.Lower) || word.Lower is "should" or "had" or "were" || !HasVerb(unit, first, comma) || unit[first].Lower is "what" or "whatever" or "how" or "whether")
        {
            return false;
        }

        for (var at = first; at < comma; at++)
        {
            if (unit[at].Is(","))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"After he said that it was over, …", "But while she said so, …": the report stands in what opens the sentence.</summary>
    private static bool OpensSentence(Unit unit, VerbGroup group)
    {
        var opening = (group.Subject?.First ?? 0) - 1;
        if (opening < 0 || unit[opening].Lower is not ("after" or "when" or "while" or "although" or "though" or "because" or "since" or "before" or "once"))
        {
            return false;
        }

        if (opening > 2)
        {
            // "The vote is crucial, and while he said so, …"
            return unit[opening].Lower is "while" or "although" or "though" && unit[opening - 1].Lower is "and" or "but" && unit[opening - 2].Is(",");
        }

        for (var at = 0; at < opening; at++)
        {
            if (unit[at].Lower is not ("and" or "but" or "yet" or "so" or "however" or "," or "just" or "days" or "weeks" or "months" or "years" or "hours" or "minutes") && !Words.IsAdverb(unit[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes full stops, commas and dangling joints off the end.</summary>
    public static int TrimEnd(Unit unit, int first, int end)
    {
        while (end > first && (unit[end - 1].Kind == ItemKind.Mark && unit[end - 1].Lower is not (")" or "]" or "%" or "$" or "?" or "!") || unit[end - 1].Lower is "and" or "but" or "while"))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a clause could stand here: a finite verb or a quotation within.</summary>
    public static bool HasVerb(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            ref readonly var item = ref unit[at];
            var looksFinite = at > first && item.Kind == ItemKind.Word && !item.IsCapital
                && (item.Lower.EndsWith("ed", StringComparison.Ordinal) || (item.Lower.EndsWith('s') && item.Lower.Length > 3 && !item.Lower.EndsWith("ss", StringComparison.Ordinal) && item.Lower is not ("this" or "thus" or "always" or "perhaps" or "across" or "besides" or "towards" or "these" or "those")));
            if (Words.IsFinite(item.Lower) || Words.Contracted.Contains(item.Lower) || looksFinite || item.Kind == ItemKind.Quotation || item.Kind == ItemKind.Possessive)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A finite verb proper: an auxiliary, or a past form right after a name or noun.</summary>
    public static bool HasFinite(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Kind == ItemKind.Word && (Words.IsFinite(unit[at].Lower) || Words.Contracted.Contains(unit[at].Lower)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks and words at which something new can begin.</summary>
    private static bool IsJoint(in Item item) =>
        item.Kind == ItemKind.Mark ? item.Lower is "," or ";" or ":" || Words.IsDash(item.Lower) : item.Lower is "and" or "but" or "while" or "as" or "or" or "though" or "although" or "whereas" or "after" or "because";
}
