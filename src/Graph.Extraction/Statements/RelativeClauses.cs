namespace Graph.Extraction.Statements;

/// <summary>
/// "voters who once backed the party | say", "critics such as Berg | say": the subject of the main verb is the noun before, not the
/// last one.
/// </summary>
internal static class RelativeClauses
{
    /// <summary>No relative clause is looked through that is longer than this many items.</summary>
    private const int Longest = 12;

    /// <summary>The subject with the noun that its relative clause belongs to; the subject itself where it stands in none.</summary>
    public static Phrase Widen(Unit unit, Phrase subject)
    {
        if (KindBefore(unit, subject.First) is { } kind)
        {
            return new Phrase(kind.First, subject.End);
        }

        for (var at = subject.First - 1; at > 0 && subject.First - at < Longest; at--)
        {
            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || unit[at].Lower is "that" or "said" or "says")
            {
                return subject;
            }

            if (PeopleAt(unit, at) is { } people)
            {
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
        at > 2
        && unit[at].IsLowerWord
        && unit[at].EndsWith("ed")
        && unit[at - 1].Lower is "was" or "were" or "is" or "are" or "been"
        && RelativeAt(unit, at) is > 0 and var relative
        && NounPhrases.EndingBefore(unit, relative) is { IsEmpty: false } noun
            ? new Phrase(noun.First, at + 1)
            : null;

    /// <summary>The relative word before the verb, with what "whose" owns and an auxiliary between; -1 where there is none.</summary>
    private static int RelativeAt(Unit unit, int participle)
    {
        var isPerfect = unit[participle - 1].Is("been") && unit[participle - 2].Lower is "have" or "has" or "had";
        var at = isPerfect ? participle - 3 : participle - 2;
        if (unit.At(at).Lower is "that" or "which" or "who")
        {
            return at;
        }

        return unit.IsWord(at - 1, "whose") ? at - 1 : -1;
    }

    /// <summary>"officials investigating": a participle right after those whose deed it is.</summary>
    public static bool OpensParticiple(Unit unit, int at) =>
        at > 0
        && unit[at] is { IsLowerWord: true, Lower.Length: > 5 } word
        && word.EndsWith("ing")
        && !Words.Prepositions.Contains(word.Lower)
        && !Words.HumanNouns.Contains(word.Lower)
        && Words.HumanNouns.Contains(unit[at - 1].Lower);

    /// <summary>"critics such as Ada Berg | say": the critics.</summary>
    private static Phrase? KindBefore(Unit unit, int first) =>
        unit.At(first - 1).Is("as") && unit.At(first - 2).Is("such") && NounPhrases.EndingBefore(unit, first - 2) is { IsEmpty: false } kind ? kind : null;

    /// <summary>"officials investigating the fire | say": the officials, where they open the clause.</summary>
    private static Phrase? PeopleAt(Unit unit, int participle) =>
        OpensParticiple(unit, participle)
        && NounPhrases.EndingBefore(unit, participle) is { IsEmpty: false } people
        && (people.First == 0 || unit[people.First - 1].Lower is "and" or "but" or "while" or "as" or ",")
            ? people
            : null;

    /// <summary>"critics who say the mayor lied": the last noun is the subject inside.</summary>
    private static bool TakesClause(Unit unit, int first, int end)
    {
        var hasVerb = false;
        for (var at = first; at < end; at++)
        {
            hasVerb |= ContentBounds.HasVerb(unit, at, at + 1) || unit[at].EndsWith("ed");
            if (unit.CueAt(at) is { } cue)
            {
                hasVerb = true;
                if (cue.Entry.Takes(CueFrames.Bare) && !OpensAdjunct(unit.At(cue.End).Lower))
                {
                    return true;
                }
            }
        }

        return !hasVerb;
    }

    private static bool OpensAdjunct(string lower) => lower is "to" || Words.Prepositions.Contains(lower);
}
