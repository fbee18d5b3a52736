using System.Globalization;
using System.Numerics;
using Graph.Cypher.Values;

namespace Graph.Cypher.Functions;

/// <summary>Rounding of the decimal text of a float, so that 1.005 rounds as it is written.</summary>
internal static class Rounding
{
    /// <summary>Rounds to so many places in one of Java's modes.</summary>
    public static double Round(double number, int places, string mode)
    {
        var (digits, scale) = Decimal(number);
        if (scale <= places)
        {
            RequireMode(mode);
            return digits.IsZero ? 0 : number; // a decimal zero has no sign
        }

        var unit = BigInteger.Pow(10, scale - places);
        var quotient = BigInteger.DivRem(digits, unit, out var remainder);
        var rounded = quotient + Step(quotient, remainder, unit, digits.Sign, mode);
        return double.Parse(FormattableString.Invariant($"{rounded}E-{places}"), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static (BigInteger Digits, int Scale) Decimal(double number)
    {
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var text = shortest.Contains('E', StringComparison.Ordinal) ? shortest : shortest + "E0";
        var parts = text.Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return (digits, fraction - int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static int Step(BigInteger quotient, BigInteger remainder, BigInteger unit, int sign, string mode)
    {
        if (remainder.IsZero)
        {
            return 0;
        }

        var half = BigInteger.Compare(BigInteger.Abs(remainder) * 2, unit);
        var away = mode switch
        {
            "UP" => true,
            "DOWN" => false,
            "CEILING" => sign > 0,
            "FLOOR" => sign < 0,
            "HALF_UP" => half >= 0,
            "HALF_DOWN" => half > 0,
            "HALF_EVEN" => half > 0 || (half == 0 && !quotient.IsEven),
            "UNNECESSARY" => throw new Graph.Model.GraphException(Graph.Model.ErrorCodes.ExecutionFailed, "Rounding necessary"),
            _ => throw UnknownMode(mode),
        };
        return away ? sign : 0;
    }

    private static void RequireMode(string mode)
    {
        if (mode is not ("UP" or "DOWN" or "CEILING" or "FLOOR" or "HALF_UP" or "HALF_DOWN" or "HALF_EVEN" or "UNNECESSARY"))
        {
            throw UnknownMode(mode);
        }
    }

    private static Graph.Model.GraphException UnknownMode(string mode) => CypherErrors.Argument(
        $"Unknown rounding mode: {mode}. Valid values are: CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN, UNNECESSARY.");
}
