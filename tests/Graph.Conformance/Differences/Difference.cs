namespace Graph.Conformance.Differences;

/// <summary>One thing that two databases see differently.</summary>
/// <param name="What">Where: <c>columns</c>, <c>row 3, column n</c>, <c>counters</c> …</param>
/// <param name="Left">What the first says.</param>
/// <param name="Right">What the second says.</param>
public sealed record Difference(string What, string Left, string Right)
{
    /// <inheritdoc/>
    public override string ToString() => $"{What}\n      1: {Left}\n      2: {Right}";
}
