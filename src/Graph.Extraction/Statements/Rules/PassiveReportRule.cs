using Graph.Extraction.Events;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>it was announced that …</c>, <c>workers were told that …</c>: nobody is named as saying it, unless "by" names them; the subject of
/// "told" is who heard it.
/// </summary>
internal sealed class PassiveReportRule : ReportRule
{
    /// <summary>Words that describe the agent have no more items than this.</summary>
    private const int LongestDescription = 14;

    /// <summary>Where a question was put is told in no more items than this.</summary>
    private const int LongestOccasion = 8;

    /// <summary>The noun of an event is looked for in so many items.</summary>
    private const int EventReach = 5;

    public override string Name => "reported-passive";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (group.Cue.Form == CueForm.Past && group.Entry.Lemma is "ask" or "press" && (OpensSentence(unit, group) || FollowsAnswer(unit, group)))
        {
            return Questioned(unit, group);
        }

        if (group.IsPassive && group.Entry.Lemma is "ask" or "tell" && Asked(unit, group) is { } put)
        {
            return put;
        }

        if (group is { IsPassive: true, Subject: { IsEmpty: false } } && group.Entry.Lemma is "tell" or "urge" or "instruct" or "order" or "advise" or "warn" && unit.IsWord(group.End, "to")
            && unit.At(group.End + 1) is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower))
        {
            // "staffers were told to expect a long night"
            var order = new Phrase(group.End, ContentBounds.EndOf(unit, group.End, group, isClause: false));
            return Reported(group, order, group.End, 0.5) is { } given ? given with { Source = null, IsUnattributed = true, Apposition = null, Addressee = group.Subject } : null;
        }

        if (group is { IsPassive: true, Subject: { IsEmpty: false } } && group.Entry.Lemma is "say" or "believe" or "report" or "allege" or "rumor" or "think" or "claim" or "expect" or "predict" or "project" && unit.IsWord(group.End, "to") && unit.At(group.End + 1).Kind == ItemKind.Word && !(group.Entry.Lemma is "expect" && TellsEvent(unit, group.End + 1)))
        {
            // "is said to be calm"
            var told = new Phrase(group.End, ContentBounds.EndOf(unit, group.End, group, isClause: false));
            return Reported(group, told, group.End, 0.5) is { } rumour ? rumour with { Source = null, IsUnattributed = true, Apposition = null, Topic = group.Subject } : null;
        }

        if (group.IsPassive && group.Entry.Takes(CueFrames.As) && unit.IsWord(group.End, "as"))
        {
            return Described(unit, group);
        }

        if (group.IsPassive && group.Entry.Lemma is "accuse" && unit.IsWord(group.End, "by") && ChargedBy(unit, group) is { } charge)
        {
            return charge;
        }

        if (group is { IsPassive: true, Subject: { IsEmpty: false } acted } && unit.IsWord(group.End, "by") && group.Entry.Takes(CueFrames.Noun) && !group.Entry.Takes(CueFrames.Weak) && (group.Entry.Group is "act" || group.Entry.Lemma is "report" or "claim") && ActedUpon(unit, group, acted) is { } act)
        {
            return act;
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
            return isTold && agent.IsEmpty ? Told(unit, group) : null;
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

    /// <summary>"was asked why he came", "was asked by a caller why he came"</summary>
    private Report? Asked(Unit unit, VerbGroup group)
    {
        var agent = unit.IsWord(group.End, "by") ? NounPhrases.StartingAt(unit, group.End + 1) : new Phrase(group.End, group.End);
        if (unit.At(agent.End) is not { Lower: "whether" or "why" or "if" or "how" or "what" or "about" } question)
        {
            return null;
        }

        var first = question.Is("about") ? agent.End + 1 : agent.End;
        return Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), agent.IsEmpty ? first : group.End, 0.5) is { } asked
            ? asked with { Source = agent.IsEmpty ? null : agent, IsUnattributed = agent.IsEmpty, Apposition = null, Addressee = group.Subject }
            : null;
    }

    /// <summary>"is expected to hold talks", "are expected to sign": what is to happen stands among the events.</summary>
    private static bool TellsEvent(Unit unit, int verb) =>
        Enumerable.Range(verb, Math.Min(EventReach, unit.Count - verb)).Any(at => EventWords.KindAt(unit, at) is not null)
        || unit.MayHold(WordTraits.Event | WordTraits.Signing | WordTraits.Exchange) && new EventUnitReader(unit, isCall: false).Read().Any(told => told.Modality == "planned");

    /// <summary>"When asked about the vote, she said": the question stands before its answer.</summary>
    private static bool OpensSentence(Unit unit, VerbGroup group) =>
        group.Subject is null or { First: 0, End: 1 } && (group.First == 0 || (group.First == 1 && unit[0].Lower is "when" or "whenever" or "and" or "but"));

    /// <summary>“No comment,” she said, when asked about the vote.</summary>
    private static bool FollowsAnswer(Unit unit, VerbGroup group) =>
        group.First > 1 && unit[group.First - 1].Lower is "when" or "whenever" && (group.Subject is null || group.Subject.Value.First == group.First - 1);

    /// <summary>"The raid was condemned by the mayor": what was condemned stands before, and who did it after "by".</summary>
    private Report? ActedUpon(Unit unit, VerbGroup group, Phrase acted)
    {
        var agent = NounPhrases.StartingAtSpeaker(unit, group.End + 1);
        return !agent.IsEmpty && Speakers.IsActor(unit, agent) && Reported(group, acted, group.End, 0.7) is { } report
            ? report with { Source = agent, Apposition = null }
            : null;
    }

    /// <summary>"was accused by a neighbour, who knew him, of lying": of what, and by whom.</summary>
    private Report? ChargedBy(Unit unit, VerbGroup group)
    {
        var agent = NounPhrases.StartingAtSpeaker(unit, group.End + 1);
        var of = agent.End;
        while (of < Math.Min(unit.Count, agent.End + LongestDescription) && !unit[of].Is("of"))
        {
            of++;
        }

        return !agent.IsEmpty && unit.IsWord(of, "of") && (of == agent.End || unit[of - 1].Is(",")) && Reported(group, new Phrase(of, ContentBounds.EndOf(unit, of, group, isClause: false)), group.End, 0.7) is { } report
            ? report with { Source = agent, Apposition = null, Topic = group.Subject }
            : null;
    }

    /// <summary>"When asked by a host whether he would go, Berg said": the question, up to its answer.</summary>
    private Report? Questioned(Unit unit, VerbGroup group)
    {
        var agent = unit.IsWord(group.End, "by") ? NounPhrases.StartingAt(unit, group.End + 1) : new Phrase(group.End, group.End);
        var first = Adjuncts.SkipOccasion(unit, Adjuncts.SkipTime(unit, agent.End));
        var about = first;
        while (about < first + LongestOccasion && unit.At(about) is { Kind: ItemKind.Word } word && !word.Is("about") && (about > first || Words.Prepositions.Contains(word.Lower)))
        {
            about++;
        }

        if (unit.IsWord(about, "about"))
        {
            return Topic(unit, group, agent, about);
        }

        if (unit.At(first).Lower is not ("whether" or "if" or "why" or "how" or "what") && !(unit.At(first).Lower is "who" or "which" or "where" && unit.At(first + 1).Kind == ItemKind.Word && !Words.IsFinite(unit[first + 1].Lower)))
        {
            return null;
        }

        var end = AnswerAfter(unit, first + 1);

        return end < unit.Count && Reported(group, new Phrase(first, end), agent.End, 0.6) is { } asked
            ? asked with { Source = agent.IsEmpty ? null : agent, IsUnattributed = agent.IsEmpty, Apposition = null }
            : null;
    }

    /// <summary>The comma before whoever answers: where a clause follows, else where a name or a pronoun does; past the end where there is none.</summary>
    private static int AnswerAfter(Unit unit, int first)
    {
        var named = unit.Count;
        for (var at = unit.Count - 1; at >= first; at--)
        {
            named = unit[at].Is(",") && (unit.At(at + 1).IsCapital || Words.SubjectPronouns.Contains(unit.At(at + 1).Lower)) ? at : named;
        }

        for (var at = first; at < unit.Count; at++)
        {
            if (unit[at].Is(",") && OwnSubject.After(unit, at) is not null)
            {
                return at;
            }
        }

        return named;
    }

    /// <summary>"Asked at a briefing about the vote, she said": what it was about, up to her answer.</summary>
    private Report? Topic(Unit unit, VerbGroup group, Phrase agent, int about)
    {
        var end = AnswerAfter(unit, about + 2);

        return end < unit.Count && Reported(group, new Phrase(about + 1, end), about + 1, 0.5) is { } asked
            ? asked with { Source = agent.IsEmpty ? null : agent, IsUnattributed = agent.IsEmpty, Apposition = null }
            : null;
    }

    /// <summary>"was dismissed as “rubbish” by the chairman": by whom, or in whose words.</summary>
    private Report? Described(Unit unit, VerbGroup group)
    {
        var end = ContentBounds.EndOf(unit, group.End + 1, group, isClause: false);
        var by = group.End + 2;
        while (by < end && !unit[by].Is("by"))
        {
            by++;
        }

        var agent = by < end ? NounPhrases.StartingAt(unit, by + 1) : new Phrase(by, by);
        var content = new Phrase(group.End + 1, agent.IsEmpty ? end : by);
        var isQuoted = content.Count > 0 && unit[content.First].Kind == ItemKind.Quotation;
        return (isQuoted || !agent.IsEmpty) && Reported(group, content, group.End, 0.7) is { } report
            ? report with { Source = agent.IsEmpty ? null : agent, IsUnattributed = agent.IsEmpty, Apposition = null, Topic = group.Subject }
            : null;
    }

    /// <summary>"were told it was safe", "being assured the money was there".</summary>
    private Report? Told(Unit unit, VerbGroup group)
    {
        var first = group.End;
        var opens = unit.At(first) is { Kind: ItemKind.Word } word && (Words.PersonPronouns.Contains(word.Lower) || Words.Determiners.Contains(word.Lower) || word.IsCapital || word.Lower is "it" or "there");
        return opens && ContentBounds.HasFinite(unit, first + 1, Math.Min(unit.Count, first + 8))
            && Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), first, 0.6) is { } report
            ? report with { Source = null, IsUnattributed = true, Apposition = null, Addressee = group.Subject }
            : null;
    }
}
