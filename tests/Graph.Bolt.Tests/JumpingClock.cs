namespace Graph.Bolt.Tests;

/// <summary>A clock on which no wait takes time: every timer that is set jumps to its moment and fires at once.</summary>
internal sealed class JumpingClock : TimeProvider
{
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How long each timer was to take, in the order in which they were set.</summary>
    public IReadOnlyList<TimeSpan> Waits => _waits;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (dueTime >= TimeSpan.Zero)
        {
            _waits.Add(dueTime);
            Advance(dueTime);
            timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }

        return timer;
    }
}
