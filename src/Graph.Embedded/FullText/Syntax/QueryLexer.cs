using Graph.Cypher.Stores;

namespace Graph.Embedded.FullText.Syntax;

/// <summary>Splits a search into tokens as Lucene's classic query parser does: the longest one that fits, and of equals the more special one.</summary>
internal sealed class QueryLexer
{
    private const string NoWordStart = " \t\n\r\u3000+-!():^[]\"{}~*?\\/";

    private readonly string _query;
    private readonly List<QueryToken> _tokens = [];
    private int _next;

    private QueryLexer(string query) => _query = query;

    /// <summary>All tokens, the last of them <see cref="QueryTokenKind.End"/>.</summary>
    /// <exception cref="FullTextQueryException">Something is no token.</exception>
    public static List<QueryToken> Split(string query)
    {
        var lexer = new QueryLexer(query);
        while (lexer.SkipSpace())
        {
            lexer.ReadToken();
        }

        lexer._tokens.Add(new QueryToken(QueryTokenKind.End, "", query.Length + 1));
        return lexer._tokens;
    }

    private void ReadToken()
    {
        switch (_query[_next])
        {
            case '(':
                Add(QueryTokenKind.Open, 1);
                break;
            case ')':
                Add(QueryTokenKind.Close, 1);
                break;
            case ':':
                Add(QueryTokenKind.Colon, 1);
                break;
            case '+' or '-' or '!':
                ReadSign();
                break;
            case '"':
                Add(QueryTokenKind.Quoted, EndOfQuoted(_next + 1) - _next);
                break;
            case '/':
                Add(QueryTokenKind.Regex, EndOfRegex() - _next);
                break;
            case '^':
                Add(QueryTokenKind.Caret, 1);
                ReadNumber();
                break;
            case '~':
                Add(QueryTokenKind.Tilde, EndOfWord(_next + 1, withWildcards: false) - _next);
                break;
            case '[' or '{':
                Add(_query[_next] == '[' ? QueryTokenKind.RangeFrom : QueryTokenKind.RangeAfter, 1);
                ReadRange();
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void ReadSign()
    {
        var isBare = _next + 1 < _query.Length && IsSpace(_query[_next + 1]);
        var kind = _query[_next] switch
        {
            _ when isBare => QueryTokenKind.BareSign,
            '+' => QueryTokenKind.Plus,
            '-' => QueryTokenKind.Minus,
            _ => QueryTokenKind.Not,
        };
        Add(kind, isBare ? 2 : 1);
    }

    private void ReadWord()
    {
        var word = IsWordStart(_next) ? EndOfWord(_next, withWildcards: false) : _next;
        var end = EndOfWord(_next, withWildcards: true);
        if (end == _next || (word == _next && _query[_next] is not ('*' or '?')))
        {
            throw Unreadable(_next);
        }

        if (end > word)
        {
            var isStars = end == word + 1 && _query[word] == '*';
            Add(isStars ? word == _next ? QueryTokenKind.Star : QueryTokenKind.Prefix : QueryTokenKind.Wildcard, end - _next);
            return;
        }

        var kind = _query[_next..end] switch
        {
            "AND" or "&&" => QueryTokenKind.And,
            "OR" or "||" => QueryTokenKind.Or,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Term,
        };
        Add(kind, end - _next);
    }

    private void ReadNumber()
    {
        var end = EndOfDigits(_next);
        if (end == _next && _next < _query.Length)
        {
            throw Unreadable(_next);
        }

        if (end > _next)
        {
            var fraction = end < _query.Length && _query[end] == '.' ? EndOfDigits(end + 1) : end;
            Add(QueryTokenKind.Number, (fraction > end + 1 ? fraction : end) - _next);
        }
    }

    private void ReadRange()
    {
        while (SkipSpace())
        {
            if (_query[_next] is ']' or '}')
            {
                Add(_query[_next] == ']' ? QueryTokenKind.RangeUpTo : QueryTokenKind.RangeBefore, 1);
                return;
            }

            var end = _next;
            while (end < _query.Length && _query[end] is not (' ' or ']' or '}'))
            {
                end++;
            }

            var quoted = _query[_next] == '"' ? EndOfQuotedBound() : _next;
            var kind = quoted >= end ? QueryTokenKind.QuotedBound : _query[_next..end] == "TO" ? QueryTokenKind.To : QueryTokenKind.Bound;
            Add(kind, Math.Max(quoted, end) - _next);
        }
    }

    private int EndOfQuoted(int index)
    {
        while (index < _query.Length && _query[index] != '"')
        {
            index += _query[index] == '\\' ? 2 : 1;
        }

        return index < _query.Length ? index + 1 : throw Unreadable(_next);
    }

    // The last quotation mark that nothing but escaped ones come before; 0 where there is none.
    private int EndOfQuotedBound()
    {
        var close = _query.IndexOf('"', _next + 1);
        while (close > 0 && _query[close - 1] == '\\' && _query.IndexOf('"', close + 1) is var further and > 0)
        {
            close = further;
        }

        return close > _next + 1 ? close + 1 : 0;
    }

    private int EndOfRegex()
    {
        var close = _query.IndexOf('/', _next + 1);
        while (close > 0 && _query[close - 1] == '\\' && _query.IndexOf('/', close + 1) is var further and > 0)
        {
            close = further;
        }

        return close > 0 ? close + 1 : throw Unreadable(_next);
    }

    private int EndOfWord(int index, bool withWildcards)
    {
        while (index < _query.Length && (IsWordStart(index) || _query[index] is '+' or '-' || (withWildcards && _query[index] is '*' or '?')))
        {
            index += _query[index] == '\\' ? 2 : 1;
        }

        return index;
    }

    private int EndOfDigits(int index)
    {
        while (index < _query.Length && char.IsAsciiDigit(_query[index]))
        {
            index++;
        }

        return index;
    }

    // A backslash takes the next character with it.
    private bool IsWordStart(int index) =>
        _query[index] == '\\' ? index + 1 < _query.Length : !NoWordStart.Contains(_query[index], StringComparison.Ordinal);

    private bool SkipSpace()
    {
        while (_next < _query.Length && IsSpace(_query[_next]))
        {
            _next++;
        }

        return _next < _query.Length;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\u3000';

    private void Add(QueryTokenKind kind, int length)
    {
        _tokens.Add(new QueryToken(kind, _query.Substring(_next, length), _next + 1));
        _next += length;
    }

    private FullTextQueryException Unreadable(int index) => new(FormattableString.Invariant(
        $"The full-text query cannot be read from its column {index + 1} on: {_query[index]} needs its end, what belongs behind it, or a backslash before it."));
}
