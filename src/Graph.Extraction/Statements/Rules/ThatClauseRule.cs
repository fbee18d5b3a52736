using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>noted that …</c>, <c>said in Moscow on Friday that …</c>, <c>told reporters that …</c>: content begins after "that".</summary>
internal sealed class ThatClauseRule : ReportRule
{
    /// <summary>Verbs whose subject "that" is, where they stand behind it.</summary>
    private static readonly FrozenSet<string> VerbsOfThat = WordSet.Of("could had has is meant should was were will would");

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

        if (IsOfInfinitive(unit, group) || IsOfNoun(unit, group, that) || IsInDeed(unit, group, that))
        {
            return null;
        }

        // "said that was a matter for insurers": "that" is the subject.
        var isSubject = that == group.End && VerbsOfThat.Contains(unit.At(that + 1).Lower);
        var first = isSubject ? that : unit.IsWord(that + 1, ",") ? that + 2 : that + 1;
        var content = new Phrase(first, ContentBounds.EndOf(unit, that + 1, group, isClause: true));
        if (that == group.End && IsObject(unit, group, content))
        {
            return Reported(group, content with { First = that }, that, 0.8);
        }

        var adjacent = that == SkipAdverbs(unit, group.End);
        var report = Reported(group, content, adjacent && !isSubject ? that + 1 : group.End, 0.9);
        return report is not null && takesPerson && that > group.End
            ? report with { Addressee = NounPhrases.StartingAt(unit, group.End) }
            : report;
    }

    /// <summary>"promising to leave the treaty that binds them": the infinitive is what was promised.</summary>
    private static bool IsOfInfinitive(Unit unit, VerbGroup group) =>
        group.Entry.Takes(CueFrames.To)
        && unit.IsWord(group.End, "to")
        && unit.At(group.End + 1) is { IsLowerWord: true } verb
        && !Words.Determiners.Contains(verb.Lower)
        && !Words.HumanNouns.Contains(verb.Lower)
        && !verb.Lower.EndsWith('s');

    /// <summary>"rules that could change", "states that have moved", "learned that from her": a noun and its relative clause, or an object.</summary>
    private static bool IsOfNoun(Unit unit, VerbGroup group, int that) =>
        (that == group.End && group.Cue.Form == CueForm.Present && group.Entry.Takes(CueFrames.Weak) && Words.IsFinite(unit.At(that + 1).Lower))
        || (unit.IsWord(that + 1, "from") && group.Entry.Lemma is "learn" or "hear");

    /// <summary>"voters gathered in the hall for a fair that …", "responded by pointing to a wall that …": a deed.</summary>
    private static bool IsInDeed(Unit unit, VerbGroup group, int that) =>
        (that > group.End && group.Entry.Lemma is "gather")
        || (that > group.End + 1 && unit.IsWord(group.End, "by") && unit.At(group.End + 1).EndsWith("ing"));

    /// <summary>"disputes that account"</summary>
    private static bool IsObject(Unit unit, VerbGroup group, Phrase content) =>
        group.Entry.Takes(CueFrames.Noun)
        && content.Count is > 0 and < 3
        && !ContentBounds.HasVerb(unit, content.First, content.End);
}
