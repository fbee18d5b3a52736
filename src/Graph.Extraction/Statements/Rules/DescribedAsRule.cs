using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>described the treaty as a “…” document</c>: content is the description; what is described is its topic.</summary>
internal sealed class DescribedAsRule : ReportRule
{
    /// <summary>"as" is looked for this many items after the verb.</summary>
    private const int LongestObject = 30;

    /// <summary>A description shorter than this many characters is a label.</summary>
    private const int LongestLabel = 20;

    /// <summary>Words after "as" that open no description: "as part of", "as soon as", "as the talks began".</summary>
    private static readonly FrozenSet<string> OpensNone = WordSet.Of(
        "chair far he if it long much of part president she soon they though to we well");

    public override string Name => "described-as";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.As))
        {
            return null;
        }

        return unit.IsWord(group.End, "by") && !group.IsPassive && group.Cue.Form is CueForm.Past or CueForm.Participle
            ? ByAgent(unit, group)
            : Described(unit, group);
    }

    /// <summary>"words viewed by some as hostile"</summary>
    private Report? ByAgent(Unit unit, VerbGroup group)
    {
        var agent = NounPhrases.StartingAt(unit, group.End + 1);
        if (agent.IsEmpty || !unit.IsWord(agent.End, "as"))
        {
            return null;
        }

        var content = new Phrase(agent.End + 1, ContentBounds.EndOf(unit, agent.End + 1, group, isClause: false));
        return Reported(group, content, group.End, 0.7) is { } seen ? seen with { Source = agent, Apposition = null, Topic = group.Subject } : null;
    }

    private Report? Described(Unit unit, VerbGroup group)
    {
        for (var at = group.End; at < Math.Min(unit.Count, group.End + LongestObject) && !EndsObject(unit, at); at++)
        {
            if (unit[at].Is("as") && IsDescriptive(unit, at))
            {
                var end = ContentBounds.EndOf(unit, at + 1, group, isClause: false);
                var content = new Phrase(HoldsObject(unit, group, new Phrase(at, end)) ? group.End : at + 1, end);
                return Reported(group, content, group.End, 0.85) is { } report ? report with { Topic = new Phrase(group.End, at) } : null;
            }
        }

        return null;
    }

    private static bool EndsObject(Unit unit, int at) =>
        Words.ClauseEnds.Contains(unit[at].Lower)
        || unit[at].Is("that")
        || Words.Modals.Contains(unit[at].Lower)
        || (unit[at].Is(",") && (IsNextVerb(unit, at) || OwnSubject.After(unit, at) is not null));

    /// <summary>Whether what is described is a part of the content; the description begins with "as".</summary>
    private static bool HoldsObject(Unit unit, VerbGroup group, Phrase description)
    {
        if (description.First == group.End && (group.IsRelative || IsObjectOf(unit, group)))
        {
            return false;
        }

        return IsLabel(unit, group, description) || IsActUpon(group.Entry);
    }

    /// <summary>"described the field of all who ran as good": a label says little without what it is put on.</summary>
    private static bool IsLabel(Unit unit, VerbGroup group, Phrase description) =>
        description.First - group.End > 3
        && description.Count > 1
        && unit[description.End - 1].End - unit[description.First + 1].Start < LongestLabel;

    /// <summary>"dismissed the claim as a stunt" is an act upon the claim; "described it as a stunt" only describes.</summary>
    private static bool IsActUpon(CueEntry entry) => entry.Group is "think" || (entry.Group is "act" or "feel" && entry.Takes(CueFrames.Noun));

    /// <summary>"a ruling that critics hailed as a victory": what was hailed stands before.</summary>
    private static bool IsObjectOf(Unit unit, VerbGroup group) => group.Subject is { } subject && unit.IsWord(subject.First - 1, "that");

    /// <summary>", describing it as …": the verb after the comma has an object and an "as" of its own.</summary>
    private static bool IsNextVerb(Unit unit, int comma) => unit.CueAt(comma + 1) is not null;

    /// <summary>Not "as well as", "such as", "as part of", "as soon as", nor a clause ("as the talks began").</summary>
    private static bool IsDescriptive(Unit unit, int at)
    {
        var next = unit.At(at + 1);
        return unit.At(at - 1).Lower is not ("such" or "well" or "twice" or ",")
            && !OpensNone.Contains(next.Lower)
            && (next.Kind == ItemKind.Quotation || !next.IsCapital);
    }
}
