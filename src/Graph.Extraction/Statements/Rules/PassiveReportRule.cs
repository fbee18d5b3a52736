using System.Collections.Frozen;
using Graph.Extraction.Events;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>it was announced that …</c>, <c>workers were told that …</c>: nobody is named as saying it, unless "by" names them; the subject of
/// "told" is who heard it.
/// </summary>
internal sealed class PassiveReportRule : ReportRule
{
    /// <summary>Words that describe the agent have no more items than this.</summary>
    private const int LongestDescription = 14;

    /// <summary>The noun of an event is looked for in so many items.</summary>
    private const int EventReach = 5;

    private static readonly FrozenSet<string> Orders = WordSet.Of("advise ask instruct order tell urge warn");

    private static readonly FrozenSet<string> Rumours = WordSet.Of("say believe report allege rumor think claim expect predict project");

    public override string Name => "reported-passive";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (PassiveQuestion.IsPut(unit, group))
        {
            return PassiveQuestion.Put(unit, group);
        }

        if (!group.IsPassive)
        {
            return null;
        }

        if (group.Entry.Lemma is "ask" or "tell" && PassiveQuestion.Heard(unit, group) is { } question)
        {
            return question;
        }

        if (PassiveQuestion.IsAbout(unit, group))
        {
            return PassiveQuestion.About(unit, group);
        }

        if (unit.IsWord(group.End, "to") && group.Subject is { IsEmpty: false } && (IsOrder(unit, group) || IsRumour(unit, group)))
        {
            return Infinitive(unit, group);
        }

        if (Named(unit, group) is { } named)
        {
            return named;
        }

        if (group.Entry.Takes(CueFrames.As) && unit.IsWord(group.End, "as"))
        {
            return Described(unit, group);
        }

        return (unit.IsWord(group.End, "by") ? ChargedBy(unit, group) ?? ActedUpon(unit, group) : null) ?? Clause(unit, group);
    }

    /// <summary>"staffers were told to expect a long night"</summary>
    private static bool IsOrder(Unit unit, VerbGroup group) =>
        Orders.Contains(group.Entry.Lemma)
        && unit.At(group.End + 1) is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower);

    /// <summary>"is said to be calm", "is expected to cut 277 workers"</summary>
    private static bool IsRumour(Unit unit, VerbGroup group) =>
        Rumours.Contains(group.Entry.Lemma) && unit.At(group.End + 1).Kind == ItemKind.Word
        && !(group.Entry.Lemma is "expect" && TellsEvent(unit, group.End + 1));

    /// <summary>"is expected to hold talks", "are expected to sign": what is to happen stands among the events.</summary>
    private static bool TellsEvent(Unit unit, int verb) =>
        Enumerable.Range(verb, Math.Min(EventReach, unit.Count - verb)).Any(at => EventWords.KindAt(unit, at) is not null)
        || (unit.MayHold(WordTraits.Event | WordTraits.Signing | WordTraits.Exchange)
            && new EventUnitReader(unit, isCall: false).Read().Any(told => told.Modality == "planned"));

    /// <summary>What somebody is told, or said, to do; nobody is named as saying it.</summary>
    private Report? Infinitive(Unit unit, VerbGroup group)
    {
        var content = new Phrase(group.End, ContentBounds.EndOf(unit, group.End, group, isClause: false));
        var isOrder = IsOrder(unit, group);
        var agent = isOrder ? AgentAtEnd(unit, content) : new Phrase(0, 0);
        content = agent.IsEmpty ? content : content with { End = agent.First - 1 };
        return Reported(group, content, group.End, 0.5)?.SaidBy(agent) is { } report
            ? report with { Addressee = isOrder ? group.Subject : null, Topic = isOrder ? null : group.Subject }
            : null;
    }

    /// <summary>"had been asked to keep them by the committee": who asked; empty where the order does not end so.</summary>
    private static Phrase AgentAtEnd(Unit unit, Phrase content)
    {
        var by = Array.FindLastIndex(unit.Items, content.End - 1, content.Count, item => item.Is("by"));
        return by > content.First + 1 && NounPhrases.StartingAtSpeaker(unit, by + 1) is { IsEmpty: false } agent
            && !Words.Times.Contains(unit[agent.First].Lower) && Speakers.IsActor(unit, agent)
            ? agent
            : new Phrase(0, 0);
    }

    /// <summary>"has been called the “Lion of the North”"</summary>
    private Report? Named(Unit unit, VerbGroup group)
    {
        var name = unit.At(group.End).Lower is "a" or "an" or "the" ? group.End + 1 : group.End;
        if (!group.Entry.Takes(CueFrames.Naming) || unit.At(name).Kind != ItemKind.Quotation || (name == group.End && unit.IsTitle(name)))
        {
            return null;
        }

        var agent = unit.IsWord(name + 1, "by") ? NounPhrases.StartingAtSpeaker(unit, name + 2) : new Phrase(0, 0);
        return Reported(group, new Phrase(group.End, name + 1), group.End, 0.6)?.SaidBy(agent) is { } report ? report with { Topic = group.Subject } : null;
    }

    /// <summary>"it was announced that …", "workers were told that …"</summary>
    private Report? Clause(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.That | CueFrames.PersonThat))
        {
            return null;
        }

        var isTold = group.Entry.Takes(CueFrames.PersonThat) && !group.Entry.Takes(CueFrames.Bare);
        var agent = PassiveQuestion.AgentAfter(unit, group);
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
        return Reported(group, content, that == group.End ? that + 1 : group.End, 0.6)?.SaidBy(agent) is { } report
            ? report with { Addressee = isTold ? group.Subject : null }
            : null;
    }

    /// <summary>"The raid was condemned by the mayor": what was condemned stands before, and who did it after "by".</summary>
    private Report? ActedUpon(Unit unit, VerbGroup group)
    {
        var isAct = group.Entry.Group is "act" || group.Entry.Lemma is "report" or "claim";
        if (!isAct || group.Subject is not { IsEmpty: false } acted || !group.Entry.Takes(CueFrames.Noun) || group.Entry.Takes(CueFrames.Weak))
        {
            return null;
        }

        var agent = NounPhrases.StartingAtSpeaker(unit, group.End + 1);
        return !agent.IsEmpty && Speakers.IsActor(unit, agent) ? Reported(group, acted, group.End, 0.7)?.SaidBy(agent) : null;
    }

    /// <summary>"was accused by a neighbour, who knew him, of lying": of what, and by whom.</summary>
    private Report? ChargedBy(Unit unit, VerbGroup group)
    {
        var agent = NounPhrases.StartingAtSpeaker(unit, group.End + 1);
        if (group.Entry.Lemma is not "accuse" || agent.IsEmpty)
        {
            return null;
        }

        var of = agent.End;
        while (of < Math.Min(unit.Count, agent.End + LongestDescription) && !unit[of].Is("of"))
        {
            of++;
        }

        if (!unit.IsWord(of, "of") || !(of == agent.End || unit[of - 1].Is(",")))
        {
            return null;
        }

        var content = new Phrase(of, ContentBounds.EndOf(unit, of, group, isClause: false));
        return Reported(group, content, group.End, 0.7)?.SaidBy(agent) is { } report ? report with { Topic = group.Subject } : null;
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
        return (isQuoted || !agent.IsEmpty) && Reported(group, content, group.End, 0.7)?.SaidBy(agent) is { } report
            ? report with { Topic = group.Subject }
            : null;
    }

    /// <summary>"were told it was safe", "being assured the money was there".</summary>
    private Report? Told(Unit unit, VerbGroup group)
    {
        var first = group.End;
        if (!OpensClause(unit.At(first)) || !ContentBounds.HasFinite(unit, first + 1, Math.Min(unit.Count, first + 8)))
        {
            return null;
        }

        var content = new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true));
        return Reported(group, content, first, 0.6)?.SaidBy(new Phrase(0, 0)) is { } report ? report with { Addressee = group.Subject } : null;
    }

    private static bool OpensClause(in Item item) =>
        item.Kind == ItemKind.Word
        && (Words.PersonPronouns.Contains(item.Lower) || Words.Determiners.Contains(item.Lower) || item.IsCapital || item.Lower is "it" or "there");
}
