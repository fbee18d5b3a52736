namespace Graph.Extraction.Statements;

/// <summary>"voters who once backed the party | say", "critics such as Berg | say": the subject of the main verb is the noun before, not the last one.</summary>
internal static class RelativeClauses
{
    /// <summary>No relative clause is looked through that is longer than this many items.</summary>
    private const int Longest = 12;

    /// <summary>The subject with the noun that its relative clause belongs to; the subject itself where it stands in none.</summary>
    public static Phrase Widen(Unit unit, Phrase subject)
    {
        if (unit.At(subject.First - 1).Is("as") && unit.At(subject.First - 2).Is("such") && NounPhrases.EndingBefore(unit, subject.First - 2) is { IsEmpty: false } kind)
        {
            // "critics such as Ada Berg | say"
            return new Phrase(kind.First, subject.End);
        }

        for (var at = subject.First - 1; at > 0 && subject.First - at < Longest; at--)
        {
            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || unit[at].Lower is "that" or "said" or "says")
            {
                return subject;
            }

            if (OpensParticiple(unit, at) && NounPhrases.EndingBefore(unit, at) is { IsEmpty: false } people && (people.First == 0 || unit[people.First - 1].Lower is "and" or "but" or "while" or "as" or ","))
            {
                // "officials investigating the fire | say"
                return new Phrase(people.First, subject.End);
            }

            if (unit[at].Is("who"))
            {
                var noun = NounPhrases.EndingBefore(unit, at);
                return noun.IsEmpty || TakesClause(unit, at + 1, subject.First) ? subject : new Phrase(noun.First, subject.End);
            }
        }

        return subject;
    }

    /// <summary>"the files that were hacked | suggested": the noun with a passive relative clause that ends at an index; null where there is none.</summary>
    public static Phrase? EndingBefore(Unit unit, int at) =>
        at > 2 && unit[at] is { Kind: ItemKind.Word, IsCapital: false } participle && participle.Lower.EndsWith("ed", StringComparison.Ordinal) && unit[at - 1].Lower is "was" or "were" or "is" or "are" or "been"
            && RelativeAt(unit, at) is > 0 and var relative && NounPhrases.EndingBefore(unit, relative) is { IsEmpty: false } noun
            ? new Phrase(noun.First, at + 1)
            : null;

    /// <summary>The relative word before the verb, with what "whose" owns and an auxiliary between; -1 where there is none.</summary>
    private static int RelativeAt(Unit unit, int participle)
    {
        var at = participle - 2;
        at -= unit[at].Lower is "have" or "has" or "had" && unit[participle - 1].Is("been") ? 1 : 0;
        return at >= 0 && unit[at].Lower is "that" or "which" or "who" ? at : at > 0 && unit[at - 1].Is("whose") ? at - 1 : -1;
    }

    /// <summary>"officials investigating": a participle right after those whose deed it is.</summary>
    public static bool OpensParticiple(Unit unit, int at) =>
        at > 0 && unit[at] is { Kind: ItemKind.Word, IsCapital: false, Lower.Length: > 5 } word && word.Lower.EndsWith("ing", StringComparison.Ordinal) && !Words.Prepositions.Contains(word.Lower) && !Words.HumanNouns.Contains(word.Lower)
        && Words.HumanNouns.Contains(unit[at - 1].Lower);

    /// <summary>"critics who say the mayor lied": the last noun is the subject inside.</summary>
    private static bool TakesClause(Unit unit, int first, int end)
    {
        var hasVerb = false;
        for (var at = first; at < end; at++)
        {
            hasVerb |= ContentBounds.HasVerb(unit, at, at + 1) || unit[at].Lower.EndsWith("ed", StringComparison.Ordinal);
            if (unit.CueAt(at) is { } cue)
            {
                hasVerb = true;
                if (cue.Entry.Takes(CueFrames.Bare) && unit.At(cue.End).Lower is not "to" && !Words.Prepositions.Contains(unit.At(cue.End).Lower))
                {
                    return true;
                }
            }
        }

        return !hasVerb;
    }
}
