using System.Globalization;

namespace Graph.Cypher.Values;

/// <summary>Floats as Java writes them, which is what Neo4j gives: <c>1.0</c>, <c>1.0E20</c>, <c>NaN</c>, <c>Infinity</c>.</summary>
internal static class FloatText
{
    /// <summary>The shortest text that reads back as the same float.</summary>
    public static string Of(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "Infinity" : "-Infinity";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }

        var magnitude = Math.Abs(value);
        return magnitude is >= 1e-3 and < 1e7 ? Plain(value) : Scientific(value);
    }

    private static string Plain(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    private static string Scientific(double value)
    {
        var (digits, exponent) = Digits(Math.Abs(value));
        var fraction = digits.Length > 1 ? digits[1..] : "0";
        return $"{(value < 0 ? "-" : "")}{digits[0]}.{fraction}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    private static (string Digits, int Exponent) Digits(double magnitude)
    {
        var text = magnitude.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = magnitude.ToString("R", CultureInfo.InvariantCulture);
        var exponent = int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = shortest.Split('E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        return (mantissa, exponent);
    }
}
