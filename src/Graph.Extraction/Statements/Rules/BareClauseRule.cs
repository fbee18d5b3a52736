using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>said the treaty would hold</c>, <c>told reporters he was glad</c>: a clause without "that".</summary>
internal sealed class BareClauseRule : ReportRule
{
    /// <summary>Pronouns and nouns for those who are told.</summary>
    private static readonly FrozenSet<string> Listeners = WordSet.Of("her him journalists me reporters them us you");

    /// <summary>Those of them that own no noun: a clause follows, whatever opens it.</summary>
    private static readonly FrozenSet<string> MereListeners = WordSet.Of("him me reporters them us you");

    /// <summary>A verb right behind the listener is looked for in this many items.</summary>
    private const int VerbReach = 8;

    public override string Name => "bare-clause";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Bare | CueFrames.PersonThat))
        {
            return null;
        }

        var first = ClauseOpening.AfterAdjuncts(unit, group.End);
        if (IsAnswer(unit, group, first))
        {
            return Reported(group, new Phrase(first, first + 1), group.End, 0.8);
        }

        return group.Entry.Takes(CueFrames.Bare) ? Said(unit, group, first) : Told(unit, group);
    }

    /// <summary>"said yes"</summary>
    private static bool IsAnswer(Unit unit, VerbGroup group, int at) =>
        group.Entry.Lemma is "say"
        && group.Subject is not null
        && unit.At(at).Lower is "yes" or "no"
        && (unit.At(at + 1).Kind == ItemKind.Mark || unit.IsWord(at + 1, "and"));

    private Report? Said(Unit unit, VerbGroup group, int first)
    {
        var opensClause = ClauseOpening.IsAt(unit, first);
        if (!(opensClause || GoesOnAsRelative(unit, group, first)) || IsOtherObject(unit, group, first))
        {
            return null;
        }

        var isObject = IsClaimed(unit, group, first);
        var end = ContentBounds.EndOf(unit, first, opensClause ? group : group with { IsRelative = true }, isClause: !isObject);
        var content = BareClause.BeforeJoinedVerb(unit, new Phrase(first, end));
        return content.Count >= 2 && BareClause.IsClause(unit, group, content) && (isObject || !BareClause.IsClaimOfThing(unit, group, content))
            ? Reported(group, content, group.End, BareClause.IsSure(group) ? 0.85 : 0.7)
            : null;
    }

    /// <summary>"claimed responsibility for the raid, but …": an object.</summary>
    private static bool IsClaimed(Unit unit, VerbGroup group, int at) =>
        group.Entry.Lemma is "claim" && unit[at].Lower is "responsibility" or "credit" or "victory";

    /// <summary>"found it hard", "learned when he came": what such a verb takes is no clause.</summary>
    private static bool IsOtherObject(Unit unit, VerbGroup group, int at) => unit.At(at).Lower switch
    {
        "it" => group.Entry.Lemma == "find" && !Words.IsFinite(unit.At(at + 1).Lower),
        "when" or "while" => group.Entry.Lemma is not ("say" or "claim"),
        _ => false,
    };

    /// <summary>"the plan, which aides estimate would cost …": the relative word is the subject of what is reported.</summary>
    private static bool GoesOnAsRelative(Unit unit, VerbGroup group, int at) =>
        Words.IsFiniteWord(unit.At(at))
        && group.Subject is { First: > 0 } subject
        && (unit[subject.First - 1].Lower is "which" or "who" or "that" || FollowsNoun(unit, subject));

    /// <summary>"the plan they say would cost": a pronoun right behind the noun.</summary>
    private static bool FollowsNoun(Unit unit, Phrase subject) =>
        subject.Count == 1
        && Words.PersonPronouns.Contains(unit[subject.First].Lower)
        && unit[subject.First - 1] is { IsLowerWord: true } noun
        && !Words.Conjunctions.Contains(noun.Lower)
        && unit.CueAt(subject.First - 1) is null;

    private Report? Told(Unit unit, VerbGroup group)
    {
        var listener = AfterListener(unit, group.End);
        if (listener <= group.End)
        {
            return null;
        }

        var first = ClauseOpening.AfterAdjuncts(unit, listener, isAfterListener: true);
        if (!ClauseOpening.IsAt(unit, first) || !(OpensToldClause(unit[first]) || IsAfterMereListener(unit, group.End, first)))
        {
            return null;
        }

        var end = ContentBounds.EndOf(unit, first, group, isClause: true);
        return (ContentBounds.HasVerb(unit, first, end) || (Words.PersonPronouns.Contains(unit[first].Lower) && end - first >= 3))
            && Reported(group, new Phrase(first, end), group.End, 0.75) is { } report
            ? report with { Addressee = new Phrase(group.End, first) }
            : null;
    }

    /// <summary>The index after those who are told; “The Hour” listens too.</summary>
    private static int AfterListener(Unit unit, int at)
    {
        var end = Listeners.Contains(unit.At(at).Lower) ? at + 1 : NounPhrases.StartingAt(unit, at).End;
        return end == at && unit.At(at).Kind == ItemKind.Quotation && unit.IsTitle(at) ? at + 1 : end;
    }

    private static bool OpensToldClause(in Item item) =>
        ClauseOpening.OpensSubject(item) || Words.Contracted.Contains(item.Lower) || item.Kind == ItemKind.Quotation;

    private static bool IsAfterMereListener(Unit unit, int listener, int first) =>
        first == listener + 1
        && MereListeners.Contains(unit[listener].Lower)
        && ContentBounds.HasFinite(unit, first, Math.Min(unit.Count, first + VerbReach));
}
