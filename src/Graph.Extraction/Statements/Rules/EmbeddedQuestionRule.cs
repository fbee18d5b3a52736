namespace Graph.Extraction.Statements.Rules;

/// <summary><c>asked whether …</c>, <c>explained why …</c>: content begins with the question word.</summary>
internal sealed class EmbeddedQuestionRule : ReportRule
{
    public override string Name => "embedded-question";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        var first = SkipAdverbs(unit, group.End);
        var isAsked = group.Entry.Takes(CueFrames.Wh) && Words.Questions.Contains(unit.At(first).Lower);
        var isTime = unit.At(first).Lower is "when" or "where" or "if" or "who" or "which" && group.Entry.Group is not ("ask") && group.Entry.Lemma is not "ask" && !group.IsNegated;
        return !isAsked || isTime
            ? null
            : Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), group.End, 0.7);
    }
}
