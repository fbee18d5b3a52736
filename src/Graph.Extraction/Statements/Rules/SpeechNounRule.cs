namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>expressed confidence that …</c>: the noun belongs to the cue and the clause is the content;
/// <c>expressed gratitude to …</c>: the noun opens the content.
/// </summary>
internal sealed class SpeechNounRule : ReportRule
{
    /// <summary>The noun stands at most this many items after the verb.</summary>
    private const int Reach = 7;

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

        if (unit.IsWord(noun + 1, "that") && group.Entry.Lemma is not "raise")
        {
            var clause = new Phrase(noun + 2, ContentBounds.EndOf(unit, noun + 2, group, isClause: true));
            return Reported(group, clause, noun + 2, 0.9);
        }

        if (Adjuncts.SkipOccasion(unit, noun + 1) is var that && that > noun + 1 && unit.IsWord(that, "that") && group.Entry.Lemma is not "raise")
        {
            // "expressed frustration in an interview this week that …"
            return Reported(group, new Phrase(that + 1, ContentBounds.EndOf(unit, that + 1, group, isClause: true)), noun + 1, 0.85);
        }

        if (unit.At(noun + 1).Lower is "," or ":" && unit.At(noun + 2).Kind == ItemKind.Quotation && unit.At(noun + 2) is { EndsSentence: true } && group.Entry.Lemma is "issue" or "make" or "release" or "give" or "send" or "deliver")
        {
            // "issued a statement, “…”"
            return Reported(group, new Phrase(noun + 2, noun + 3), noun + 1, 0.9);
        }

        // A weak verb ("made a statement", "gave support") reports nothing by itself.
        if (group.Entry.Lemma is "make" or "give" or "have" or "hold" or "send" or "issue" or "deliver" && unit.At(noun + 1).Lower is "." or "," or "in" or "on" or "at" or "of" or "and" or "after")
        {
            return null;
        }

        if (unit.CueAt(noun + 1) is { Form: CueForm.Gerund } && unit[noun].Lower is "statement" or "statements" or "remarks")
        {
            // "issued statements praising …": the participle tells what they say.
            return null;
        }

        var after = Adjuncts.SkipTime(unit, noun + 1);
        if (unit.IsWord(after, ",") && noun - group.End < 3 && unit[noun].Lower is "statement" or "statements" or "remarks" && unit.CueAt(after + 1) is { Form: CueForm.Gerund, Entry.Group: "say" })
        {
            // "issued a statement Thursday, saying …"
            return null;
        }

        var report = Reported(group, new Phrase(group.End, ContentBounds.EndOf(unit, group.End, group, isClause: false)), group.End, 0.85);
        return report is not null && unit.IsWord(noun + 1, "to")
            ? report with { Addressee = NounPhrases.StartingAt(unit, noun + 2) }
            : report;
    }

    /// <summary>"a surprise | appearance", "support | staff": another noun carries the meaning.</summary>
    private static bool IsModifier(in Item next) =>
        next is { Kind: ItemKind.Word, IsCapital: false } && !Words.Prepositions.Contains(next.Lower) && !Words.Conjunctions.Contains(next.Lower) && !Words.Times.Contains(next.Lower) && !Words.Determiners.Contains(next.Lower) && !Words.PersonPronouns.Contains(next.Lower)
        && !Words.IsFinite(next.Lower) && !Words.IsAdverb(next) && !next.Lower.EndsWith("ing", StringComparison.Ordinal) && !next.Lower.EndsWith("ed", StringComparison.Ordinal)
        && next.Lower is not ("to" or "that" or "and" or "or" or "but" or "as" or "which" or "it" or "last" or "here" or "there") && !Words.SpeechNouns.Contains(next.Lower);

    private static int NounAt(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + Reach); at++)
        {
            if (unit[at].Kind == ItemKind.Mark && !unit[at].Is(",") || Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word)
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
