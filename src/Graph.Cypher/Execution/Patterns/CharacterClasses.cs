namespace Graph.Cypher.Execution.Patterns;

/// <summary>Sets of characters by name, each as what stands between the brackets of a set.</summary>
internal static class CharacterClasses
{
    /// <summary>The ends of lines, which a dot does not match.</summary>
    public const string LineEnds = @"\n\r\u0085\u2028\u2029";

    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['d'] = "0-9",
        ['w'] = "a-zA-Z0-9_",
        ['s'] = @" \t\n\x0B\f\r",
        ['h'] = @" \t\u00A0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000",
        ['v'] = @"\n\x0B\f\r\u0085\u2028\u2029",
    };

    // The names of POSIX mean ASCII; those that begin with Is are Unicode's.
    private static readonly Dictionary<string, string> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Lower"] = "a-z",
        ["Upper"] = "A-Z",
        ["ASCII"] = @"\x00-\x7F",
        ["Alpha"] = "a-zA-Z",
        ["Digit"] = "0-9",
        ["Alnum"] = "a-zA-Z0-9",
        ["Punct"] = @"!-/:-@\[-`{-~",
        ["Graph"] = "!-~",
        ["Print"] = " -~",
        ["Blank"] = @" \t",
        ["Cntrl"] = @"\x00-\x1F\x7F",
        ["XDigit"] = "0-9a-fA-F",
        ["Space"] = @" \t\n\x0B\f\r",
        ["javaLowerCase"] = @"\p{Ll}\u00AA\u00BA",
        ["javaUpperCase"] = @"\p{Lu}",
        ["javaAlphabetic"] = @"\p{L}\p{Nl}",
        ["javaLetter"] = @"\p{L}",
        ["javaDigit"] = @"\p{Nd}",
        ["javaLetterOrDigit"] = @"\p{L}\p{Nd}",
        ["javaWhitespace"] = @"\t-\r\x1C-\x20\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000",
        ["IsAlphabetic"] = @"\p{L}\p{Nl}\p{Mn}\p{Mc}",
        ["IsLetter"] = @"\p{L}",
        ["IsIdeographic"] = @"\u3006\u3007\u3021-\u3029\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAD9",
        ["IsUppercase"] = @"\p{Lu}\u2160-\u216F\u24B6-\u24CF",
        ["IsLowercase"] = @"\p{Ll}\u00AA\u00BA",
        ["IsTitlecase"] = @"\p{Lt}",
        ["IsDigit"] = @"\p{Nd}",
        ["IsPunctuation"] = @"\p{P}",
        ["IsControl"] = @"\p{Cc}",
        ["IsWhite_Space"] = @"\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000",
        ["IsAssigned"] = @"\P{Cn}",
        ["IsLatin"] = @"A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u1D00-\u1D25\u1E00-\u1EFF\u2C60-\u2C7F\uA722-\uA787\uFF21-\uFF3A\uFF41-\uFF5A",
        ["IsGreek"] = @"\u0370-\u0373\u0375-\u0377\u037A-\u037D\u037F\u0384\u0386\u0388-\u03E1\u03F0-\u03FF\u1F00-\u1FFE",
        ["IsCyrillic"] = @"\u0400-\u0484\u0487-\u052F\u1C80-\u1C88\u2DE0-\u2DFF\uA640-\uA69F",
        ["IsHebrew"] = @"\u0591-\u05F4\uFB1D-\uFB4F",
        ["IsArabic"] = @"\u0600-\u0604\u0606-\u060B\u060D-\u061A\u061C-\u061E\u0620-\u063F\u0641-\u064A\u0656-\u066F\u0671-\u06DC\u06DE-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC",
        ["IsDevanagari"] = @"\u0900-\u0950\u0955-\u0963\u0966-\u097F\uA8E0-\uA8FF",
        ["IsThai"] = @"\u0E01-\u0E3A\u0E40-\u0E5B",
        ["IsHangul"] = @"\u1100-\u11FF\u3131-\u318E\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7FB",
        ["IsHiragana"] = @"\u3041-\u3096\u309D-\u309F",
        ["IsKatakana"] = @"\u30A1-\u30FA\u30FD-\u30FF\u31F0-\u31FF\uFF66-\uFF6F\uFF71-\uFF9D",
        ["IsHan"] = @"\u2E80-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAD9",
    };

    private static readonly HashSet<string> Categories = new(StringComparer.Ordinal)
    {
        "C", "Cc", "Cf", "Cn", "Co", "Cs", "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No",
        "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm", "So", "Z", "Zl", "Zp", "Zs",
    };

    /// <summary>The set of <c>\d</c> and its kin, by the small letter; null for another letter.</summary>
    public static string? OfEscape(char letter) => Escapes.GetValueOrDefault(letter);

    /// <summary>The set of <c>\p{name}</c>; null for a name that is not known.</summary>
    public static string? OfName(string name)
    {
        var equals = name.IndexOf('=', StringComparison.Ordinal);
        var (property, value) = equals < 0 ? ("", name) : (name[..equals].ToUpperInvariant(), name[(equals + 1)..]);
        var category = property is "GC" or "GENERAL_CATEGORY" || value.StartsWith("Is", StringComparison.Ordinal) ? value.Replace("Is", "", StringComparison.Ordinal) : value;
        return property is "" or "GC" or "GENERAL_CATEGORY" && Categories.Contains(category) ? $@"\p{{{category}}}"
            : property == "" && value is "LC" or "IsLC" ? @"\p{Lu}\p{Ll}\p{Lt}"
            : property is "" ? Named.GetValueOrDefault(value) ?? (value.StartsWith("In", StringComparison.Ordinal) ? $@"\p{{Is{value[2..]}}}" : null)
            : property is "BLK" or "BLOCK" ? $@"\p{{Is{value}}}" // what is no block fails where the pattern is made
            : property is "SC" or "SCRIPT" or "IS" ? Named.GetValueOrDefault("Is" + value)
            : null;
    }
}
