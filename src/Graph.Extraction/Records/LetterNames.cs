using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;

namespace Graph.Extraction.Records;

/// <summary>Letters that a register gives by their names in brackets: <c>Jos[eacute]</c>.</summary>
internal static partial class LetterNames
{
    /// <summary>Names that HTML 4 does not have, which the platform's decoder knows.</summary>
    private static readonly FrozenDictionary<string, string> Further = new Dictionary<string, string>
    {
        ["abreve"] = "ă", ["gbreve"] = "ğ", ["scedil"] = "ş", ["tcedil"] = "ţ", ["ccaron"] = "č", ["zcaron"] = "ž", ["rcaron"] = "ř", ["ecaron"] = "ě",
        ["inodot"] = "ı", ["cacute"] = "ć", ["nacute"] = "ń", ["sacute"] = "ś", ["lstrok"] = "ł", ["dstrok"] = "đ", ["amacr"] = "ā", ["omacr"] = "ō", ["umacr"] = "ū",
        ["Ccaron"] = "Č", ["Zcaron"] = "Ž", ["Scedil"] = "Ş", ["Idot"] = "İ", ["Dstrok"] = "Đ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words with the letters themselves.</summary>
    public static string Read(string words) => words.Contains('[', StringComparison.Ordinal) ? Bracketed().Replace(words, Letter) : words;

    private static string Letter(Match name)
    {
        var plain = name.Groups["name"].Value;
        var letter = WebUtility.HtmlDecode($"&{plain};");
        return Further.GetValueOrDefault(plain) ?? (letter.StartsWith('&') ? name.Value : letter);
    }

    [GeneratedRegex(@"\[(?<name>[A-Za-z]{3,8})\]")]
    private static partial Regex Bracketed();
}
