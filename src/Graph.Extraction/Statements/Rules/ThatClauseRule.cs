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

        if (group.Entry.Takes(CueFrames.To) && unit.IsWord(group.End, "to") && unit.At(group.End + 1) is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower) && !Words.HumanNouns.Contains(verb.Lower) && !verb.Lower.EndsWith('s'))
        {
            // "promising to leave the treaty that binds them": the infinitive is what was promised.
            return null;
        }

        if (group.Entry.Lemma is "gather" && that > group.End)
        {
            // "voters gathered in the hall for a fair that …"
            return null;
        }

        if (group is { Cue.Form: CueForm.Present } && group.Entry.Takes(CueFrames.Weak) && that == group.End && Words.IsFinite(unit.At(that + 1).Lower))
        {
            // "rules that could change", "states that have moved": a noun and its relative clause.
            return null;
        }

        if (that > group.End + 1 && unit.IsWord(group.End, "by") && unit.At(group.End + 1).Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            // "responded by pointing to a wall that …": a deed.
            return null;
        }

        if (unit.IsWord(that + 1, "from") && group.Entry.Lemma is "learn" or "hear")
        {
            return null;
        }

        // "said that was a matter for insurers": "that" is the subject.
        var isSubject = that == group.End && unit.At(that + 1).Lower is "is" or "was" or "were" or "would" or "will" or "has" or "had" or "could" or "should" or "meant";
        var content = new Phrase(isSubject ? that : unit.IsWord(that + 1, ",") ? that + 2 : that + 1, ContentBounds.EndOf(unit, that + 1, group, isClause: true));
        if (group.Entry.Takes(CueFrames.Noun) && that == group.End && content.Count is > 0 and < 3 && !ContentBounds.HasVerb(unit, content.First, content.End))
        {
            // "disputes that account"
            return Reported(group, content with { First = that }, that, 0.8);
        }

        var adjacent = that == SkipAdverbs(unit, group.End);
        var report = Reported(group, content, adjacent && !isSubject ? that + 1 : group.End, 0.9);
        return report is not null && takesPerson && that > group.End
            ? report with { Addressee = NounPhrases.StartingAt(unit, group.End) }
            : report;
    }
}
