namespace Graph.Extraction.Statements;

/// <summary>A statement as one rule read it, in items of its unit.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Content">The words reported.</param>
/// <param name="Cue">The words that report; empty where a rule needs none.</param>
/// <param name="Source">The words that name the speaker; null where they are shared or missing.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Report(string Rule, Phrase Content, Phrase Cue, Phrase? Source, double Confidence)
{
    /// <summary>What the subject of a verb of speech reports.</summary>
    public static Report By(VerbGroup group, string rule, Phrase content, double confidence) =>
        new(rule, content, new Phrase(group.First, group.End), group.Subject, confidence) { Apposition = group.Apposition, IsDenied = group.IsNegated };

    /// <summary>A second name of the source, between commas.</summary>
    public Phrase? Apposition { get; init; }

    /// <summary>The words that name those it was said to.</summary>
    public Phrase? Addressee { get; init; }

    /// <summary>Words outside the content that tell what it is about: the object of "described".</summary>
    public Phrase? Topic { get; init; }

    /// <summary>What a transcript's label opens: all of its paragraph, sentence after sentence.</summary>
    public bool RunsToPassageEnd { get; init; }

    /// <summary>The sentence leaves open who says it: "it was announced that".</summary>
    public bool IsUnattributed { get; init; }

    /// <summary>"does not believe": the cue denies the content.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The content behind a reporter that stands inside it: "The deal, he said, | was dead".</summary>
    public Phrase? Rest { get; init; }

    /// <summary>The content goes on from the report before.</summary>
    public bool Continues { get; init; }

    /// <summary>The same by an agent: "by the mayor"; by nobody who is named where he is empty.</summary>
    public Report SaidBy(Phrase agent) =>
        this with { Source = agent.IsEmpty ? null : agent, IsUnattributed = agent.IsEmpty, Apposition = null };
}
