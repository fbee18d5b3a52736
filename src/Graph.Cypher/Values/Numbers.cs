using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Integers and floats side by side, compared exactly.</summary>
internal static class Numbers
{
    /// <summary>The number as a float.</summary>
    public static double ToDouble(Value number) => number.Kind == ValueKind.Integer ? number.AsInteger() : number.AsFloat();

    /// <summary>Whether it is a float that is not a number.</summary>
    public static bool IsNaN(Value number) => number.Kind == ValueKind.Float && double.IsNaN(number.AsFloat());

    /// <summary>Whether two numbers are equal; NaN equals nothing.</summary>
    public static bool AreEqual(Value left, Value right) =>
        left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer
            ? left.AsInteger() == right.AsInteger()
            : !IsNaN(left) && !IsNaN(right) && Compare(left, right) == 0;

    /// <summary>Orders two numbers; NaN comes last.</summary>
    public static int Compare(Value left, Value right) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Integer, ValueKind.Integer) => left.AsInteger().CompareTo(right.AsInteger()),
        (ValueKind.Float, ValueKind.Float) => Compare(left.AsFloat(), right.AsFloat()),
        (ValueKind.Integer, _) => Compare(left.AsInteger(), right.AsFloat()),
        _ => -Compare(right.AsInteger(), left.AsFloat()),
    };

    private static int Compare(double left, double right) =>
        double.IsNaN(left) ? (double.IsNaN(right) ? 0 : 1) : double.IsNaN(right) ? -1 : left < right ? -1 : left > right ? 1 : 0;

    private static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= 9223372036854775808.0)
        {
            return -1;
        }

        if (right < -9223372036854775808.0)
        {
            return 1;
        }

        // The whole part fits into 64 bits now, so the comparison is exact where a conversion to double would not be.
        var whole = Math.Truncate(right);
        var order = left.CompareTo((long)whole);
        return order != 0 ? order : -(right - whole).CompareTo(0.0);
    }
}
