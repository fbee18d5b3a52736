namespace Graph.Extraction.Statements.Rules;

/// <summary>A noun that reports.</summary>
/// <param name="At">Its index.</param>
/// <param name="End">The index after it, or after its owner where that follows it: "the warning by X".</param>
/// <param name="Owner">Who speaks; null where nobody is named.</param>
internal readonly record struct NounCue(int At, int End, Phrase? Owner)
{
    /// <summary>The index of the noun or of the owner before it.</summary>
    public int First => Math.Min(At, Owner?.First ?? At);
}
