namespace Graph.Bolt;

/// <summary>A fixed offset from UTC.</summary>
public sealed record ZoneOffset : Zone
{
    private const int LargestOffsetSeconds = 18 * 3600;

    internal ZoneOffset(int offsetSeconds) => OffsetSeconds = offsetSeconds;

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; }

    internal static int Checked(int offsetSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(offsetSeconds, -LargestOffsetSeconds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offsetSeconds, LargestOffsetSeconds);
        return offsetSeconds;
    }
}
