using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Time, place and addressee between a verb of speech and what it reports: <c>said in Moscow on Friday that …</c></summary>
internal static class Adjuncts
{
    /// <summary>No adjunct is longer than this many items.</summary>
    private const int Longest = 26;

    /// <summary>Prepositions that lead to an occasion.</summary>
    private static readonly FrozenSet<string> BeforeOccasions = WordSet.Of("after at before during from in on with");

    /// <summary>Pronouns for those who are told.</summary>
    private static readonly FrozenSet<string> Listeners = WordSet.Of("her him me them us you");

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

        if (!StartsAdjunct(unit, at) && !(allowsObject && StartsObject(unit, at)))
        {
            return -1;
        }

        var holdsSubject = false;
        for (var index = at; index < Math.Min(unit.Count, at + Longest); index++)
        {
            if (AfterAside(unit, index) is var close && close > index)
            {
                return close;
            }

            if (Words.IsDash(unit[index].Lower))
            {
                return -1;
            }

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

            if ((index > at && unit[index].Lower is "say" or "says" or "said") || OpensNextVerb(unit, index) || EndsClause(unit[index]))
            {
                return -1;
            }
        }

        return -1;
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

    /// <summary>
    /// After "in an interview", "at a rally in Ohio", "in July": prepositions as far as the occasion that they lead to; the same index
    /// where there is none.
    /// </summary>
    public static int SkipOccasion(Unit unit, int at, bool isAfterListener = false)
    {
        var end = at;
        while (end - at < Longest && BeforeOccasions.Contains(unit.At(end).Lower))
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

    /// <summary>"said — in a post, as it happens — that": the index after the second dash; the same index where there is none.</summary>
    private static int AfterAside(Unit unit, int dash)
    {
        if (!Words.IsDash(unit.At(dash).Lower))
        {
            return dash;
        }

        for (var at = dash + 1; at < Math.Min(unit.Count, dash + Longest); at++)
        {
            if (Words.IsDash(unit[at].Lower))
            {
                return unit.IsWord(at + 1, "that") ? at + 1 : dash;
            }
        }

        return dash;
    }

    private static bool StartsAdjunct(Unit unit, int at)
    {
        var item = unit.At(at);
        return Words.Prepositions.Contains(item.Lower)
            || Words.Times.Contains(item.Lower)
            || Words.IsAdverb(item)
            || item.Kind == ItemKind.Number
            || unit.IsWord(at, ",")
            || unit.IsWord(at, "to")
            || StartsTime(unit, at);
    }

    /// <summary>"late Friday"</summary>
    private static bool StartsTime(Unit unit, int at) =>
        unit.At(at).Lower is "this" or "last" or "late" or "early" && Words.Times.Contains(unit.At(at + 1).Lower);

    private static bool StartsObject(Unit unit, int at)
    {
        var item = unit.At(at);
        return item.IsCapital
            || Words.Determiners.Contains(item.Lower)
            || Words.HumanNouns.Contains(item.Lower)
            || Listeners.Contains(item.Lower)
            || (item.Kind == ItemKind.Quotation && unit.IsTitle(at));
    }

    private static bool IsOpening(Unit unit, int at)
    {
        var item = unit.At(at);
        return item.Kind == ItemKind.Quotation
            ? IsSpeech(unit, at)
            : (item.Is("that") && OpensClause(unit, at)) || (item.Is(":") && unit.At(at + 1).Kind is ItemKind.Quotation or ItemKind.Word);
    }

    /// <summary>"that" before a clause, or before a circumstance between commas; not "that Friday".</summary>
    private static bool OpensClause(Unit unit, int that)
    {
        var next = unit.At(that + 1).Lower;
        return !Words.Times.Contains(next) && (next is not ("," or "." or ";") || OpensInsertion(unit, that + 1));
    }

    /// <summary>"that, if its claims are true, it …": a circumstance between commas before the clause.</summary>
    private static bool OpensInsertion(Unit unit, int comma) =>
        unit.IsWord(comma, ",")
        && (OpensCircumstance(unit.At(comma + 1).Lower) || unit.IsWord(comma + 2, "aside"));

    private static bool OpensCircumstance(string word) =>
        Words.Conjunctions.Contains(word) || Words.Prepositions.Contains(word) || word is "should";

    /// <summary>A quotation that is a clause rather than a word in scare quotes.</summary>
    private static bool IsSpeech(Unit unit, int at) =>
        unit.At(at - 1).Lower is "," or ":" || ((unit[at].EndsSentence || unit[at].LastMark == ',') && !unit.IsTitle(at));

    /// <summary>“State of the Union” that he …: where it was said.</summary>
    private static bool IsProgramme(Unit unit, int at) => unit[at].Kind == ItemKind.Quotation && unit.IsTitle(at) && unit.IsWord(at + 1, "that");

    /// <summary>"in an interview that aired Monday": a relative "that" has a verb right after it.</summary>
    private static bool IsRelative(Unit unit, int at) =>
        unit.IsWord(at, "that") && (Words.IsFinite(unit.At(at + 1).Lower) || unit.At(at + 1).EndsWith("ed"));

    /// <summary>Whether another verb follows, which what comes next belongs to.</summary>
    private static bool OpensNextVerb(Unit unit, int at) => unit.CueAt(at + 1) switch
    {
        // "pledged to go, and called it “…”"
        { Form: CueForm.Past or CueForm.Present } => unit[at].Lower is "and" or "but" or ",",
        // "agreed, praising him as “…”", "said on Tuesday, noting it was “…”"
        { Form: CueForm.Gerund } participle => unit[at].Is(",") && MayQuote(participle.Entry),
        _ => false,
    };

    private static bool MayQuote(CueEntry entry) =>
        entry.Takes(CueFrames.As | CueFrames.Naming) || (entry.Takes(CueFrames.Quote | CueFrames.That) && !entry.Takes(CueFrames.Weak));

    private static bool EndsClause(in Item item) => Words.ClauseEnds.Contains(item.Lower) || (Words.IsFiniteWord(item) && !item.IsCapital);
}
