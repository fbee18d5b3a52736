namespace Graph.Cypher.Text;

/// <summary>A stretch of a statement's text: <c>[Start, End)</c> in UTF-16 units from 0, after <c>\uXXXX</c> escapes are decoded.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>How many units it covers.</summary>
    public int Length => End - Start;

    /// <summary>From the start of this to the end of another.</summary>
    public SourceSpan To(SourceSpan other) => new(Start, Math.Max(End, other.End));
}
