namespace Graph.Extraction.Statements.Rules;

/// <summary><c>asked whether …</c>, <c>explained why …</c>: content begins with the question word.</summary>
internal sealed class EmbeddedQuestionRule : ReportRule
{
    /// <summary>Those asked, with where and when, are no more items than this.</summary>
    private const int LongestListener = 20;

    public override string Name => "embedded-question";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        var first = AfterListener(unit, group) is > 0 and var question ? question : SkipAdverbs(unit, AfterTime(unit, group));
        var isAsked = group.Entry.Takes(CueFrames.Wh) && Words.Questions.Contains(unit.At(first).Lower);
        var isTime = unit.At(first).Lower is "when" or "where" or "if" or "who" or "which" && group.Entry.Group is not ("ask") && group.Entry.Lemma is not "ask" && !group.IsNegated;
        if (isAsked && unit.At(first).Lower is "why" or "how" && unit.IsWord(first + 1, ":") && unit.At(first + 2).Kind == ItemKind.Word)
        {
            // "explained why: the costs are too high"
            return Reported(group, new Phrase(first + 2, ContentBounds.EndOf(unit, first + 2, group, isClause: true)), first + 1, 0.8);
        }

        return !isAsked || isTime || (unit.At(first + 1).Kind is ItemKind.Mark && !(unit.At(first + 2).Lower is "or" or "and" && Words.Questions.Contains(unit.At(first + 3).Lower)))
            ? null
            : Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), group.End, 0.7);
    }

    /// <summary>"has not said yet whether", "would not say Tuesday how"</summary>
    private static int AfterTime(Unit unit, VerbGroup group)
    {
        var end = group.IsNegated && unit.IsWord(group.End, "yet") ? group.End + 1 : group.End;
        return group.IsNegated ? Adjuncts.SkipTime(unit, end) : end;
    }

    /// <summary>"told guests at the dinner how", "asked Berg whether": the question word after those who listen; -1 where there is none.</summary>
    private static int AfterListener(Unit unit, VerbGroup group)
    {
        if (group.Entry.Lemma is not ("tell" or "ask" or "remind" or "show") || NounPhrases.StartingAtSpeaker(unit, group.End) is not { IsEmpty: false } && unit.At(group.End).Lower is not ("him" or "her" or "them" or "us" or "me" or "reporters" or "members" or "guests"))
        {
            return -1;
        }

        for (var at = group.End + 1; at < Math.Min(unit.Count, group.End + LongestListener); at++)
        {
            if (unit[at].Lower is "how" or "whether" or "why" or "what" || (unit[at].Is("if") && group.Entry.Lemma is "ask"))
            {
                return at;
            }

            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word || Words.Conjunctions.Contains(unit[at].Lower) || unit[at].Lower is "to" or "about")
            {
                return -1;
            }
        }

        return -1;
    }
}
