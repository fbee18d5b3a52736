namespace Graph.Extraction.Statements;

/// <summary>One line of the cue table.</summary>
/// <param name="Lemma">One word, or several such as <c>point out</c>.</param>
/// <param name="Frames">What may stand beside it.</param>
/// <param name="Group">say, think, tell, ask, promise, act, discuss, express, describe, call or cite.</param>
internal sealed record CueEntry(string Lemma, CueFrames Frames, string Group)
{
    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
