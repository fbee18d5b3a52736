using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Verbs of speech that report nothing where they stand: what is only possible, asked, or told by another verb beside them.</summary>
internal static class SilentVerbs
{
    /// <summary>A question is looked for this many items after "refused".</summary>
    private const int QuestionReach = 6;

    /// <summary>Pronouns that own a noun and are no subject.</summary>
    private static readonly FrozenSet<string> Owners = WordSet.Of("his its my our their your");

    /// <summary>Auxiliaries that open a question.</summary>
    private static readonly FrozenSet<string> OpensQuestion = WordSet.Of("can could did do does should will would");

    /// <summary>Whether the verb reports nothing.</summary>
    public static bool Apply(Unit unit, VerbGroup group) =>
        (group.IsUnreal && !MayBeUnreal(group))
        || IsAsked(unit, group)
        || HasOwnerAsSubject(unit, group)
        || HadBeen(unit, group)
        || Events.SanctionDeeds.IsRecall(unit, group.Cue)
        || IsInSubjectClause(unit, group)
        || KeepsSilent(unit, group)
        || LikesToSay(unit, group);

    /// <summary>"would like to", and "would not say whether": the wish and the silence are real.</summary>
    private static bool MayBeUnreal(VerbGroup group) =>
        group.IsNegated
            ? group.Entry.Takes(CueFrames.Wh)
            : (group.Entry.Lemma is "say" && group.OnlyThat) || group.Entry.Lemma is "like" or "prefer" or "love" or "hate";

    /// <summary>A question of the writer's own.</summary>
    private static bool IsAsked(Unit unit, VerbGroup group) =>
        group.Subject is { First: > 0 } subject
        && group.First == group.Cue.First
        && (IsInQuestion(unit, subject) || IsInTitleQuestion(unit, group, subject));

    /// <summary>"Does he need to go?"</summary>
    private static bool IsInQuestion(Unit unit, Phrase subject) =>
        OpensQuestion.Contains(unit[subject.First - 1].Lower) && unit[unit.Count - 1].Is("?");

    /// <summary>"what you need to know"</summary>
    private static bool IsInTitleQuestion(Unit unit, VerbGroup group, Phrase subject) =>
        unit[subject.First - 1].Is("what")
        && unit.IsWord(group.End, "to")
        && (subject.First == 1 || unit[unit.Count - 1].Is("?"));

    /// <summary>"his claim": no verb.</summary>
    private static bool HasOwnerAsSubject(Unit unit, VerbGroup group) =>
        group.Subject is { Count: 1 } owner && Owners.Contains(unit[owner.First].Lower);

    /// <summary>"Had the police found the letter, …": what was not.</summary>
    private static bool HadBeen(Unit unit, VerbGroup group) =>
        group.Cue.Form is CueForm.Past or CueForm.Participle
        && group.Subject is { First: > 0 } subject
        && unit[subject.First - 1].Is("had")
        && (subject.First == 1 || unit[subject.First - 2].Is(","));

    /// <summary>"How firmly Oslo reacts to the verdict is a worry": the clause is the sentence's subject.</summary>
    private static bool IsInSubjectClause(Unit unit, VerbGroup group) =>
        unit[0].Lower is "how" or "whether"
        && unit[unit.Count - 1].Is(".")
        && group.Subject is { First: > 0 and < 4 }
        && group.Entry.Takes(CueFrames.Noun)
        && !group.Entry.Takes(CueFrames.After)
        && unit.At(group.End).Kind == ItemKind.Word
        && !unit.IsWord(group.End, "that");

    /// <summary>"refused to say whether": what he kept to himself is the question, by the verb of saying.</summary>
    private static bool KeepsSilent(Unit unit, VerbGroup group)
    {
        for (var at = group.End; group.Entry.Lemma is "refuse" or "decline" && at < Math.Min(unit.Count - 2, group.End + QuestionReach); at++)
        {
            if (unit[at].Is("to") && AsksAfter(unit, at + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksAfter(Unit unit, int verb) =>
        unit.CueAt(verb) is { } asking && asking.Entry.Takes(CueFrames.Wh) && Words.Questions.Contains(unit.At(asking.End).Lower);

    /// <summary>"likes to say": the verb of saying reports.</summary>
    private static bool LikesToSay(Unit unit, VerbGroup group) =>
        group.Entry.Lemma is "like" or "love"
        && unit.IsWord(group.End, "to")
        && unit.CueAt(group.End + 1) is { Entry.Group: "say", Form: CueForm.Base };
}
