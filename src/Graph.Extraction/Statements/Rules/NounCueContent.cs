namespace Graph.Extraction.Statements.Rules;

/// <summary>What a noun that reports has after it as what was said.</summary>
internal static class NounCueContent
{
    /// <summary>An insertion after the noun has no more items than this.</summary>
    private const int LongestInsertion = 18;

    private static readonly string[] Prepositions = ["of", "for", "about", "on", "against"];

    /// <summary>Where what was said begins, behind the noun and its owner; -1 where nothing that the noun takes follows it.</summary>
    public static int At(Unit unit, int end, string frames)
    {
        var at = Adjuncts.SkipTime(unit, end);
        // "his claim in a recent interview that"
        at = Adjuncts.SkipOccasion(unit, at) is var that && unit.IsWord(that, "that") ? that : at;
        return unit.At(at).Lower switch
        {
            "that" when CueNouns.Takes(frames, "that") && unit.Count - at > 2 => IsSubject(unit, at) ? -1 : at + 1,
            "," when CueNouns.Takes(frames, "is") && AfterInsertion(unit, at) is > 0 and var rest && IsThat(unit, rest) => rest + 2,
":" when CueNouns.Takes(frames, "is") && unit.At(at + 1).Kind == ItemKind.Word && unit.Count - at > 3 => at + 1,
            "is" or "was" when CueNouns.Takes(frames, "is") && unit.IsWord(at + 1, "that") => at + 2,
            "to" => AtInfinitive(unit, at, frames),
            var next => TakesPreposition(frames, next) && !unit.IsWord(at + 1, "which") && !unit.IsWord(at + 1, "whom") ? at + 1 : -1,
        };
    }

    /// <summary>Where what was said ends.</summary>
    public static int EndOf(Unit unit, NounCue noun, int first)
    {
        var isClause = unit.At(first - 1).Lower is "that" or ":";
        var cue = new CueMatch(noun.At, noun.At + 1, new CueEntry(unit[noun.At].Lower, CueFrames.That, "say"), CueForm.Past);
        var end = ContentBounds.EndOf(unit, first, VerbGroup.OfWords(cue, new Phrase(noun.At, noun.End), noun.Owner), isClause);
        if (unit.IsWord(noun.First - 1, "between"))
        {
            return FirstOfTwo(unit, first, end);
        }

        if (Words.Prepositions.Contains(unit[0].Lower) || (isClause && unit[0].Is("as")))
        {
            var clause = isClause ? MainClauseAfter(unit, noun.At, first) : ClauseAfterFront(unit, noun.At, first);
            if (clause > 0 && clause < end)
            {
                return clause;
            }
        }

        return !isClause || OpensSentence(unit, noun, first) ? NounCueEnd.OfSubject(unit, first, end, isClause ? 2 : 1) : end;
    }

    /// <summary>"the gap between her claim that she never saw it | and the court's letters": the end before the last "and".</summary>
    private static int FirstOfTwo(Unit unit, int first, int end)
    {
        var and = Array.FindLastIndex(unit.Items, end - 1, end - first, item => item.Is("and"));
        return and > first + 1 ? and : end;
    }

    /// <summary>"a ruling that in effect ended it": the noun is the subject.</summary>
    private static bool IsSubject(Unit unit, int that) =>
        unit.IsWord(that + 1, "in")
        && unit.At(that + 2).Lower is "essence" or "effect" or "fact" or "practice" or "turn"
        && unit.At(that + 3) is { IsLowerWord: true } verb
        && (Words.IsFinite(verb.Lower) || NounCueEnd.IsPast(verb.Lower) || verb.EndsWith("ed"));

    private static bool IsThat(Unit unit, int at) => unit[at].Lower is "is" or "was" && unit.IsWord(at + 1, "that");

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

    /// <summary>"his pledge to go", "his objection to the plan"</summary>
    private static int AtInfinitive(Unit unit, int to, string frames)
    {
        if (unit.At(to + 1) is { IsLowerWord: true } deed && !Words.Determiners.Contains(deed.Lower) && !deed.EndsWith("ing"))
        {
            return CueNouns.Takes(frames, "to") ? to : -1;
        }

        return CueNouns.Takes(frames, "to-noun") ? to + 1 : -1;
    }

    private static bool TakesPreposition(string frames, string word) => Array.IndexOf(Prepositions, word) >= 0 && CueNouns.Takes(frames, word);

    /// <summary>"The claim that it was over | drew laughs": the noun is the sentence's subject.</summary>
    private static bool OpensSentence(Unit unit, NounCue noun, int first) =>
        unit.At(first - 2).Lower is not ("is" or "was") && noun.First < 3 && !ContentBounds.HasFinite(unit, 0, noun.First);

    /// <summary>
    /// "In response to his proposal to close the border, the mayor rallied …": the comma before the sentence's own clause; -1 where the
    /// noun is not in what opens it.
    /// </summary>
    private static int ClauseAfterFront(Unit unit, int noun, int first)
    {
        for (var at = 1; at < unit.Count - 1; at++)
        {
            if (unit[at].Is(",") || unit[at].Kind == ItemKind.Quotation || (at < noun && Words.IsFiniteWord(unit[at])))
            {
                return at > first && unit[at].Is(",") && OpensSubject(unit[at + 1]) ? at : -1;
            }
        }

        return -1;
    }

    private static bool OpensSubject(in Item item) =>
        item.IsCapital || Words.Determiners.Contains(item.Lower) || Words.SubjectPronouns.Contains(item.Lower);

    /// <summary>
    /// "Despite the notion that it was over, the mayor rallied …": the comma before the sentence's own subject and verb, where none stands
    /// before the noun.
    /// </summary>
    private static int MainClauseAfter(Unit unit, int noun, int first)
    {
        if (ContentBounds.HasFinite(unit, 0, noun))
        {
            return -1;
        }

        for (var at = first + 2; at < unit.Count - 1; at++)
        {
            if (unit[at].Is(",") && OwnSubject.After(unit, at) is not null)
            {
                return at;
            }
        }

        return -1;
    }
}
