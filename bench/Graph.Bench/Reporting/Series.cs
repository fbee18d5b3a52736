namespace Graph.Bench.Reporting;

/// <summary>What one system measured, a value a round.</summary>
/// <param name="System">The system's name.</param>
/// <param name="Values">The values in the order they were measured; at least one.</param>
internal sealed record Series(string System, IReadOnlyList<double> Values)
{
    /// <summary>The middle value, or the mean of the two in the middle.</summary>
    public double Median => Quantile(Values);

    /// <summary>The smallest value.</summary>
    public double Minimum => Values.Min();

    /// <summary>The largest value.</summary>
    public double Maximum => Values.Max();

    private static double Quantile(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
