using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Cypher.Functions;

/// <summary>Floats as Java writes them in hexadecimal: <c>0x1.8p3</c> is 12.</summary>
internal static partial class HexadecimalFloat
{
    private const int LargestExponent = 100_000;

    /// <summary>The number that a text is.</summary>
    public static bool TryParse(string text, out double number)
    {
        number = 0;
        if (Form().Match(text) is not { Success: true } match || match.Groups["whole"].Length + match.Groups["part"].Length == 0)
        {
            return false;
        }

        foreach (var digit in match.Groups["whole"].Value + match.Groups["part"].Value)
        {
            number = (number * 16) + Convert.ToInt32(digit.ToString(), 16);
        }

        var exponent = int.TryParse(match.Groups["exponent"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var written)
            ? Math.Clamp(written, -LargestExponent, LargestExponent)
            : match.Groups["exponent"].Value.StartsWith('-') ? -LargestExponent : LargestExponent;
        number = Math.ScaleB(number, exponent - (4 * match.Groups["part"].Length));
        number = match.Groups["sign"].Value == "-" ? -number : number;
        return true;
    }

    [GeneratedRegex(@"\A(?<sign>[+-]?)0[xX](?<whole>[0-9a-fA-F]*)\.?(?<part>[0-9a-fA-F]*)[pP](?<exponent>[+-]?[0-9]+)[dDfF]?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
