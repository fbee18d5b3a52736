using System.Globalization;

namespace Graph.Model.Text;

/// <summary>
/// Floats as Cypher writes them: always with a decimal point, the shortest digits that read back as the same number,
/// and an exponent below 0.001 and from 10,000,000 up (the rule of Java's <c>Double.toString</c>, which Neo4j uses).
/// </summary>
public static class FloatText
{
    private const int FirstExponentWithE = 7;
    private const int LastExponentWithE = -4;

    /// <summary>The text, such as <c>1.0</c>, <c>-0.0</c>, <c>1.0E20</c>, <c>NaN</c> or <c>-Infinity</c>.</summary>
    public static string Format(double value)
    {
        if (double.IsNaN(value))
        {
            return "NaN";
        }

        var sign = double.IsNegative(value) ? "-" : "";
        return sign + (double.IsInfinity(value) ? "Infinity" : value == 0 ? "0.0" : Finite(Math.Abs(value)));
    }

    private static string Finite(double value)
    {
        var (digits, exponent) = Shortest(value);
        return exponent is > LastExponentWithE and < FirstExponentWithE
            ? Plain(digits, exponent)
            : $"{digits[0]}.{Fraction(digits[1..])}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The significant digits d₁d₂… and the exponent e of d₁.d₂… × 10ᵉ.</summary>
    private static (string Digits, int Exponent) Shortest(double value)
    {
        var text = Scientific(value);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var digits = text[..mark].Replace(".", "", StringComparison.Ordinal);
        return (digits, int.Parse(text[(mark + 1)..], CultureInfo.InvariantCulture));
    }

    private static string Scientific(double value)
    {
        var length = value.ToString("R", CultureInfo.InvariantCulture)
            .TakeWhile(character => character != 'E')
            .Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();

        // One digit is written as two, and of all two-digit numbers the nearest is taken: 4.9E-324, not 5.0E-324.
        var text = value.ToString($"E{Math.Max(length - 1, 1)}", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        return $"{text[..mark].TrimEnd('0').TrimEnd('.')}{text[mark..]}";
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return $"0.{new string('0', -exponent - 1)}{digits}";
        }

        var padded = digits.PadRight(exponent + 1, '0');
        return $"{padded[..(exponent + 1)]}.{Fraction(padded[(exponent + 1)..])}";
    }

    private static string Fraction(string digits) => digits.Length == 0 ? "0" : digits;
}
