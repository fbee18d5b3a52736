using Graph.Cypher.Diagnostics;

namespace Graph.Cypher.Text;

/// <summary>Cuts a statement into tokens. Space and comments are left out.</summary>
internal ref struct Lexer
{
    private readonly StatementText _statement;
    private readonly ReadOnlySpan<char> _text;
    private readonly List<Token> _tokens;
    private int _position;

    private Lexer(StatementText statement)
    {
        _statement = statement;
        _text = statement.Text;
        _tokens = new List<Token>(_text.Length / 4 + 4);
    }

    /// <summary>The tokens of a statement, ended by <see cref="TokenKind.End"/>.</summary>
    /// <exception cref="CypherSyntaxException">A quote or a comment is not closed.</exception>
    public static List<Token> Tokenize(StatementText statement)
    {
        var lexer = new Lexer(statement);
        lexer.Run();
        return lexer._tokens;
    }

    private void Run()
    {
        for (SkipSpace(); _position < _text.Length; SkipSpace())
        {
            var start = _position;
            var current = _text[start];
            var kind = current switch
            {
                '\'' or '"' => ReadQuoted(current, TokenKind.String),
                '`' => ReadQuoted(current, TokenKind.QuotedName),
                >= '0' and <= '9' => ReadNumber(),
                '.' when IsDigit(1) => ReadNumber(),
                _ when IsWordStart(current) => ReadWord(),
                _ => ReadSymbol(current),
            };
            var keyword = kind == TokenKind.Word ? Keywords.Find(_text[start.._position]) : Keyword.None;
            _tokens.Add(new Token(kind, keyword, start, _position));
        }

        _tokens.Add(new Token(TokenKind.End, Keyword.None, _text.Length, _text.Length));
    }

    private readonly char At(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private readonly bool IsDigit(int offset) => char.IsAsciiDigit(At(offset));

    private void SkipSpace()
    {
        while (_position < _text.Length)
        {
            var current = _text[_position];
            if (char.IsWhiteSpace(current) || current is '\u001c' or '\u001d' or '\u001e' or '\u001f' or '\ufeff' or '\u180e')
            {
                _position++;
            }
            else if (current == '/' && At(1) == '/')
            {
                var length = _text[_position..].IndexOfAny('\r', '\n');
                _position = length < 0 ? _text.Length : _position + length;
            }
            else if (current == '/' && At(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipBlockComment()
    {
        var length = _text[(_position + 2)..].IndexOf("*/", StringComparison.Ordinal);
        if (length < 0)
        {
            throw _statement.Error(Messages.UnclosedComment(), new SourceSpan(_position, _text.Length));
        }

        _position += length + 4;
    }

    private TokenKind ReadQuoted(char quote, TokenKind kind)
    {
        var start = _position++;
        while (_position < _text.Length)
        {
            var current = _text[_position++];
            if (current == '\\' && kind == TokenKind.String)
            {
                _position++;
            }
            else if (current == quote)
            {
                if (kind == TokenKind.String || At(0) != quote)
                {
                    return kind;
                }

                _position++;
            }
        }

        throw _statement.Error(kind == TokenKind.String ? Messages.UnclosedString() : Messages.UnclosedName(), new SourceSpan(start, _text.Length));
    }

    // A number takes every letter and digit that touches it, so that `12abc` is one wrong number and not two tokens.
    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Integer;
        var radixed = At(0) == '0' && At(1) is 'x' or 'X' or 'o' or 'O';
        if (At(0) != '.')
        {
            ReadAlphanumeric(radixed, ref kind);
        }

        if (At(0) == '.' && IsDigit(1) && kind == TokenKind.Integer)
        {
            kind = TokenKind.Float;
            _position++;
            ReadAlphanumeric(false, ref kind);
        }

        return kind;
    }

    private void ReadAlphanumeric(bool radixed, ref TokenKind kind)
    {
        while (IsWordPart(At(0)))
        {
            var isExponent = !radixed && At(0) is 'e' or 'E';
            _position++;
            if (isExponent && (IsDigit(0) || (At(0) is '+' or '-' && IsDigit(1))))
            {
                kind = TokenKind.Float;
                _position++;
            }
        }
    }

    private TokenKind ReadWord()
    {
        do
        {
            _position++;
        }
        while (IsWordPart(At(0)));

        return TokenKind.Word;
    }

    private TokenKind ReadSymbol(char current)
    {
        var (kind, length) = (current, At(1)) switch
        {
            ('.', '.') => (TokenKind.DotDot, 2),
            (':', ':') => (TokenKind.ColonColon, 2),
            ('=', '~') => (TokenKind.EqualTilde, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('!', '=') => (TokenKind.ExclamationEqual, 2),
            ('+', '=') => (TokenKind.PlusEqual, 2),
            ('|', '|') => (TokenKind.BarBar, 2),
            _ => (Single(current), 1),
        };
        _position += length;
        return kind;
    }

    private static TokenKind Single(char symbol) => symbol switch
    {
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '$' => TokenKind.Dollar,
        '=' => TokenKind.Equal,
        // Neo4j takes these dashes and angle brackets for arrows too.
        '<' or '\u27e8' or '\u3008' or '\ufe64' or '\uff1c' => TokenKind.Less,
        '>' or '\u27e9' or '\u3009' or '\ufe65' or '\uff1e' => TokenKind.Greater,
        '-' or '\u00ad' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\ufe58' or '\ufe63' or '\uff0d' => TokenKind.Minus,
        '+' => TokenKind.Plus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '^' => TokenKind.Caret,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        _ => TokenKind.Unknown,
    };

    private static bool IsWordStart(char character) =>
        char.IsLetter(character) || character == '_' || char.GetUnicodeCategory(character) is
            System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.ConnectorPunctuation;

    private static bool IsWordPart(char character) =>
        char.IsLetterOrDigit(character) || character == '_' || char.GetUnicodeCategory(character) is
            System.Globalization.UnicodeCategory.LetterNumber or System.Globalization.UnicodeCategory.ConnectorPunctuation or
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
