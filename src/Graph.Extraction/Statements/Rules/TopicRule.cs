namespace Graph.Extraction.Statements.Rules;

/// <summary><c>briefed his colleague on the summit</c>, <c>reassured the chairman of his support</c>, <c>asked the court for time</c>: what somebody was told about, or asked for.</summary>
internal sealed class TopicRule : ReportRule
{
    /// <summary>Those who are told are named in no more items than this.</summary>
    private const int LongestAddressee = 8;

    public override string Name => "told-about";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (group.Entry.Lemma is not ("brief" or "update" or "inform" or "apprise" or "reassure" or "assure" or "notify" or "remind" or "ask") || NounPhrases.StartingAt(unit, group.End) is not { IsEmpty: false } addressee)
        {
            return null;
        }

        var topic = addressee.First;
        while (topic < unit.Count && topic - addressee.First < LongestAddressee && unit[topic].Kind is ItemKind.Word or ItemKind.Possessive && !IsTopicMark(unit, group, topic))
        {
            topic++;
        }

        if (!IsTopicMark(unit, group, topic) || topic == addressee.First || !(Words.IsSpeaker(unit[topic - 1].Lower) || unit[topic - 1].Lower is "counterpart" or "colleague" or "him" or "her" or "them" || unit.Reading.Actors.EndingAt(unit[topic - 1].End) is { IsPossessive: false }))
        {
            return null;
        }

        var end = ContentBounds.EndOf(unit, topic + 1, group, isClause: false);
        var aside = Enumerable.Range(topic + 1, end - topic - 1).FirstOrDefault(at => unit[at].Is(",") && unit.IsWord(at + 2, "which") && Words.Prepositions.Contains(unit[at + 1].Lower), end);
        var content = new Phrase(topic + 1, aside);
        return Reported(group, content, group.End, 0.65) is { } report ? report with { Addressee = addressee with { End = topic } } : null;
    }

    private static bool IsTopicMark(Unit unit, VerbGroup group, int at) =>
        !Words.Times.Contains(unit.At(at + 1).Lower) && unit.At(at + 1).Kind == ItemKind.Word && (group.Entry.Lemma is "ask" ? unit.IsWord(at, "for") : unit.At(at).Lower is "on" or "about" or "regarding" || (unit.At(at).Is("of") && group.Entry.Lemma is not ("brief" or "update") && !(unit[at - 1].IsCapital && unit.At(at + 1).IsCapital)));
}
