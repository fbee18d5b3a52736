using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>Months, days, seconds and nanoseconds, which do not convert into each other.</summary>
/// <param name="Months">Months; may be negative.</param>
/// <param name="Days">Days; may be negative.</param>
/// <param name="Seconds">Seconds; may be negative.</param>
/// <param name="Nanos">Nanoseconds within the second, 0 to 999,999,999, added to the seconds.</param>
public sealed record Duration(long Months, long Days, long Seconds, int Nanos)
{
    /// <inheritdoc/>
    public override string ToString() => DurationText.Format(new Model.Duration(Months, Days, Seconds, Nanos));
}
