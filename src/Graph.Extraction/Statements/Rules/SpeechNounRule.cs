using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>expressed confidence that …</c>: the noun belongs to the cue and the clause is the content;
/// <c>expressed gratitude to …</c>: the noun opens the content.
/// </summary>
internal sealed class SpeechNounRule : ReportRule
{
    /// <summary>The noun stands at most this many items after the verb.</summary>
    private const int Reach = 7;

    /// <summary>Verbs that report nothing by themselves: "made a statement", "gave support".</summary>
    private static readonly FrozenSet<string> WeakVerbs = WordSet.Of("deliver give have hold issue make send");

    /// <summary>Those of publishing: "issued a statement, “…”".</summary>
    private static readonly FrozenSet<string> Publishing = WordSet.Of("deliver give issue make release send");

    /// <summary>What follows a noun that tells nothing of what was said.</summary>
    private static readonly FrozenSet<string> AfterBareNouns = WordSet.Of(", . after and at in of on");

    /// <summary>Words that open something behind the noun, beside those of the closed classes.</summary>
    private static readonly FrozenSet<string> OpensNext = WordSet.Of("and as but here it last or that there to which");

    public override string Name => "noun-of-speech";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.SpeechNoun) || unit.At(group.End).Lower is "out" or "off" or "up" or "over")
        {
            return null;
        }

        var noun = NounAt(unit, group.End);
        if (noun < 0)
        {
            return null;
        }

        if (group.Entry.Lemma is not "raise" && ClauseAfter(unit, noun) is > 0 and var first)
        {
            var clause = new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true));
            var isAdjacent = first == noun + 2;
            return Reported(group, clause, isAdjacent ? first : noun + 1, isAdjacent ? 0.9 : 0.85);
        }

        if (IsBeforeQuotation(unit, noun) && Publishing.Contains(group.Entry.Lemma))
        {
            return Reported(group, new Phrase(noun + 2, noun + 3), noun + 1, 0.9);
        }

        if (unit[noun].Lower is "reference" or "references" && unit.IsWord(noun + 1, "to"))
        {
            // "made a reference to her letter": the noun belongs to the cue.
            var referred = new Phrase(noun + 2, ContentBounds.EndOf(unit, noun + 2, group, isClause: false));
            return Reported(group, referred, noun + 2, 0.75);
        }

        if (IsBare(unit, group, noun) || IsToldByParticiple(unit, group, noun))
        {
            return null;
        }

        var report = Reported(group, new Phrase(group.End, ContentBounds.EndOf(unit, group.End, group, isClause: false)), group.End, 0.85);
        return report is not null && unit.IsWord(noun + 1, "to")
            ? report with { Addressee = NounPhrases.StartingAt(unit, noun + 2) }
            : report;
    }

    /// <summary>"expressed frustration that …", "… in an interview this week that …": where the clause begins; -1 where there is none.</summary>
    private static int ClauseAfter(Unit unit, int noun)
    {
        var that = unit.IsWord(noun + 1, "that") ? noun + 1 : Adjuncts.SkipOccasion(unit, noun + 1);
        return unit.IsWord(that, "that") ? that + 1 : -1;
    }

    /// <summary>"issued a statement, “…”"</summary>
    private static bool IsBeforeQuotation(Unit unit, int noun) => unit.At(noun + 1).Lower is "," or ":" && unit.At(noun + 2).EndsSentence;

    /// <summary>"made a statement on Friday": a weak verb reports nothing by itself.</summary>
    private static bool IsBare(Unit unit, VerbGroup group, int noun) =>
        WeakVerbs.Contains(group.Entry.Lemma) && AfterBareNouns.Contains(unit.At(noun + 1).Lower);

    private static bool IsToldByParticiple(Unit unit, VerbGroup group, int noun) =>
        unit[noun].Lower is "statement" or "statements" or "remarks"
        && (unit.CueAt(noun + 1) is { Form: CueForm.Gerund } || IsBeforeSaying(unit, group, noun));

    /// <summary>"issued a statement Thursday, saying …"</summary>
    private static bool IsBeforeSaying(Unit unit, VerbGroup group, int noun)
    {
        var comma = Adjuncts.SkipTime(unit, noun + 1);
        return noun - group.End < 3
            && unit.IsWord(comma, ",")
            && unit.CueAt(comma + 1) is { Form: CueForm.Gerund, Entry.Group: "say" };
    }

    /// <summary>"a surprise | appearance", "support | staff": another noun carries the meaning.</summary>
    private static bool IsModifier(in Item next) =>
        next.IsLowerWord
        && !Words.SpeechNouns.Contains(next.Lower)
        && !IsFunction(next.Lower)
        && !Words.IsFinite(next.Lower)
        && !Words.IsAdverb(next)
        && !next.EndsWith("ing")
        && !next.EndsWith("ed");

    private static bool IsFunction(string lower) =>
        Words.Prepositions.Contains(lower)
        || Words.Conjunctions.Contains(lower)
        || Words.Times.Contains(lower)
        || Words.Determiners.Contains(lower)
        || Words.PersonPronouns.Contains(lower)
        || OpensNext.Contains(lower);

    private static int NounAt(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + Reach); at++)
        {
            if ((unit[at].Kind == ItemKind.Mark && !unit[at].Is(",")) || Words.IsFiniteWord(unit[at]))
            {
                return -1;
            }

            if (Words.SpeechNouns.Contains(unit[at].Lower) && !IsModifier(unit.At(at + 1)))
            {
                // "grave concern and dismay": the last of joined nouns carries what follows.
                return unit.IsWord(at + 1, "and") && Words.SpeechNouns.Contains(unit.At(at + 2).Lower) ? at + 2 : at;
            }

            if (unit[at].Lower is "of" or "to" or "that" or "with" or "at")
            {
                return -1;
            }
        }

        return -1;
    }
}
