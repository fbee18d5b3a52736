namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>Kyiv's claim that …</c>, <c>his pledge to …</c>, <c>the warning by X of …</c>, <c>her view is that …</c>: a noun reports and its
/// owner speaks. What may follow which noun is in the table of nouns.
/// </summary>
internal static class NounCueRule
{
    /// <summary>An insertion after the noun has no more items than this.</summary>
    private const int LongestInsertion = 18;

    private static readonly string[] Prepositions = ["of", "for", "about", "on", "against"];

    /// <summary>The report around the noun at an index; null where it is none.</summary>
    public static Report? Read(Unit unit, int at)
    {
        if ((unit[at].IsCapital && !(at == 0 && unit.IsWord(1, "that"))) || CueNouns.FramesOf(unit[at]) is not { } frames)
        {
            return null;
        }

        if (unit[at].Lower is "attack" or "attacks" or "assault" or "assaults" or "strike" or "strikes" && unit.IsWord(at + 1, "on") && !IsPerson(unit, at + 2))
        {
            // "its attacks on government troops": with weapons, not words.
            return null;
        }

        if (CueNouns.Takes(frames, "holder"))
        {
            return HolderRule.Read(unit, at);
        }

        var owner = OwnerOf(unit, at, frames);
        if (owner is null && !(CueNouns.Takes(frames, "ownerless") && IsNoun(unit, at)) && !IsReceived(unit, at, frames))
        {
            return null;
        }

        if (owner is null && IsReceived(unit, at, frames))
        {
            return Received(unit, at);
        }

        if (unit.IsWord(at + 1, "on") && (unit.IsWord(at + 2, "condition") || unit.IsWord(at + 3, "condition")))
        {
            // "her remarks on the condition of anonymity"
            return null;
        }

        var cueEnd = owner is { } agent && agent.First > at ? agent.End : at + 1;
        var first = ContentAt(unit, cueEnd, frames);
        if (first < 0 || (owner is null && !unit.IsWord(cueEnd, "that")))
        {
            return null;
        }

        var content = new Phrase(first, EndOfContent(unit, at, cueEnd, first, owner));
        var cue = new Phrase(at, cueEnd == at + 1 && !unit.IsWord(first, "to") ? first : at + 1);
        return content.Count < 2 ? null : new Report("noun-cue", content, cue, owner, owner is null ? 0.5 : 0.7) { IsUnattributed = owner is null };
    }

    private static bool IsPerson(Unit unit, int at) =>
        unit.At(at).Lower is "him" or "her" or "me" || (unit.Reading.Actors.StartingAt(unit.At(at).Start) is { ActorId: { } id } && id.StartsWith("person:", StringComparison.Ordinal));

    /// <summary>Where what was said begins; -1 where nothing that the noun takes follows it.</summary>
    private static int ContentAt(Unit unit, int at, string frames)
    {
        at = Adjuncts.SkipTime(unit, at);
        // "his claim in a recent interview that"
        at = Adjuncts.SkipOccasion(unit, at) is var that && unit.IsWord(that, "that") ? that : at;
        var next = unit.At(at).Lower;
        if (next == "that" && CueNouns.Takes(frames, "that") && unit.Count - at > 2)
        {
            if (unit.IsWord(at + 1, "in") && unit.At(at + 2).Lower is "essence" or "effect" or "fact" or "practice" or "turn" && unit.At(at + 3) is { Kind: ItemKind.Word, IsCapital: false } verb && (Words.IsFinite(verb.Lower) || NounCueEnd.IsPast(verb.Lower) || verb.Lower.EndsWith("ed", StringComparison.Ordinal)))
            {
                // "a ruling that in effect ended it": the noun is the subject.
                return -1;
            }

            return at + 1;
        }

        if (next is "," && CueNouns.Takes(frames, "is") && AfterInsertion(unit, at) is > 0 and var rest && unit[rest].Lower is "is" or "was" && unit.IsWord(rest + 1, "that"))
        {
            return rest + 2;
        }

        if (next is "is" or "was" && unit.IsWord(at + 1, "that") && CueNouns.Takes(frames, "is"))
        {
            return at + 2;
        }

        var isInfinitive = next == "to" && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } deed && !Words.Determiners.Contains(deed.Lower) && !deed.Lower.EndsWith("ing", StringComparison.Ordinal);
        if (next == "to" && (isInfinitive ? CueNouns.Takes(frames, "to") : CueNouns.Takes(frames, "to-noun")))
        {
            return isInfinitive ? at : at + 1;
        }

        return Array.IndexOf(Prepositions, next) >= 0 && CueNouns.Takes(frames, next) && !unit.IsWord(at + 1, "which") && !unit.IsWord(at + 1, "whom") ? at + 1 : -1;
    }

    /// <summary>"The answer, when I asked him, was that": the index after the second comma; -1 where there is none soon.</summary>
    private static int AfterInsertion(Unit unit, int comma)
    {
        for (var at = comma + 1; at < Math.Min(unit.Count - 2, comma + LongestInsertion); at++)
        {
            if (unit[at].Is(","))
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static int EndOfContent(Unit unit, int at, int cueEnd, int first, Phrase? owner)
    {
        var isClause = unit.IsWord(first - 1, "that");
        var group = new VerbGroup(new CueMatch(at, at + 1, new CueEntry(unit[at].Lower, CueFrames.That, "say"), CueForm.Past), at, cueEnd, owner, null, false, false, false, false);
        var end = ContentBounds.EndOf(unit, first, group, isClause);
        var start = Math.Min(at, owner?.First ?? at);
        if (Words.Prepositions.Contains(unit[0].Lower) || (isClause && unit[0].Is("as")))
        {
            var clause = isClause ? MainClauseAfter(unit, at, first) : ClauseAfterFront(unit, at, first);
            if (clause > 0 && clause < end)
            {
                return clause;
            }
        }

        var isSubject = !isClause || (!unit.IsWord(first - 2, "is") && !unit.IsWord(first - 2, "was") && !ContentBounds.HasFinite(unit, 0, start) && start < 3);
        return isSubject ? NounCueEnd.OfSubject(unit, first, end, isClause ? 2 : 1) : end;
    }

    /// <summary>"In response to his proposal to close the border, the mayor rallied …": the comma before the sentence's own clause; -1 where the noun is not in what opens it.</summary>
    private static int ClauseAfterFront(Unit unit, int noun, int first)
    {
        for (var at = 1; at < unit.Count - 1; at++)
        {
            if (unit[at].Is(",") || unit[at].Kind == ItemKind.Quotation || (at < noun && Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word))
            {
                return at > first && unit[at].Is(",") && (unit[at + 1].IsCapital || Words.Determiners.Contains(unit[at + 1].Lower) || Words.SubjectPronouns.Contains(unit[at + 1].Lower)) ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>"Despite the notion that it was over, the mayor rallied …": the comma before the sentence's own subject and verb, where none stands before the noun.</summary>
    private static int MainClauseAfter(Unit unit, int noun, int first)
    {
        if (ContentBounds.HasFinite(unit, 0, noun))
        {
            return -1;
        }

        for (var at = first + 2; at < unit.Count - 1; at++)
        {
            if (unit[at].Is(",") && NewClause.SubjectAfter(unit, at) is not null)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"drew sharp criticism for closing the mine", "faces outrage over the fees": what is told is why, and nobody is named.</summary>
    private static bool IsReceived(Unit unit, int at, string frames)
    {
        if (!CueNouns.Takes(frames, "received") || unit.At(at + 1).Lower is not ("for" or "over"))
        {
            return false;
        }

        for (var before = at - 1; before >= Math.Max(0, at - 4) && unit[before].Kind == ItemKind.Word; before--)
        {
            if (unit[before].Lower is "draw" or "draws" or "drew" or "drawn" or "drawing" or "face" or "faces" or "faced" or "facing" or "endured" or "endures" or "enduring" or "received" or "receives" or "receiving" or "sparked" or "prompted" or "won" or "earned" or "attracted" or "met" or "came" or "come" or "coming" or "taken" or "took" or "weathered" or "provoked")
            {
                return true;
            }
        }

        return false;
    }

    private static Report? Received(Unit unit, int at)
    {
        var group = new VerbGroup(new CueMatch(at, at + 1, new CueEntry(unit[at].Lower, CueFrames.Noun, "act"), CueForm.Past), at, at + 2, null, null, false, false, false, false);
        var end = ContentBounds.EndOf(unit, at + 2, group, isClause: false);
        for (var from = at + 3; from < end; from++)
        {
            if (unit[from].Is("from") && NounPhrases.StartingAt(unit, from + 1) is { IsEmpty: false } critic && !ContentBounds.HasFinite(unit, at + 2, from))
            {
                return new Report("noun-cue", new Phrase(at + 2, from), new Phrase(at, at + 2), critic, 0.6);
            }
        }

        var content = new Phrase(at + 2, end);
        return content.Count < 2 ? null : new Report("noun-cue", content, new Phrase(at, at + 2), null, 0.5) { IsUnattributed = true };
    }

    /// <summary>"amid fears that", "there are fears that", "growing fears that": no verb stands where these words stand before.</summary>
    private static bool IsNoun(Unit unit, int at)
    {
        var before = unit.At(at - 1).Lower;
        return at == 0 || (Words.Determiners.Contains(before) || Words.Prepositions.Contains(before) || Words.Being.Contains(before)
            || before.EndsWith("ing", StringComparison.Ordinal) || before.EndsWith("ed", StringComparison.Ordinal) || before.EndsWith("ous", StringComparison.Ordinal) || (before is "and" or "or" && unit.CueAt(at) is null) || before is "new" or "widespread" or "public" or "false");
    }

    /// <summary>"a lower court ruling that": those who speak stand right before the noun.</summary>
    private static Phrase? Modifier(Unit unit, int at)
    {
        var owner = NounPhrases.EndingBefore(unit, at);
        for (var first = at - 1; first > owner.First; first--)
        {
            if (Words.Determiners.Contains(unit[first].Lower))
            {
                owner = owner with { First = first };
            }
        }

        return unit.CueAt(at) is null or { Form: CueForm.Gerund } && !unit[at - 1].Lower.EndsWith('s') && !Words.PersonPronouns.Contains(unit[at - 1].Lower) && !owner.IsEmpty && (owner.Count > 1 || unit[owner.First].IsCapital) ? owner : null;
    }

    private static Phrase? OwnerOf(Unit unit, int at, string frames)
    {
        if (unit.At(at + 1).Lower is "by" or "among" || (unit.IsWord(at + 1, "from") && at + 2 < unit.Count))
        {
            return NounPhrases.StartingAt(unit, at + 2) is { IsEmpty: false } agent && ContentAt(unit, agent.End, frames) >= 0 ? agent : null;
        }

        if (unit.IsWord(at + 1, "of") && CueNouns.Takes(frames, "that") && NounPhrases.StartingAtSpeaker(unit, at + 2) is { IsEmpty: false } holder && unit.IsWord(holder.End, "that") && !Words.IsFinite(unit.At(holder.End + 1).Lower) && Speakers.IsActor(unit, holder))
        {
            // "the contention of the mayor that"
            return holder;
        }

        for (var before = at - 1; before >= Math.Max(0, at - 4); before--)
        {
            if (unit[before].Lower is "his" or "her" or "their" or "its" or "my")
            {
                return new Phrase(before, before + 1);
            }

            if (unit[before].Kind == ItemKind.Possessive)
            {
                return before > 0 && NounPhrases.EndingBefore(unit, before) is { IsEmpty: false } owner ? AfterPreposition(unit, owner) : null;
            }

            if (unit[before].IsCapital || Words.HumanNouns.Contains(unit[before].Lower))
            {
                return before == at - 1 && unit.IsWord(at + 1, "that") ? Modifier(unit, at) : null;
            }

            if (unit[before].Kind != ItemKind.Word || Words.Prepositions.Contains(unit[before].Lower) || Words.IsFinite(unit[before].Lower))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"went up with a film about Berg's support": the owner is what stands after the preposition.</summary>
    private static Phrase AfterPreposition(Unit unit, Phrase owner)
    {
        for (var at = owner.End - 2; at > owner.First; at--)
        {
            if (unit[at].Lower is "about" or "with" or "on" or "over" or "against" or "after" or "by" or "into")
            {
                return owner with { First = at + 1 };
            }
        }

        return owner;
    }
}
