using System.Globalization;
using System.Text;

namespace Graph.Cypher.Execution.Patterns;

/// <summary>
/// Translates a pattern of java.util.regex (Java 17) to one of .NET. Where they differ: classes such as <c>\w</c> are ASCII,
/// quantifiers may be possessive, text may be quoted by <c>\Q…\E</c>, sets have unions and intersections, a dot matches a
/// whole code point and no end of a line, and letters are the same in another case only in ASCII unless <c>(?u)</c> asks.
/// </summary>
internal sealed class PatternTranslator
{
    private static readonly string[] Openings = ["?:", "?=", "?!", "?>", "?<=", "?<!"];

    private readonly PatternReader _reader;
    private readonly StringBuilder _output = new();
    private readonly Stack<(int Start, string Flags)> _open = [];
    private string _flags = "";
    private int _atom = -1;

    private PatternTranslator(string pattern) => _reader = new PatternReader(pattern);

    /// <summary>The same pattern for .NET.</summary>
    /// <exception cref="ArgumentException">It is wrong.</exception>
    public static string Translate(string pattern)
    {
        var translator = new PatternTranslator(pattern);
        while (!translator._reader.IsAtEnd)
        {
            translator.TranslateNext();
        }

        return translator._open.Count == 0 ? translator._output.ToString() : throw translator._reader.Wrong("Unclosed group");
    }

    /// <summary>Reads <c>\w</c>, <c>\P{Lu}</c> and the like behind the backslash: a set, and whether it is what is outside of it.</summary>
    public static (string Set, bool IsNegated) ReadNamedSet(PatternReader reader)
    {
        var letter = (char)reader.Take();
        if (letter is not ('p' or 'P'))
        {
            return CharacterClasses.OfEscape(char.ToLowerInvariant(letter)) is { } set
                ? (set, char.IsUpper(letter))
                : throw reader.Wrong("Illegal/unsupported escape sequence");
        }

        var name = reader.TryTake("{") ? reader.TakeUntil("}") : char.ConvertFromUtf32(reader.Take());
        return (CharacterClasses.OfName(name) ?? throw reader.Wrong($"Unknown character property name {{{name}}}"), letter == 'P');
    }

    private bool Has(char flag) => _flags.Contains(flag, StringComparison.Ordinal);

    private void TranslateNext()
    {
        switch (_reader.Next)
        {
            case '\\':
                _reader.Take();
                TranslateEscape();
                break;
            case '[':
                _reader.Take();
                Atom(SetTranslator.Read(_reader, Has('x')));
                break;
            case '.':
                _reader.Take();
                Atom(Dot());
                break;
            case '(':
                TranslateGroup();
                break;
            case ')':
                CloseGroup();
                break;
            case '*' or '+' or '?' or '{':
                TranslateQuantifier();
                break;
            case '|' or '^' or '$':
                _output.Append((char)_reader.Take());
                _atom = -1;
                break;
            case ' ' or '\t' or '\n' or '\r' or '\f' or '\v' when Has('x'):
                _reader.Take();
                break;
            case '#' when Has('x'):
                _reader.TakeUntil("\n");
                break;
            default:
                Literal(_reader.Take());
                break;
        }
    }

    private void Atom(string text)
    {
        _atom = _output.Length;
        _output.Append(text);
    }

    // Any number of halves are as many wholes: only where one is counted must it be whole.
    private string Dot()
    {
        var repeats = _reader.Next is '*' or '+';
        return Has('s') ? (repeats ? @"[\s\S]" : SetTranslator.Any) : SetTranslator.Outside(Has('d') ? @"\n" : CharacterClasses.LineEnds, repeats);
    }

    private void Literal(int rune)
    {
        var text = rune > char.MaxValue ? $"(?:{char.ConvertFromUtf32(rune)})"
            : rune < 128 && char.IsAsciiLetterOrDigit((char)rune) ? ((char)rune).ToString()
            : string.Create(CultureInfo.InvariantCulture, $@"\u{rune:X4}");
        Atom(rune > 127 && Has('i') && !Has('u') && !Has('U') ? $"(?-i:{text})" : text);
    }

    private void TranslateEscape()
    {
        if (_reader.TryTake("Q"))
        {
            foreach (var rune in _reader.TakeUntil(@"\E").EnumerateRunes())
            {
                Literal(rune.Value);
            }

            return;
        }

        if (_reader.TakeEscapedCodePoint() is { } character)
        {
            Literal(character);
            return;
        }

        var letter = _reader.Next;
        if (letter is 'b' or 'B' or 'A' or 'z' or 'Z' or 'G')
        {
            _reader.Take();
            _output.Append('\\').Append(letter);
            _atom = -1;
        }
        else if (char.IsAsciiDigit(letter))
        {
            _reader.Take();
            Atom($@"(?:\{letter})");
        }
        else if (letter is 'k' or 'R' or 'X')
        {
            _reader.Take();
            Atom(letter == 'R' ? @"(?:\r\n|[\n\x0B\f\r\u0085\u2028\u2029])" : letter == 'X' ? @"(?:\r\n|\P{M}\p{M}*)" : $@"\k<{TakeName()}>");
        }
        else
        {
            var (set, isNegated) = ReadNamedSet(_reader);
            Atom(isNegated ? SetTranslator.Outside(set) : $"[{set}]");
        }
    }

    private string TakeName()
    {
        var name = _reader.TryTake("<") ? _reader.TakeWhile(char.IsAsciiLetterOrDigit) : "";
        return name.Length > 0 && _reader.TryTake(">") ? name : throw _reader.Wrong("A group's name is missing its '<' or '>'");
    }

    private void TranslateGroup()
    {
        var start = _output.Length;
        _reader.Take();
        var opening = "(";
        if (_reader.TryTake("?"))
        {
            var known = Array.Find(Openings, known => _reader.TryTake(known[1..]));
            opening = known is not null ? "(" + known : _reader.Next == '<' ? $"(?<{TakeName()}>" : "";
        }

        if (opening.Length == 0)
        {
            TranslateFlags(start);
            return;
        }

        Open(opening, start, _flags);
    }

    private void Open(string opening, int start, string flags)
    {
        _open.Push((start, _flags));
        _flags = flags;
        _output.Append(opening);
        _atom = -1;
    }

    // `(?i)`, `(?i-s:…)`: what .NET has under the same letters stays, the others are seen to here.
    private void TranslateFlags(int start)
    {
        var on = _reader.TakeWhile(IsFlag);
        var off = _reader.TryTake("-") ? _reader.TakeWhile(IsFlag) : "";
        var flags = string.Concat(_flags.Concat(on).Distinct().Except(off));
        var shared = Shared(on) + (Shared(off) is { Length: > 0 } less ? "-" + less : "");
        if (_reader.TryTake(")"))
        {
            _flags = flags;
            _output.Append(shared.Length == 0 ? "" : $"(?{shared})");
            _atom = -1;
        }
        else if (_reader.TryTake(":"))
        {
            Open($"(?{shared}:", start, flags);
        }
        else
        {
            throw _reader.Wrong("Unknown inline modifier");
        }
    }

    private static bool IsFlag(char letter) => letter is 'i' or 'd' or 'm' or 's' or 'u' or 'x' or 'U';

    private static string Shared(string flags) => string.Concat(flags.Where(flag => flag is 'i' or 'm').Distinct());

    private void CloseGroup()
    {
        _reader.Take();
        (_atom, _flags) = _open.TryPop(out var outer) ? outer : throw _reader.Wrong("Unmatched closing ')'");
        _output.Append(')');
    }

    private void TranslateQuantifier()
    {
        if (_atom < 0)
        {
            throw _reader.Wrong(_reader.Next == '{' ? "Illegal repetition" : $"Dangling meta character '{_reader.Next}'");
        }

        var quantifier = _reader.Next == '{' ? Bounds() : ((char)_reader.Take()).ToString();
        _output.Append(quantifier);
        if (_reader.TryTake("+"))
        {
            _output.Insert(_atom, "(?>").Append(')');
        }
        else if (_reader.TryTake("?"))
        {
            _output.Append('?');
        }

        _atom = -1;
    }

    private string Bounds()
    {
        _reader.Take();
        var lower = _reader.TakeWhile(char.IsAsciiDigit);
        var upper = _reader.TryTake(",") ? "," + _reader.TakeWhile(char.IsAsciiDigit) : "";
        return lower.Length > 0 && _reader.TryTake("}") ? $"{{{lower}{upper}}}" : throw _reader.Wrong("Illegal repetition");
    }
}
