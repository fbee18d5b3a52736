namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>it was announced that …</c>, <c>workers were told that …</c>: nobody is named as saying it, unless "by" names them; the subject of
/// "told" is who heard it.
/// </summary>
internal sealed class PassiveReportRule : ReportRule
{
    public override string Name => "reported-passive";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (group.IsPassive && group.Entry.Lemma is "ask" or "tell" && unit.At(group.End) is { Lower: "whether" or "why" or "if" or "how" or "what" or "about" } question)
        {
            var first = question.Is("about") ? group.End + 1 : group.End;
            var asked = new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true));
            return Reported(group, asked, first, 0.5) is { } heard ? heard with { Source = null, IsUnattributed = true, Apposition = null, Addressee = group.Subject } : null;
        }

        if (group is { IsPassive: true, Subject: { IsEmpty: false } } && group.Entry.Lemma is "tell" or "urge" or "instruct" or "order" or "advise" or "warn" && unit.IsWord(group.End, "to")
            && unit.At(group.End + 1) is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower))
        {
            // "staffers were told to expect a long night"
            var order = new Phrase(group.End, ContentBounds.EndOf(unit, group.End, group, isClause: false));
            return Reported(group, order, group.End, 0.5) is { } given ? given with { Source = null, IsUnattributed = true, Apposition = null, Addressee = group.Subject } : null;
        }

        if (!group.IsPassive || !group.Entry.Takes(CueFrames.That | CueFrames.PersonThat))
        {
            return null;
        }

        var isTold = group.Entry.Takes(CueFrames.PersonThat) && !group.Entry.Takes(CueFrames.Bare);
        var agent = unit.IsWord(group.End, "by") ? NounPhrases.StartingAt(unit, group.End + 1) : new Phrase(group.End, group.End);
        var that = Adjuncts.SkipToOpening(unit, agent.End, allowsObject: false);
        if (that < 0 || !unit.IsWord(that, "that"))
        {
            return null;
        }

        if (!isTold && group.Subject is { } subject && !unit.IsWord(subject.First, "it"))
        {
            return null;
        }

        var content = new Phrase(that + 1, ContentBounds.EndOf(unit, that + 1, group, isClause: true));
        return Reported(group, content, that == group.End ? that + 1 : group.End, 0.6) is { } report
            ? report with { Source = agent.IsEmpty ? null : agent, IsUnattributed = agent.IsEmpty, Apposition = null, Addressee = isTold ? group.Subject : null }
            : null;
    }
}
