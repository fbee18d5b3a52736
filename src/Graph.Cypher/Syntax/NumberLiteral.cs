using System.Globalization;
using Graph.Cypher.Diagnostics;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Reads numbers as Cypher writes them: <c>42</c>, <c>0x2A</c>, <c>0o52</c>, <c>1_000</c>, <c>4.2</c>, <c>.5e-3</c>.</summary>
internal static class NumberLiteral
{
    /// <summary>Reads a whole number; returns a message where it is none or does not fit into 64 bits.</summary>
    public static string? ReadInteger(ReadOnlySpan<char> literal, bool negative, out Value value)
    {
        value = default;
        if (literal.Length > 1 && literal[0] == '0' && (literal[1] is 'X' or 'O' || IsOldOctal(literal)))
        {
            return Messages.OldIntegerForm(literal.ToString());
        }

        var radix = literal.Length > 1 && literal[0] == '0' && literal[1] is 'x' or 'o' ? literal[1] == 'x' ? 16 : 8 : 10;
        var problem = Accumulate(radix == 10 ? literal : literal[2..], radix, out var magnitude);
        if (problem is not null)
        {
            return problem;
        }

        if (magnitude > (ulong)long.MaxValue + (negative ? 1UL : 0UL))
        {
            return Messages.IntegerTooLarge();
        }

        value = Value.Of(negative ? unchecked(-(long)magnitude) : (long)magnitude);
        return null;
    }

    /// <summary>Reads a number with a point or an exponent; returns a message where it is none or leaves the range of doubles.</summary>
    public static string? ReadFloat(ReadOnlySpan<char> literal, bool negative, out Value value)
    {
        value = default;
        var digits = literal[^1] is 'f' or 'F' or 'd' or 'D' ? literal[..^1] : literal;
        if (!AreBetweenDigits(digits)
            || !double.TryParse(WithoutUnderscores(digits), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
        {
            return Messages.InvalidNumber();
        }

        if (double.IsInfinity(number))
        {
            return Messages.FloatTooLarge();
        }

        value = Value.Of(negative ? -number : number);
        return null;
    }

    private static bool IsOldOctal(ReadOnlySpan<char> literal) => literal.IndexOfAnyExceptInRange('0', '7') < 0;

    private static string? Accumulate(ReadOnlySpan<char> digits, int radix, out ulong magnitude)
    {
        magnitude = 0;
        var tooLarge = false;
        var count = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            if (digits[index] == '_' && index < digits.Length - 1 && digits[index + 1] != '_')
            {
                continue;
            }

            var digit = char.IsAsciiHexDigit(digits[index]) ? Convert.ToInt32(digits[index].ToString(), 16) : radix;
            if (digit >= radix || (radix == 10 && index > 0 && digits[0] == '0'))
            {
                return Messages.InvalidNumber();
            }

            tooLarge |= magnitude > (ulong.MaxValue - (ulong)digit) / (ulong)radix;
            magnitude = unchecked((magnitude * (ulong)radix) + (ulong)digit);
            count++;
        }

        return count == 0 ? Messages.InvalidNumber() : tooLarge ? Messages.IntegerTooLarge() : null;
    }

    // An underscore parts two digits.
    private static bool AreBetweenDigits(ReadOnlySpan<char> digits)
    {
        for (var index = 0; index < digits.Length; index++)
        {
            if (digits[index] == '_' && (index == 0 || index == digits.Length - 1 || !char.IsAsciiDigit(digits[index - 1]) || !char.IsAsciiDigit(digits[index + 1])))
            {
                return false;
            }
        }

        return true;
    }

    private static string WithoutUnderscores(ReadOnlySpan<char> digits) => digits.ToString().Replace("_", "", StringComparison.Ordinal);
}
