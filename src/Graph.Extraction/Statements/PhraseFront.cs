namespace Graph.Extraction.Statements;

/// <summary>Takes from the front of a noun phrase what does not belong to it.</summary>
internal static class PhraseFront
{
    /// <summary>The index where the phrase itself begins.</summary>
    public static int Trim(Unit unit, int first, int end)
    {
        if (Words.Prepositions.Contains(unit[first].Lower) && end - first > 1)
        {
            first = AfterFrontedAdjunct(unit, first, end);
        }

        while (first < end - 1 && IsLeading(unit, first))
        {
            first++;
        }

        return AfterInfinitive(unit, first, end);
    }

    /// <summary>"In Moscow President Putin said": the subject is the mention at the end, or what a determiner opens.</summary>
    private static int AfterFrontedAdjunct(Unit unit, int first, int end)
    {
        for (var index = first; index < end - 1; index++)
        {
            if (unit[index].Is(","))
            {
                return index + 1;
            }
        }

        if (unit.Reading.Actors.EndingAt(unit[end - 1].End) is { } mention)
        {
            return unit.IndexAt(mention.Span.Start);
        }

        for (var index = end - 1; index > first; index--)
        {
            if (Words.Determiners.Contains(unit[index].Lower) && index - 1 > first && !Words.Prepositions.Contains(unit[index - 1].Lower))
            {
                return index;
            }
        }

        return end - 1;
    }

    private static bool IsLeading(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Mark
        || unit[at].Lower is "and" or "but" or "or" or "so" or "yet" or "then"
        || IsFar(unit, at)
        || (Words.IsAdverb(unit[at]) && !Words.Determiners.Contains(unit[at].Lower))
        || IsTimeBefore(unit, at);

    /// <summary>"So far Berg has said"</summary>
    private static bool IsFar(Unit unit, int at) =>
        unit[at].Is("far") && unit.At(at - 1).Lower is "so" or "thus" && unit.At(at + 1).IsCapital;

    /// <summary>"Wednesday the union said"</summary>
    private static bool IsTimeBefore(Unit unit, int at) =>
        Words.Times.Contains(unit[at].Lower) && unit.At(at + 1).Kind == ItemKind.Word && !unit.At(at + 1).Is("said");

    /// <summary>
    /// "would shield some groups that", "to win over the community, which": the verb after "to" or a modal, and its particle, are none
    /// of the phrase.
    /// </summary>
    private static int AfterInfinitive(Unit unit, int first, int end)
    {
        var noun = unit.At(first + 1).Lower is "over" or "up" or "out" or "off" or "back" ? first + 2 : first + 1;
        return IsInfinitive(unit, first) && IsAntecedent(unit, end) && noun < end && OpensNoun(unit[noun].Lower) ? noun : first;
    }

    private static bool IsInfinitive(Unit unit, int at) =>
        at > 0
        && (unit[at - 1].Is("to") || Words.Modals.Contains(unit[at - 1].Lower))
        && unit[at].IsLowerWord
        && !Words.HumanNouns.Contains(unit[at].Lower);

    private static bool IsAntecedent(Unit unit, int end) =>
        unit.At(unit.IsWord(end, ",") ? end + 1 : end).Lower is "who" or "that" or "which";

    private static bool OpensNoun(string lower) => Words.Determiners.Contains(lower) || Words.Plurals.Contains(lower);
}
