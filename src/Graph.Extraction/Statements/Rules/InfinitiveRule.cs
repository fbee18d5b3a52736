namespace Graph.Extraction.Statements.Rules;

/// <summary><c>pledged to back …</c>, <c>urged Kyiv to …</c>, <c>agreed for their teams to meet</c>: content holds the infinitive.</summary>
internal sealed class InfinitiveRule : ReportRule
{
    /// <summary>"to" is looked for this many items after the addressee begins.</summary>
    private const int LongestAddressee = 14;

    public override string Name => "infinitive";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        var first = Adjuncts.SkipTime(unit, SkipAdverbs(unit, group.End));
        // "who asked not to be named" is the terms he spoke on, not what he said.
        if (IsAnonymity(unit, first))
        {
            return null;
        }

        if (group.Entry.Takes(CueFrames.To) && IsInfinitive(unit, first))
        {
            return Content(unit, group, first);
        }

        if (group.Entry.Lemma == "agree" && unit.IsWord(first, "for") && InfinitiveAfter(unit, first + 1) > 0)
        {
            return Content(unit, group, first);
        }

        if (!group.Entry.Takes(CueFrames.PersonTo) || InfinitiveAfter(unit, group.End) is not (> 0 and var to))
        {
            return null;
        }

        return Content(unit, group, group.End) is { } report ? report with { Addressee = new Phrase(group.End, to) } : null;
    }

    private Report? Content(Unit unit, VerbGroup group, int first) =>
        Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: false)), group.End, 0.8);

    private static bool IsInfinitive(Unit unit, int at) =>
        (unit.IsWord(at, "to") || (unit.IsWord(at, "not") && unit.IsWord(at + 1, "to")))
        && (unit.At(at + 1) is { Kind: ItemKind.Word } verb && (verb.IsLowerWord || unit.IsHeadline)
            ? !Words.Determiners.Contains(verb.Lower) && !verb.EndsWith("ing")
            : unit.At(at + 1).Kind == ItemKind.Quotation && !unit.IsTitle(at + 1));

    private static bool IsAnonymity(Unit unit, int at) =>
        unit.IsWord(at, "not") && unit.IsWord(at + 1, "to") && unit.IsWord(at + 2, "be") && unit.At(at + 3).Lower is "named" or "identified" or "quoted";

    /// <summary>Where the infinitive begins after an addressee; -1 where there is none.</summary>
    public static int InfinitiveAfter(Unit unit, int first)
    {
        if (unit.At(first).Kind != ItemKind.Word || Words.Conjunctions.Contains(unit[first].Lower) || Words.Prepositions.Contains(unit[first].Lower))
        {
            return -1;
        }

        for (var at = first; at < Math.Min(unit.Count, first + LongestAddressee); at++)
        {
            if (IsInfinitive(unit, at))
            {
                return at;
            }

            if (at > first && Words.PersonPronouns.Contains(unit[at].Lower))
            {
                // "told Bloomberg he left to bet": a clause begins.
                return -1;
            }

            if (unit[at].Lower is "and" or "but" && unit.CueAt(at + 1) is { Form: CueForm.Past or CueForm.Present })
            {
                // "told lawmakers the economy was weak and pledged to …": the infinitive is the second verb's.
                return -1;
            }

            if ((unit[at].Kind == ItemKind.Mark && !unit[at].Is(",")) || (Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word))
            {
                return -1;
            }
        }

        return -1;
    }
}
