using System.Globalization;
using System.Text;
using Graph.Cypher.Stores;

namespace Graph.Embedded.FullText.Patterns;

/// <summary>
/// Reads a regular expression of Lucene
/// (https://lucene.apache.org/core/9_11_1/core/org/apache/lucene/util/automaton/RegExp.html): besides what all dialects
/// have, <c>&amp;</c> for both, <c>~</c> for not, <c>@</c> for any text, <c>#</c> for none, <c>"…"</c> for a text as it is
/// and <c>&lt;n-m&gt;</c> for numbers.
/// </summary>
internal sealed class RegexReader
{
    /// <summary>How deep parentheses may lie in each other.</summary>
    private const int Deepest = 500;

    /// <summary>How often a piece may be said to be repeated, and how many numbers a range of them may hold.</summary>
    private const int MostRepetitions = 1000;

    private readonly PatternNodes _nodes = new();
    private readonly int[] _text;
    private int _next;
    private int _depth;

    private RegexReader(string text) => _text = [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private bool IsAtEnd => _next == _text.Length;

    /// <summary>The pattern.</summary>
    /// <exception cref="FullTextQueryException">It is no regular expression.</exception>
    public static TermPattern Read(string text)
    {
        var reader = new RegexReader(text);
        var start = text.Length == 0 ? reader._nodes.Empty : reader.Alternatives();
        return reader.IsAtEnd ? new TermPattern(reader._nodes, start) : throw reader.Unexpected();
    }

    private PatternNode Alternatives()
    {
        if (++_depth > Deepest)
        {
            throw new FullTextQueryException(FormattableString.Invariant($"Parentheses of a regular expression may lie {Deepest} deep in each other."));
        }

        var all = Intersection();
        while (TryTake('|'))
        {
            all = _nodes.Either(all, Intersection());
        }

        _depth--;
        return all;
    }

    private PatternNode Intersection()
    {
        var all = Sequence();
        while (TryTake('&'))
        {
            all = _nodes.Both(all, Sequence());
        }

        return all;
    }

    private PatternNode Sequence()
    {
        var parts = new List<PatternNode> { Repetition() };
        while (!IsAtEnd && _text[_next] is not (')' or '|' or '&'))
        {
            parts.Add(Repetition());
        }

        return Enumerable.Reverse(parts).Aggregate(_nodes.Empty, (rest, part) => _nodes.Sequence(part, rest));
    }

    private PatternNode Repetition()
    {
        var part = Complement();
        while (!IsAtEnd && _text[_next] is ('?' or '*' or '+' or '{'))
        {
            part = _text[_next++] switch
            {
                '?' => _nodes.Repeat(part, 0, 1),
                '*' => _nodes.Repeat(part),
                '+' => _nodes.Repeat(part, 1, null),
                _ => Counted(part),
            };
        }

        return part;
    }

    private PatternNode Counted(PatternNode part)
    {
        var least = Number();
        var most = TryTake(',') ? IsAtEnd || _text[_next] == '}' ? (int?)null : Number() : least;
        Take('}');
        return _nodes.Repeat(part, least, most);
    }

    private int Number()
    {
        var start = _next;
        while (!IsAtEnd && _text[_next] is >= '0' and <= '9')
        {
            _next++;
        }

        return int.TryParse(TextFrom(start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostRepetitions ? number : throw Unexpected();
    }

    private PatternNode Complement() => TryTake('~') ? _nodes.Not(Complement()) : TryTake('[') ? CharacterClass() : Simple();

    private PatternNode CharacterClass()
    {
        var isNegated = TryTake('^');
        var ranges = new List<(int First, int Last)>();
        while (!IsAtEnd && _text[_next] != ']')
        {
            if (ReadPredefined() is { } set)
            {
                ranges.AddRange(set.IsNegated ? throw Unexpected() : set.Ranges);
                continue;
            }

            var first = Character();
            ranges.Add((first, TryTake('-') ? Character() : first));
        }

        Take(']');
        return _nodes.Characters(new CharacterSet(ranges, isNegated));
    }

    private PatternNode Simple()
    {
        if (IsAtEnd)
        {
            throw Unexpected();
        }

        switch (_text[_next])
        {
            case '.':
                _next++;
                return _nodes.Characters(CharacterSet.Any);
            case '#':
                _next++;
                return _nodes.Nothing;
            case '@':
                _next++;
                return _nodes.Any;
            case '"':
                _next++;
                return _nodes.Literal(TextUntil('"'));
            case '<':
                _next++;
                return Interval(TextUntil('>'));
            case '(':
                _next++;
                return TryTake(')') ? _nodes.Empty : Closed(Alternatives());
            default:
                return _nodes.Characters(ReadPredefined() ?? CharacterSet.Of(Character()));
        }
    }

    private PatternNode Closed(PatternNode inner)
    {
        Take(')');
        return inner;
    }

    private PatternNode Interval(string text)
    {
        var ends = text.Split('-');
        if (ends.Length != 2 || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var one)
            || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var other) || Math.Abs(one - other) > MostRepetitions)
        {
            throw Unexpected();
        }

        // Ends of one length ask for zeros in front; others for none in particular.
        var zeros = ends[0].Length == ends[1].Length ? _nodes.Empty : _nodes.Repeat(_nodes.Characters(CharacterSet.Of('0')));
        var digits = ends[0].Length == ends[1].Length ? $"D{ends[0].Length}" : "D";
        var numbers = Enumerable.Range(Math.Min(one, other), Math.Abs(one - other) + 1).Select(number => _nodes.Literal(number.ToString(digits, CultureInfo.InvariantCulture)));
        return _nodes.Sequence(zeros, _nodes.Either([.. numbers]));
    }

    private CharacterSet? ReadPredefined()
    {
        if (_next + 1 >= _text.Length || _text[_next] != '\\')
        {
            return null;
        }

        CharacterSet? set = _text[_next + 1] switch
        {
            'd' => CharacterSet.Digits,
            'D' => CharacterSet.Digits with { IsNegated = true },
            's' => CharacterSet.Spaces,
            'S' => CharacterSet.Spaces with { IsNegated = true },
            'w' => CharacterSet.WordLetters,
            'W' => CharacterSet.WordLetters with { IsNegated = true },
            _ => null,
        };
        _next += set is null ? 0 : 2;
        return set;
    }

    private int Character()
    {
        TryTake('\\');
        return IsAtEnd ? throw Unexpected() : _text[_next++];
    }

    private string TextUntil(char end)
    {
        var start = _next;
        while (!IsAtEnd && _text[_next] != end)
        {
            _next++;
        }

        var text = TextFrom(start);
        Take(end);
        return text;
    }

    private string TextFrom(int start) => string.Concat(_text[start.._next].Select(code => new Rune(code).ToString()));

    private bool TryTake(char character)
    {
        var isIt = !IsAtEnd && _text[_next] == character;
        _next += isIt ? 1 : 0;
        return isIt;
    }

    private void Take(char character)
    {
        if (!TryTake(character))
        {
            throw Unexpected();
        }
    }

    private FullTextQueryException Unexpected() => new(FormattableString.Invariant($"The regular expression of a full-text query cannot be read at its character {_next + 1}."));
}
