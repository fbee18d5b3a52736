namespace Graph.Extraction.Statements.Rules;

/// <summary><c>described the treaty as a “…” document</c>: content is the description; what is described is its topic.</summary>
internal sealed class DescribedAsRule : ReportRule
{
    /// <summary>"as" is looked for this many items after the verb.</summary>
    private const int LongestObject = 30;

    /// <summary>A description shorter than this many characters is a label.</summary>
    private const int LongestLabel = 20;

    public override string Name => "described-as";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.As))
        {
            return null;
        }

        if (unit.IsWord(group.End, "by") && !group.IsPassive && group.Cue.Form is CueForm.Past or CueForm.Participle)
        {
            // "words viewed by some as hostile"
            var agent = NounPhrases.StartingAt(unit, group.End + 1);
            return !agent.IsEmpty && unit.IsWord(agent.End, "as") && Reported(group, new Phrase(agent.End + 1, ContentBounds.EndOf(unit, agent.End + 1, group, isClause: false)), group.End, 0.7) is { } seen
                ? seen with { Source = agent, Apposition = null, Topic = group.Subject }
                : null;
        }

        for (var at = group.End; at < Math.Min(unit.Count, group.End + LongestObject); at++)
        {
            if (Words.ClauseEnds.Contains(unit[at].Lower) || unit[at].Lower is "that" || IsNextVerb(unit, at) || (unit[at].Is(",") && NewClause.SubjectAfter(unit, at) is not null) || Words.Modals.Contains(unit[at].Lower))
            {
                return null;
            }

            if (unit[at].Is("as") && IsDescriptive(unit, at))
            {
                // "described the field of all who ran as good": a label says little without what it is put on.
                // "dismissed the claim as a stunt" is an act upon the claim; "described it as a stunt" only describes.
                var end = ContentBounds.EndOf(unit, at + 1, group, isClause: false);
                var isLabel = at - group.End > 3 && end > at + 1 && unit[end - 1].End - unit[at + 1].Start < LongestLabel;
                var first = at == group.End && (group.IsRelative || IsObjectOf(unit, group)) ? at + 1 : isLabel || group.Entry.Group is "think" || (group.Entry.Group is "act" or "feel" && group.Entry.Takes(CueFrames.Noun)) ? group.End : at + 1;
                var content = new Phrase(first, end);
                return Reported(group, content, group.End, 0.85) is { } report ? report with { Topic = new Phrase(group.End, at) } : null;
            }
        }

        return null;
    }

    /// <summary>"a ruling that critics hailed as a victory": what was hailed stands before.</summary>
    private static bool IsObjectOf(Unit unit, VerbGroup group) => group.Subject is { } subject && unit.IsWord(subject.First - 1, "that");

    /// <summary>", describing it as …": the verb after the comma has an object and an "as" of its own.</summary>
    private static bool IsNextVerb(Unit unit, int at) => unit[at].Is(",") && at + 1 < unit.Count && unit.CueAt(at + 1) is not null;

    /// <summary>Not "as well as", "such as", "as part of", "as soon as", nor a clause ("as the talks began").</summary>
    private static bool IsDescriptive(Unit unit, int at)
    {
        var next = unit.At(at + 1);
        return !unit.IsWord(at - 1, "such") && !unit.IsWord(at - 1, "well") && !unit.IsWord(at - 1, "twice") && !unit.IsWord(at - 1, ",")
            && next.Lower is not ("well" or "much" or "part" or "soon" or "long" or "far" or "if" or "though" or "to" or "he" or "she" or "they" or "it" or "we" or "president" or "chair" or "of")
            && (next.Kind == ItemKind.Quotation || !next.IsCapital);
    }
}
