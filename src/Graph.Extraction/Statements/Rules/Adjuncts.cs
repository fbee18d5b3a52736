namespace Graph.Extraction.Statements.Rules;

/// <summary>Time, place and addressee between a verb of speech and what it reports: <c>said in Moscow on Friday that …</c></summary>
internal static class Adjuncts
{
    /// <summary>No adjunct is longer than this many items.</summary>
    private const int Longest = 26;

    /// <summary>
    /// Index of the word "that", the colon or the quotation that opens the content after adjuncts; -1 where something else
    /// follows the verb.
    /// </summary>
    public static int SkipToOpening(Unit unit, int at, bool allowsObject)
    {
        at = AfterAside(unit, at);
        if (IsOpening(unit, at))
        {
            return at;
        }

        var startsAdjunct = Words.Prepositions.Contains(unit.At(at).Lower) || Words.Times.Contains(unit.At(at).Lower)
            || Words.IsAdverb(unit.At(at)) || unit.At(at).Kind == ItemKind.Number || unit.IsWord(at, ",") || unit.IsWord(at, "to") || unit.IsWord(at, "during") || (unit.At(at).Lower is "this" or "last" or "late" or "early" && Words.Times.Contains(unit.At(at + 1).Lower));
        if (!startsAdjunct && !(allowsObject && StartsObject(unit, at)))
        {
            return -1;
        }

        var holdsSubject = false;
        for (var index = at; index < Math.Min(unit.Count, at + Longest); index++)
        {
            holdsSubject |= unit[index].Lower is "he" or "she" or "they" or "we";
            if (holdsSubject && unit[index].Kind == ItemKind.Quotation && unit[index - 1].Kind == ItemKind.Word)
            {
                // "posted on Monday he thought it a “…”": a clause that holds the quotation.
                return -1;
            }

            if (IsOpening(unit, index) && !IsRelative(unit, index) && !IsProgramme(unit, index))
            {
                return index;
            }

            if (index > at && unit[index].Lower is "say" or "says" or "said")
            {
                return -1;
            }

            if (unit[index].Is(",") && unit.CueAt(index + 1) is { Form: CueForm.Gerund } next && (next.Entry.Takes(CueFrames.As | CueFrames.Naming) || (next.Entry.Takes(CueFrames.Quote | CueFrames.That) && !next.Entry.Takes(CueFrames.Weak))))
            {
                // "agreed, praising him as “…”", "said on Tuesday, noting it was “…”": the quotation is the participle's.
                return -1;
            }

            if (unit[index].Lower is "and" or "but" or "," && unit.CueAt(index + 1) is { Form: CueForm.Past or CueForm.Present })
            {
                // "pledged to go, and called it “…”": the quotation is the second verb's.
                return -1;
            }

            if (Words.ClauseEnds.Contains(unit[index].Lower) || (unit[index].Kind == ItemKind.Word && Words.IsFinite(unit[index].Lower) && !unit[index].IsCapital))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"said — in a post, as it happens — that": the index after the second dash; the same index where there is none.</summary>
    private static int AfterAside(Unit unit, int dash)
    {
        for (var at = dash + 1; Words.IsDash(unit.At(dash).Lower) && at < Math.Min(unit.Count, dash + Longest); at++)
        {
            if (Words.IsDash(unit[at].Lower))
            {
                return unit.IsWord(at + 1, "that") ? at + 1 : dash;
            }
        }

        return dash;
    }

    /// <summary>"said Monday he …", "said on Monday the …": a day between the verb and its content.</summary>
    public static int SkipTime(Unit unit, int at)
    {
        if (unit.IsWord(at, "the") && unit.IsWord(at + 1, "same") && (unit.IsWord(at + 2, "day") || Words.Times.Contains(unit.At(at + 2).Lower)))
        {
            return at + 3;
        }

        var next = unit.At(at).Lower is "on" or "late" or "early" or "last" or "this" ? at + 1 : at;
        while (Words.Times.Contains(unit.At(next).Lower) && next < unit.Count)
        {
            next++;
            at = next;
        }

        return Words.IsAdverb(unit.At(at)) && Words.PersonPronouns.Contains(unit.At(at + 1).Lower) ? at + 1 : at;
    }

    /// <summary>After "in an interview", "at a rally in Ohio", "in July": prepositions as far as the occasion that they lead to; the same index where there is none.</summary>
    public static int SkipOccasion(Unit unit, int at, bool isAfterListener = false)
    {
        var end = at;
        while (end - at < Longest && unit.At(end).Lower is "in" or "on" or "at" or "during" or "after" or "before" or "with" or "from")
        {
            var next = Occasions.EndAfter(unit, end, isFirst: end == at && !isAfterListener);
            if (next <= end)
            {
                break;
            }

            end = SkipTime(unit, next);
        }

        return end;
    }

    private static bool IsOpening(Unit unit, int at) =>
        at < unit.Count
        && (unit.IsWord(at, "that") && !Words.Times.Contains(unit.At(at + 1).Lower) && (unit.At(at + 1).Lower is not ("," or "." or ";") || OpensInsertion(unit, at + 1))
            || (unit.IsWord(at, ":") && unit.At(at + 1).Kind is ItemKind.Quotation or ItemKind.Word)
            || unit[at].Kind == ItemKind.Quotation && IsSpeech(unit, at));

    /// <summary>"that, if its claims are true, it …": a circumstance between commas before the clause.</summary>
    private static bool OpensInsertion(Unit unit, int at) =>
        unit.IsWord(at, ",") && (Words.Conjunctions.Contains(unit.At(at + 1).Lower) || Words.Prepositions.Contains(unit.At(at + 1).Lower) || unit.At(at + 1).Lower is "in" or "should" || unit.IsWord(at + 2, "aside"));

    /// <summary>A quotation that is a clause rather than a word in scare quotes.</summary>
    private static bool IsSpeech(Unit unit, int at) =>
        unit.At(at - 1) is { Lower: "," or ":" } || ((unit[at].EndsSentence || unit[at].LastMark == ',') && !unit.IsTitle(at));

    /// <summary>“State of the Union” that he …: where it was said.</summary>
    private static bool IsProgramme(Unit unit, int at) => unit[at].Kind == ItemKind.Quotation && unit.IsTitle(at) && unit.IsWord(at + 1, "that");

    /// <summary>"in an interview that aired Monday": a relative "that" has a verb right after it.</summary>
    private static bool IsRelative(Unit unit, int at) =>
        unit.IsWord(at, "that") && (Words.IsFinite(unit.At(at + 1).Lower) || unit.At(at + 1).Lower.EndsWith("ed", StringComparison.Ordinal));

    private static bool StartsObject(Unit unit, int at) =>
        unit.At(at).IsCapital || Words.Determiners.Contains(unit.At(at).Lower) || Words.HumanNouns.Contains(unit.At(at).Lower)
        || unit.At(at).Lower is "him" or "her" or "them" or "us" or "me" or "you" || (unit.At(at).Kind == ItemKind.Quotation && unit.IsTitle(at));
}
