using Graph.Model;

namespace Graph.Embedded.Indexes;

/// <summary>
/// A total order of values for indexes: values that Cypher calls equal (1 and 1.0) are one, numbers, texts, dates and so
/// on lie together, and within a group the order is Cypher's.
/// </summary>
/// <remarks>Groups follow openCypher's orderability (CIP2016-06-14): lists, temporal values, texts, booleans, numbers, NaN.</remarks>
internal static class ValueOrder
{
    /// <summary>Average seconds of a month, as openCypher orders durations by their average length.</summary>
    private const double SecondsPerMonth = 2_629_746;
    private const double SecondsPerDay = 86_400;
    private const double TwoToThe63 = 9_223_372_036_854_775_808d;

    public static int Compare(in Value left, in Value right)
    {
        var (leftGroup, rightGroup) = (GroupOf(left), GroupOf(right));
        return leftGroup != rightGroup ? leftGroup.CompareTo(rightGroup) : CompareWithin(left, right);
    }

    /// <summary>Whether Cypher's <c>=</c> can find the value at all: null and NaN equal nothing, nor does a list that holds them.</summary>
    public static bool EqualsItself(in Value value) => value.Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Float => !double.IsNaN(value.AsFloat()),
        ValueKind.List => value.AsList().All(item => EqualsItself(item)),
        _ => true,
    };

    /// <summary>The group of values that can be compared with each other.</summary>
    public static int GroupOf(in Value value) => value.Kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.DateTime => 5,
        ValueKind.LocalDateTime => 6,
        ValueKind.Date => 7,
        ValueKind.Time => 8,
        ValueKind.LocalTime => 9,
        ValueKind.Duration => 10,
        ValueKind.Point => 11,
        ValueKind.Bytes => 12,
        ValueKind.String => 13,
        ValueKind.Boolean => 14,
        ValueKind.Integer => 15,
        ValueKind.Float => double.IsNaN(value.AsFloat()) ? 16 : 15,
        _ => 17,
    };

    /// <summary>Texts by code points (not by UTF-16 units), as Neo4j orders them.</summary>
    public static int CompareTexts(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        return CodePointRank(left[same]).CompareTo(CodePointRank(right[same]));
    }

    // Surrogates stand for code points above U+FFFF, so they come after the units U+E000 to U+FFFF.
    private static int CodePointRank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;

    private static int CompareWithin(in Value left, in Value right) => left.Kind switch
    {
        ValueKind.String => CompareTexts(left.AsString(), right.AsString()),
        ValueKind.Integer or ValueKind.Float => CompareNumbers(left, right),
        ValueKind.Boolean => left.AsBoolean().CompareTo(right.AsBoolean()),
        ValueKind.List => CompareLists(left.AsList(), right.AsList()),
        ValueKind.Bytes => left.AsBytes().AsSpan().SequenceCompareTo(right.AsBytes()),
        ValueKind.Date => left.AsDate().EpochDay.CompareTo(right.AsDate().EpochDay),
        ValueKind.LocalTime => left.AsLocalTime().NanosecondOfDay.CompareTo(right.AsLocalTime().NanosecondOfDay),
        ValueKind.Time => InstantOf(left.AsTime()).CompareTo(InstantOf(right.AsTime())),
        ValueKind.LocalDateTime => InstantOf(left.AsLocalDateTime()).CompareTo(InstantOf(right.AsLocalDateTime())),
        ValueKind.DateTime => CompareMoments(left.AsDateTime(), right.AsDateTime()),
        ValueKind.Duration => CompareDurations(left.AsDuration(), right.AsDuration()),
        ValueKind.Point => ComparePoints(left.AsPoint(), right.AsPoint()),
        ValueKind.Null => 0,
        _ => throw new ArgumentException($"A {left.Kind} cannot be kept in an index."),
    };

    private static int CompareNumbers(in Value left, in Value right) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Integer, ValueKind.Integer) => left.AsInteger().CompareTo(right.AsInteger()),
        (ValueKind.Integer, _) => CompareMixed(left.AsInteger(), right.AsFloat()),
        (_, ValueKind.Integer) => -CompareMixed(right.AsInteger(), left.AsFloat()),
        _ when left.AsFloat() == right.AsFloat() => 0, // also −0.0 and 0.0, which CompareTo keeps together as well
        _ => left.AsFloat().CompareTo(right.AsFloat()),
    };

    /// <summary>Exact, where a conversion to double would call 2⁵³ and 2⁵³ + 1 equal.</summary>
    private static int CompareMixed(long integer, double number)
    {
        if (double.IsNaN(number) || number >= TwoToThe63)
        {
            return -1;
        }

        if (number < -TwoToThe63)
        {
            return 1;
        }

        var whole = (long)number;
        return integer != whole ? integer.CompareTo(whole) : 0d.CompareTo(number - whole);
    }

    private static int CompareLists(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        var shared = Math.Min(left.Count, right.Count);
        for (var index = 0; index < shared; index++)
        {
            var order = Compare(left[index], right[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static (long Instant, int Offset) InstantOf(OffsetTime time) =>
        (time.NanosecondOfDay - (time.OffsetSeconds * 1_000_000_000L), time.OffsetSeconds);

    private static (long Second, int Nanosecond) InstantOf(LocalDateTime time) => (time.EpochSecond, time.Nanosecond);

    private static int CompareMoments(ZonedDateTime left, ZonedDateTime right)
    {
        var order = (left.EpochSecond, left.Nanosecond, left.OffsetSeconds).CompareTo((right.EpochSecond, right.Nanosecond, right.OffsetSeconds));
        return order != 0 ? order : string.CompareOrdinal(left.ZoneId, right.ZoneId);
    }

    private static int CompareDurations(Duration left, Duration right)
    {
        var order = AverageSeconds(left).CompareTo(AverageSeconds(right));
        return order != 0
            ? order
            : (left.Months, left.Days, left.Seconds, left.Nanoseconds).CompareTo((right.Months, right.Days, right.Seconds, right.Nanoseconds));
    }

    private static double AverageSeconds(Duration duration) =>
        (duration.Months * SecondsPerMonth) + (duration.Days * SecondsPerDay) + duration.Seconds + (duration.Nanoseconds / 1e9);

    private static int ComparePoints(Point left, Point right) =>
        (left.Srid, left.X, left.Y, left.Z ?? 0).CompareTo((right.Srid, right.X, right.Y, right.Z ?? 0));
}
