using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>Months, days, seconds and nanoseconds, which do not convert into each other. Each may be negative but the last.</summary>
public sealed record Duration
{
    /// <summary>Seconds.</summary>
    public Duration(long seconds)
        : this(seconds, nanos: 0)
    {
    }

    /// <summary>Seconds and nanoseconds.</summary>
    public Duration(long seconds, int nanos)
        : this(days: 0, seconds, nanos)
    {
    }

    /// <summary>Days, seconds and nanoseconds.</summary>
    public Duration(long days, long seconds, int nanos)
        : this(months: 0, days, seconds, nanos)
    {
    }

    /// <summary>Months, days, seconds and, added to the seconds, nanoseconds within the second, 0 to 999,999,999.</summary>
    public Duration(long months, long days, long seconds, int nanos) => (Months, Days, Seconds, Nanos) = (months, days, seconds, nanos);

    /// <summary>Months.</summary>
    public long Months { get; }

    /// <summary>Days.</summary>
    public long Days { get; }

    /// <summary>Seconds.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds within the second, 0 to 999,999,999, added to the seconds.</summary>
    public int Nanos { get; }

    /// <inheritdoc/>
    public override string ToString() => DurationText.Format(new Model.Duration(Months, Days, Seconds, Nanos));
}
