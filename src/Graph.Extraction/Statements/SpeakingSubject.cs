using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Whether a report's subject is one who does what its verb says, so that it is a report.</summary>
internal static class SpeakingSubject
{
    /// <summary>Irregular pasts that no noun phrase begins with.</summary>
    private static readonly FrozenSet<string> Deeds = WordSet.Of(
        "became began brought came gave got had held kept led made met ran sent told took went won wrote");

    /// <summary>Words for several, before a noun that looks like a verb.</summary>
    private static readonly FrozenSet<string> Counts = WordSet.Of("all both eight five four many most nine other seven several six such ten these those three two");

    /// <summary>Rules whose content is no clause.</summary>
    private static readonly FrozenSet<string> RulesWithoutClause = WordSet.Of(
        "described-as embedded-question infinitive naming noun-of-speech speech-act");

    /// <summary>Rules by which a participle tells a deed or an attitude.</summary>
    private static readonly FrozenSet<string> RulesOfDeeds = WordSet.Of("bare-clause described-as infinitive naming noun-of-speech speech-act");

    /// <summary>
    /// A verb that takes a clause shows by itself that its subject speaks; one with a noun or an infinitive needs a subject that can:
    /// a person, a state, an organisation, or a noun for such.
    /// </summary>
    public static bool MaySpeak(Unit unit, VerbGroup group, Report report)
    {
        if (IsAdjective(unit, group) || IsMereSubject(unit, report.Content))
        {
            return false;
        }

        if (report.Source is not { } source)
        {
            return MayShare(unit, group, report) || report.IsUnattributed || report.Rule is "reporter-after-content";
        }

        if (IsNobody(unit, source) || IsDeed(unit, source) || IsStateOfThings(unit, group, source))
        {
            return false;
        }

        if (IsWeakClause(group, report))
        {
            return Speakers.IsActor(unit, source) || Words.Documents.Contains(unit[Speakers.HeadOf(unit, source)].Lower);
        }

        if (group.Entry.Takes(CueFrames.Weak) && RulesWithoutClause.Contains(report.Rule))
        {
            return Speakers.IsActor(unit, source) && (group.Cue.Form is not CueForm.Base || Speakers.Agrees(unit, group, source));
        }

        return !IsCounted(unit, group, source)
            && !Speakers.IsPeopleOrPart(unit, group, source)
            && (Speakers.Agrees(unit, group, source) || IsActorAllTheSame(unit, group, source));
    }

    /// <summary>A verb without a subject of its own may have that of the verb before it.</summary>
    private static bool MayShare(Unit unit, VerbGroup group, Report report) =>
        group.SharesSubject && !IsQuestioned(unit, group) && !IsCalled(unit, group) && !IsMereParticiple(group, report);

    /// <summary>"in a story he posted", "as he wants to": a subject, or no more than "to", is nothing said.</summary>
    private static bool IsMereSubject(Unit unit, Phrase content) =>
        content.Count == 1 && unit[content.First].Lower is "he" or "she" or "they" or "we" or "to";

    /// <summary>"nobody said"</summary>
    private static bool IsNobody(Unit unit, Phrase source) => source.Count == 1 && unit[source.First].Lower is "nobody" or "none";

    /// <summary>"it is clear": said of things.</summary>
    private static bool IsStateOfThings(Unit unit, VerbGroup group, Phrase source) =>
        group.Cue.Form == CueForm.State && unit[source.End - 1].Lower is "it" or "that" or "this" or "there" or "what" or "which";

    /// <summary>"the filings show that", "rules say": a form that may be a noun, of a verb that has other senses.</summary>
    private static bool IsWeakClause(VerbGroup group, Report report) =>
        group.Entry.Takes(CueFrames.Weak)
        && !group.Entry.Takes(CueFrames.After)
        && group.Cue.Form is CueForm.Present or CueForm.Base
        && report.Rule is "that-clause" or "bare-clause";

    /// <summary>"police says": an actor whose number does not fit, by a form that is neither the base nor that of one where several act.</summary>
    private static bool IsActorAllTheSame(Unit unit, VerbGroup group, Phrase source) =>
        group.Cue.Form != CueForm.Base
        && !(group.Cue.Form == CueForm.Present && Speakers.IsSeveral(unit, source))
        && Speakers.IsActor(unit, source);

    /// <summary>
    /// "raising fresh | questions", "held meetings with Berg | focused on", "worked for a firm | defended": a verb with what it takes,
    /// whose own subject stands further off.
    /// </summary>
    private static bool IsDeed(Unit unit, Phrase source) =>
        source.Count > 1 && unit[source.First].IsLowerWord && (OpensWithParticiple(unit, source) || OpensWithPast(unit, source));

    private static bool OpensWithParticiple(Unit unit, Phrase source) =>
        unit[source.First].Lower.Length > 5
        && unit[source.First].EndsWith("ing")
        && !unit[source.End - 1].IsCapital
        && !Words.HumanNouns.Contains(unit[source.End - 1].Lower);

    private static bool OpensWithPast(Unit unit, Phrase source) =>
        source.Count > 2
        && (Deeds.Contains(unit[source.First].Lower) || (unit[source.First].EndsWith("ed") && Words.Prepositions.Contains(unit[source.First + 1].Lower)));

    /// <summary>"peace and shared prosperity": a participle before its noun.</summary>
    private static bool IsAdjective(Unit unit, VerbGroup group) =>
        group.SharesSubject
        && group.Cue.Form == CueForm.Past
        && group.Entry.Lemma is "share" or "trust"
        && unit.At(group.End) is { IsLowerWord: true } next
        && !Words.Determiners.Contains(next.Lower)
        && !Words.SpeechNouns.Contains(next.Lower);

    /// <summary>"five states go", "voters in five states go", "the success of these plans": what looks like a verb is the noun that is counted.</summary>
    private static bool IsCounted(Unit unit, VerbGroup group, Phrase source) =>
        group.Cue.Form == CueForm.Present
        && group.First == group.Cue.First
        && Counts.Contains(unit[source.End - 1].Lower)
        && (source.Count == 1 || Words.Prepositions.Contains(unit[source.End - 2].Lower));

    /// <summary>"supporting growth", "extending access": participles of deeds and attitudes report nothing by themselves.</summary>
    private static bool IsMereParticiple(VerbGroup group, Report report) =>
        group.Cue.Form == CueForm.Gerund
        && (group.Entry.Takes(CueFrames.Weak) || group.Entry.Group is "feel" or "promise" or "discuss" or "think")
        && RulesOfDeeds.Contains(report.Rule)
        && !ReportsAsParticiple(group.Entry.Lemma, report.Rule);

    /// <summary>"calling for a vote", "believing he was safe", "vowing to go".</summary>
    private static bool ReportsAsParticiple(string lemma, string rule) => lemma switch
    {
        "call for" or "refer to" => true,
        "believe" or "think" or "fear" or "state" or "suggest" => rule is "bare-clause",
        "threaten" or "vow" or "promise" or "pledge" => rule is "infinitive",
        _ => false,
    };

    /// <summary>", asked about the talks, said": the participle tells what the speaker was asked.</summary>
    private static bool IsQuestioned(Unit unit, VerbGroup group) =>
        group.Cue.Form == CueForm.Past && unit.IsWord(group.First - 1, ",") && unit.At(group.First).Lower is "asked" or "pressed" or "questioned";

    /// <summary>"his plan, denounced as harsh, has": others did so.</summary>
    private static bool IsCalled(Unit unit, VerbGroup group) =>
        group.Cue.Form == CueForm.Past
        && unit.IsWord(group.First - 1, ",")
        && unit.At(group.End).Lower is "as" or "by"
        && group.Entry.Takes(CueFrames.Noun | CueFrames.As);
}
