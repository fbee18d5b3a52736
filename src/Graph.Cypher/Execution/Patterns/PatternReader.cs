using System.Globalization;
using System.Text;

namespace Graph.Cypher.Execution.Patterns;

/// <summary>Reads the characters and escapes of a pattern, code point by code point.</summary>
internal sealed class PatternReader(string pattern)
{
    /// <summary>How far it has read.</summary>
    public int Position { get; set; }

    /// <summary>Whether there is no more.</summary>
    public bool IsAtEnd => Position >= pattern.Length;

    /// <summary>The next character, or the code 0 at the end.</summary>
    public char Next => IsAtEnd ? '\0' : pattern[Position];

    /// <summary>Whether a text comes next.</summary>
    public bool At(string text) => string.CompareOrdinal(pattern, Position, text, 0, text.Length) == 0;

    /// <summary>Takes a text if it comes next.</summary>
    public bool TryTake(string text)
    {
        var comes = At(text);
        Position += comes ? text.Length : 0;
        return comes;
    }

    /// <summary>Takes one code point.</summary>
    public int Take()
    {
        if (IsAtEnd)
        {
            throw Wrong("Unexpected end of the pattern");
        }

        var rune = Rune.TryGetRuneAt(pattern, Position, out var whole) ? whole.Value : pattern[Position];
        Position += rune > char.MaxValue ? 2 : 1;
        return rune;
    }

    /// <summary>Takes what comes before a text, and the text; all the rest where it does not come.</summary>
    public string TakeUntil(string end)
    {
        var stop = pattern.IndexOf(end, Position, StringComparison.Ordinal);
        var taken = stop < 0 ? pattern[Position..] : pattern[Position..stop];
        Position = stop < 0 ? pattern.Length : stop + end.Length;
        return taken;
    }

    /// <summary>Takes characters of a kind, at most so many.</summary>
    public string TakeWhile(Func<char, bool> isTaken, int most = int.MaxValue)
    {
        var start = Position;
        while (!IsAtEnd && Position - start < most && isTaken(Next))
        {
            Position++;
        }

        return pattern[start..Position];
    }

    /// <summary>The code point of an escape that stands for one; null for another, of which nothing is taken.</summary>
    public int? TakeEscapedCodePoint()
    {
        var start = Position;
        var letter = Take();
        switch (letter)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'a':
                return '\a';
            case 'e':
                return 0x1B;
            case 'c':
                return Take() ^ 64;
            case '0':
                return Number(TakeWhile(next => next is >= '0' and <= '7', Next is >= '0' and <= '3' ? 3 : 2), 8);
            case 'x' when TryTake("{"):
                return Number(TakeUntil("}"), 16);
            case 'x':
                return Number(TakeWhile(char.IsAsciiHexDigit, 2), 16, 2);
            case 'u':
                return Number(TakeWhile(char.IsAsciiHexDigit, 4), 16, 4);
            case < 128 when char.IsAsciiLetterOrDigit((char)letter):
                Position = start;
                return null;
            default:
                return letter;
        }
    }

    /// <summary>The exception for a mistake here.</summary>
    public ArgumentException Wrong(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{what} near index {Math.Min(Position, pattern.Length)}: {pattern}"));

    private int Number(string digits, int radix, int length = 1)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            var value = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            number = value < radix && number < 0x110000 ? (number * radix) + value : throw Wrong("Illegal escape sequence of a number");
        }

        return digits.Length >= length && number < 0x110000 ? number : throw Wrong("Illegal escape sequence of a number");
    }
}
