using Graph.Model;

namespace Graph.Cypher.Values.Temporal;

/// <summary>The time between two temporal values.</summary>
internal static class DurationBetween
{
    /// <summary>In months, then days, then seconds.</summary>
    public static Duration Of(Moment start, Moment to)
    {
        (start, to) = Aligned(start, to);
        if (start.Day is null || to.Day is null)
        {
            return Seconds(start, to);
        }

        var months = Months(start, to);
        var moved = start with { Day = CalendarMath.AddMonths(start.Day.Value, months) };
        var days = WholeDays(moved, to);
        moved = moved with { Day = moved.Day + days };
        var rest = Seconds(moved, to);
        return new Duration(months, days, rest.Seconds, rest.Nanoseconds);
    }

    /// <summary>In whole months.</summary>
    public static Duration InMonths(Moment start, Moment to)
    {
        RequireDate(start, to, "Months");
        (start, to) = Aligned(start, to);
        return new Duration(start.Day is null || to.Day is null ? 0 : Months(start, to), 0, 0, 0);
    }

    /// <summary>In whole days.</summary>
    public static Duration InDays(Moment start, Moment to)
    {
        RequireDate(start, to, "Days");
        (start, to) = Aligned(start, to);
        return new Duration(0, start.Day is null || to.Day is null ? 0 : WholeDays(start, to), 0, 0);
    }

    /// <summary>In seconds.</summary>
    public static Duration InSeconds(Moment start, Moment to)
    {
        (start, to) = Aligned(start, to);
        return Seconds(start, to);
    }

    // What has no zone takes the other's; what has no time begins at midnight; without a date on both sides only the times count.
    private static (Moment From, Moment To) Aligned(Moment start, Moment to)
    {
        start = start with { Nanosecond = start.Nanosecond ?? 0 };
        to = to with { Nanosecond = to.Nanosecond ?? 0 };
        (start, to) = (OnDayOf(start, to), OnDayOf(to, start));
        if (start.Day is null || to.Day is null)
        {
            start = Undated(start);
            to = Undated(to);
        }

        if (start.Zone is null || to.Zone is null)
        {
            var zone = start.Zone ?? to.Zone;
            return (start with { Zone = zone }, to with { Zone = zone });
        }

        // Two times of day are compared as they are: in the other's zone one of them may fall on another day.
        return start.Day is null ? (start, to) : (start, to.In(start.Zone));
    }

    // A local time beside a moment in a zone is one of its day, on which the clock may change.
    private static Moment OnDayOf(Moment moment, Moment other) =>
        moment is { Day: null, Zone: null } && other is { Day: not null, Zone.Id: not null } ? moment with { Day = other.Day, Zone = other.Zone } : moment;

    private static void RequireDate(Moment start, Moment to, string unit)
    {
        if (start.Day is null && to.Day is null)
        {
            throw CypherErrors.Type($"Unsupported unit: {unit}");
        }
    }

    private static Moment Undated(Moment moment) =>
        new(null, moment.Nanosecond, moment.Zone is null ? null : new Zone(moment.Offset, null));

    // As Java counts them: a day that the times leave incomplete is none, and a month is complete by the number of its day.
    private static long Months(Moment start, Moment to)
    {
        var (begin, end) = (start.Day ?? 0, to.Day ?? 0);
        end += end > begin && to.Nanosecond < start.Nanosecond ? -1 : end < begin && to.Nanosecond > start.Nanosecond ? 1 : 0;
        var (first, last) = (Model.Text.Calendar.FromEpochDay(begin), Model.Text.Calendar.FromEpochDay(end));
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        return months > 0 && last.Day < first.Day ? months - 1 : months < 0 && last.Day > first.Day ? months + 1 : months;
    }

    private static long WholeDays(Moment start, Moment to)
    {
        var days = (to.Day ?? 0) - (start.Day ?? 0);
        return days > 0 && to.Nanosecond < start.Nanosecond ? days - 1 : days < 0 && to.Nanosecond > start.Nanosecond ? days + 1 : days;
    }

    private static Duration Seconds(Moment start, Moment to)
    {
        var seconds = to.EpochSecond - start.EpochSecond;
        var nanoseconds = to.NanosecondOfSecond - start.NanosecondOfSecond;
        return nanoseconds < 0
            ? new Duration(0, 0, seconds - 1, (int)(nanoseconds + Moment.NanosecondsPerSecond))
            : new Duration(0, 0, seconds, nanoseconds);
    }
}
