using System.Globalization;
using System.Text;

namespace Graph.Embedded.FullText.Analysis;

/// <summary>The <see cref="WordBreak"/> of characters.</summary>
internal static class WordBreaks
{
    private static readonly WordBreak[] Latin = [.. Enumerable.Range(0, 0x250).Select(code => Find(new Rune(code)))];

    public static WordBreak Of(Rune rune) => rune.Value < Latin.Length ? Latin[rune.Value] : Find(rune);

    private static WordBreak Find(Rune rune) => rune.Value switch
    {
        ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A => WordBreak.MidLetter,
        ',' or ';' or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54 or 0xFF0C or 0xFF1B => WordBreak.MidNum,
        '.' or '\'' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => WordBreak.MidNumLet,
        >= 0x30A1 and <= 0x30FA or 0x30FC or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D) => WordBreak.Katakana,
        (>= 0x3041 and <= 0x309F) or 0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) => WordBreak.Single,
        (>= 0xE01 and <= 0xEDF and not (>= 0xE50 and <= 0xE59) and not (>= 0xED0 and <= 0xED9)) or (>= 0x1000 and <= 0x109F and not (>= 0x1040 and <= 0x1049))
            or (>= 0x1780 and <= 0x17D3) => WordBreak.SouthEastAsian,
        (>= 0x2600 and <= 0x27BF) or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F300 and <= 0x1F3FA) or (>= 0x1F400 and <= 0x1FAFF) => WordBreak.Emoji,
        0x200B => WordBreak.Other,
        _ => Find(Rune.GetUnicodeCategory(rune)),
    };

    private static WordBreak Find(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => WordBreak.Letter,
        UnicodeCategory.DecimalDigitNumber => WordBreak.Numeric,
        UnicodeCategory.ConnectorPunctuation => WordBreak.ExtendNumLet,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => WordBreak.Extend,
        _ => WordBreak.Other,
    };
}
