using System.Buffers;
using System.Text;

namespace Graph.Cypher.Functions;

/// <summary>Upper and lower case by Unicode's rules for whole texts, where one letter may become several.</summary>
internal static class LetterCase
{
    private const char FinalSigma = '\u03C2';
    private const char Sigma = '\u03C3';
    private const char CapitalSigma = '\u03A3';

    // From Unicode's SpecialCasing: those without condition that occur in running text.
    private static readonly Dictionary<char, string> UpperOf = new()
    {
        ['\u00DF'] = "SS",
        ['\u0149'] = "\u02BCN",
        ['\u01F0'] = "J\u030C",
        ['\u0390'] = "\u0399\u0308\u0301",
        ['\u03B0'] = "\u03A5\u0308\u0301",
        ['\u0587'] = "\u0535\u0552",
        ['\uFB00'] = "FF",
        ['\uFB01'] = "FI",
        ['\uFB02'] = "FL",
        ['\uFB03'] = "FFI",
        ['\uFB04'] = "FFL",
        ['\uFB05'] = "ST",
        ['\uFB06'] = "ST",
    };

    private static readonly SearchValues<char> Becoming = SearchValues.Create([.. UpperOf.Keys]);

    /// <summary>A text in upper case.</summary>
    public static string Upper(string text)
    {
        if (!text.AsSpan().ContainsAny(Becoming))
        {
            return text.ToUpperInvariant();
        }

        var upper = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = UpperOf.TryGetValue(letter, out var several) ? upper.Append(several) : upper.Append(letter);
        }

        return upper.ToString().ToUpperInvariant();
    }

    /// <summary>A text in lower case.</summary>
    public static string Lower(string text)
    {
        var lower = text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
        if (!text.Contains(CapitalSigma, StringComparison.Ordinal))
        {
            return lower;
        }

        // A sigma that ends a word has a form of its own.
        var letters = lower.ToCharArray();
        for (var index = 1; index < letters.Length; index++)
        {
            var ends = index + 1 == letters.Length || !char.IsLetter(letters[index + 1]);
            letters[index] = letters[index] == Sigma && ends && char.IsLetter(letters[index - 1]) ? FinalSigma : letters[index];
        }

        return new string(letters);
    }
}
