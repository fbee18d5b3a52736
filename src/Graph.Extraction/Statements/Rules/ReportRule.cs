namespace Graph.Extraction.Statements.Rules;

/// <summary>One way in which English reports what somebody said.</summary>
internal abstract class ReportRule
{
    /// <summary>A kebab-case name, for explanations.</summary>
    public abstract string Name { get; }

    /// <summary>The report around a verb of speech; null where the rule does not apply.</summary>
    public abstract Report? Read(Unit unit, VerbGroup group);

    /// <summary>The verb with its auxiliaries, up to an index.</summary>
    protected static Phrase CueTo(VerbGroup group, int end) => new(group.First, end);

    /// <summary>A report, unless there is nothing in it.</summary>
    protected Report? Reported(VerbGroup group, Phrase content, int cueEnd, double confidence) =>
        content.IsEmpty ? null : Report.By(group, Name, content, confidence) with { Cue = CueTo(group, cueEnd) };

    /// <summary>The next index that is no adverb.</summary>
    protected static int SkipAdverbs(Unit unit, int at)
    {
        while (at < unit.Count && unit[at].Kind == ItemKind.Word && Words.IsAdverb(unit[at]) && !Words.Determiners.Contains(unit[at].Lower))
        {
            at++;
        }

        return at;
    }
}
