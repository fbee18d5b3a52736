using Graph.Cypher.Values.Temporal;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Arithmetic of temporal values and durations; C# null where the operands do not go together.</summary>
internal static class TemporalArithmetic
{
    private const long SecondsPerDay = 86_400;

    /// <summary>Adds a duration to a temporal value or another duration.</summary>
    public static Value? Add(Value left, Value right)
    {
        if (left.Kind == ValueKind.Duration && right.Kind == ValueKind.Duration)
        {
            return Value.Of(DurationMath.Add(left.AsDuration(), right.AsDuration(), 1));
        }

        return left.Kind == ValueKind.Duration ? Move(right, left, 1) : Move(left, right, 1);
    }

    /// <summary>Takes a duration from a temporal value or another duration.</summary>
    public static Value? Subtract(Value left, Value right) => left.Kind == ValueKind.Duration && right.Kind == ValueKind.Duration
        ? Value.Of(DurationMath.Add(left.AsDuration(), right.AsDuration(), -1))
        : Move(left, right, -1);

    /// <summary>Multiplies a duration by a number.</summary>
    public static Value? Multiply(Value left, Value right)
    {
        if (left.IsNumber && right.Kind == ValueKind.Duration)
        {
            (left, right) = (right, left);
        }

        return left.Kind == ValueKind.Duration && right.IsNumber
            ? Value.Of(DurationMath.Multiply(left.AsDuration(), right))
            : null;
    }

    /// <summary>Divides a duration by a number.</summary>
    public static Value? Divide(Value left, Value right)
    {
        if (left.Kind != ValueKind.Duration || !right.IsNumber)
        {
            return null;
        }

        return right.Kind == ValueKind.Integer && right.AsInteger() == 0
            ? throw CypherErrors.Arithmetic("/ by zero")
            : Value.Of(DurationMath.Divide(left.AsDuration(), Numbers.ToDouble(right)));
    }

    private static Value? Move(Value instant, Value amount, int sign)
    {
        if (amount.Kind != ValueKind.Duration || Moment.Of(instant) is not { } moment)
        {
            return null;
        }

        try
        {
            return DurationMath.Checked(() => Moved(
                moment, instant.Kind, DurationMath.Add(new Duration(0, 0, 0, 0), amount.AsDuration(), sign), sign * (amount.AsDuration().Seconds / SecondsPerDay)));
        }
        catch (GraphException error) when (error.Code == ErrorCodes.ArgumentError)
        {
            // A part that no calendar has was not given, but computed.
            throw new GraphException(ErrorCodes.ArithmeticError, error.Message, error);
        }
    }

    private static Value Moved(Moment moment, ValueKind kind, Duration duration, long daysOfSeconds)
    {
        if (moment.Day is { } day)
        {
            // A date takes whole days of the seconds too.
            var extra = kind == ValueKind.Date ? daysOfSeconds : 0;
            moment = moment with { Day = checked(CalendarMath.AddMonths(day, duration.Months) + duration.Days + extra) };
            CalendarMath.RequireDay(moment.Day.Value);
        }

        if (moment.Nanosecond is null)
        {
            return moment.ToValue(kind);
        }

        return moment.Day is null ? AddToClock(moment, duration).ToValue(kind) : AddSeconds(moment, duration).ToValue(kind);
    }

    private static Moment AddToClock(Moment moment, Duration duration)
    {
        var added = (duration.Seconds % SecondsPerDay * Moment.NanosecondsPerSecond) + duration.Nanoseconds;
        return moment with { Nanosecond = CalendarMath.Modulo((moment.Nanosecond ?? 0) + added, Moment.NanosecondsPerDay) };
    }

    private static Moment AddSeconds(Moment moment, Duration duration)
    {
        var nanosecond = moment.NanosecondOfSecond + (long)duration.Nanoseconds;
        var second = checked(moment.EpochSecond + duration.Seconds + (nanosecond / Moment.NanosecondsPerSecond));
        var moved = Moment.At(second, (int)(nanosecond % Moment.NanosecondsPerSecond), moment.Zone ?? Zone.Utc);
        CalendarMath.RequireDay(moved.Day ?? 0);
        return moment.Zone is null ? moved with { Zone = null } : moved;
    }
}
