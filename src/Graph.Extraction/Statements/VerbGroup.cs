namespace Graph.Extraction.Statements;

/// <summary>A verb of speech with its auxiliaries, and how it gets its subject.</summary>
/// <param name="First">Index of its first auxiliary, or of the verb itself.</param>
/// <param name="End">Index after the verb.</param>
/// <param name="Subject">Its own subject before it; null where it has none or shares one.</param>
/// <param name="Apposition">A second name for the subject between commas (<c>the aide, Yury Ushakov, said</c>); null without one.</param>
/// <param name="SharesSubject">It takes over the subject of the verb before it: a coordination or a participle.</param>
/// <param name="IsNegated">"did not say"</param>
/// <param name="IsUnreal">"will say", "to say": not reported as said.</param>
/// <param name="IsPassive">"was told", "is expected"</param>
internal sealed record VerbGroup(
    CueMatch Cue, int First, int End, Phrase? Subject, Phrase? Apposition, bool SharesSubject, bool IsNegated, bool IsUnreal, bool IsPassive)
{
    public CueEntry Entry => Cue.Entry;

    /// <summary>Words that report as a verb in the past would: "according to", "his claim".</summary>
    public static VerbGroup OfWords(CueMatch cue, Phrase words, Phrase? subject = null) =>
        new(cue, words.First, words.End, subject, null, false, false, false, false);

    /// <summary>"would say only that": what was said, and no more.</summary>
    public bool OnlyThat { get; init; }

    /// <summary>It stands in a relative clause without commas: "voters who backed him".</summary>
    public bool IsRelative { get; init; }
}
