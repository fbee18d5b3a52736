namespace Graph.Bench.Engine.Measuring;

/// <summary>How long one database took for one question.</summary>
/// <param name="Median">The median of all runs, in milliseconds.</param>
/// <param name="First">The very first run, in milliseconds: parsing and planning included.</param>
internal sealed record Timing(double Median, double First)
{
    /// <summary>From all runs in their order.</summary>
    public static Timing Of(IReadOnlyList<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToArray();
        return new Timing(sorted[sorted.Length / 2], milliseconds[0]);
    }
}
