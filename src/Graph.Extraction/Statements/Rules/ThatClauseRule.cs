namespace Graph.Extraction.Statements.Rules;

/// <summary><c>noted that …</c>, <c>said in Moscow on Friday that …</c>, <c>told reporters that …</c>: content begins after "that".</summary>
internal sealed class ThatClauseRule : ReportRule
{
    public override string Name => "that-clause";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.That | CueFrames.PersonThat))
        {
            return null;
        }

        var takesPerson = group.Entry.Takes(CueFrames.PersonThat);
        var that = Adjuncts.SkipToOpening(unit, group.End, takesPerson);
        if (that < 0 || !unit.IsWord(that, "that"))
        {
            return null;
        }

        var content = new Phrase(that + 1, ContentBounds.EndOf(unit, that + 1, group, isClause: true));
        var adjacent = that == SkipAdverbs(unit, group.End);
        var report = Reported(group, content, adjacent ? that + 1 : group.End, 0.9);
        return report is not null && takesPerson && that > group.End
            ? report with { Addressee = NounPhrases.StartingAt(unit, group.End) }
            : report;
    }
}
