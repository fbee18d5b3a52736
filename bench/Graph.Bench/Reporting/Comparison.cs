namespace Graph.Bench.Reporting;

/// <summary>One thing measured on ours and, where there is another system that does it, on that.</summary>
/// <param name="Subject">What was measured, in a few words.</param>
/// <param name="Unit">Of what the values are, as <c>ms</c> or <c>rows/s</c>.</param>
/// <param name="Better">Whether less or more is good.</param>
/// <param name="Ours">Our values.</param>
/// <param name="Other">The other system's; null where there is none.</param>
internal sealed record Comparison(string Subject, string Unit, Better Better, Series Ours, Series? Other)
{
    /// <summary>How many times as good ours is as the other, by the medians: above 1 ours is faster or smaller. Null where there is no other.</summary>
    public double? Ratio => Other is null ? null
        : Better == Better.Lower ? Other.Median / Ours.Median
        : Ours.Median / Other.Median;
}
