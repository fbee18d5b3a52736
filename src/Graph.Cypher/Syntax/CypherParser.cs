using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Syntax;

/// <summary>Reads a statement by recursive descent. This part moves over the tokens; the others each read one area.</summary>
internal sealed partial class CypherParser
{
    private readonly StatementText _statement;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly CypherLimits _limits;
    private ExpectedTokens _expected;
    private Token _current;
    private int _index;
    private int _nesting;
    private int _height;

    private CypherParser(StatementText statement, CypherLimits limits)
    {
        _statement = statement;
        _text = statement.Text;
        _limits = limits;
        _tokens = Lexer.Tokenize(statement);
        _current = _tokens[0];
    }

    /// <summary>Reads one statement, with or without a semicolon behind it.</summary>
    /// <exception cref="CypherSyntaxException">The text is no statement of the language, or goes past a limit.</exception>
    public static Statement Parse(StatementText statement, CypherLimits limits)
    {
        if (statement.Text.Length > limits.MaxTextLength)
        {
            throw statement.Error(Messages.TextTooLong(limits.MaxTextLength), new SourceSpan(0, 0));
        }

        return new CypherParser(statement, limits).ParseStatement();
    }

    private SourceSpan Here => _current.Span;

    private bool At(TokenKind kind)
    {
        _expected.Note(_index, kind);
        return _current.Kind == kind;
    }

    private bool At(Keyword keyword)
    {
        _expected.Note(_index, keyword);
        return _current.Keyword == keyword;
    }

    private bool AtName()
    {
        _expected.Note(_index, ExpectedRule.Identifier);
        return _current.Kind is TokenKind.Word or TokenKind.QuotedName;
    }

    private Token Peek(int offset = 1) => _tokens[Math.Min(_index + offset, _tokens.Count - 1)];

    private Token Advance()
    {
        var taken = _current;
        MoveTo(Math.Min(_index + 1, _tokens.Count - 1));
        return taken;
    }

    private void MoveTo(int index)
    {
        _index = index;
        _current = _tokens[index];
    }

    private bool TryTake(TokenKind kind)
    {
        var taken = At(kind);
        if (taken)
        {
            Advance();
        }

        return taken;
    }

    private bool TryTake(Keyword keyword)
    {
        var taken = At(keyword);
        if (taken)
        {
            Advance();
        }

        return taken;
    }

    private Token Expect(TokenKind kind) => At(kind) ? Advance() : throw Unexpected();

    private Token Expect(Keyword keyword) => At(keyword) ? Advance() : throw Unexpected();

    private CypherSyntaxException Unexpected()
    {
        var input = _text[_current.Start.._current.End];
        var expected = _expected.Describe(_index);
        var near = _current.Kind == TokenKind.Word ? NearestName.Find(input, _expected.KeywordsAt(_index)) : null;
        return Error(Messages.InvalidInput(input, expected, near), Here);
    }

    private CypherSyntaxException Error(string message, SourceSpan span, string code = ErrorCodes.SyntaxError) =>
        _statement.Error(message, span, code);

    private CypherSyntaxException NotSupported(string what, SourceSpan span) =>
        Error(Messages.NotSupported(what), span, ErrorCodes.NotSupported);

    private SourceSpan SpanFrom(int start) => new(start, _index == 0 ? start : Math.Max(start, _tokens[_index - 1].End));

    private Name ParseName()
    {
        if (!AtName())
        {
            throw Unexpected();
        }

        var token = Advance();
        return new Name(token.Span, TextOf(token));
    }

    // A label, type or property key: Neo4j takes an empty name for a variable, but not for these.
    private Name ParseTokenName()
    {
        var name = ParseName();
        CheckTokenNames([name]);
        return name;
    }

    private void CheckTokenNames(IEnumerable<Name> names)
    {
        if (names.FirstOrDefault(name => !TokenName.IsValid(name.Text)) is { } wrong)
        {
            throw Error(Messages.InvalidTokenName(wrong.Text), wrong.Span);
        }
    }

    private string TextOf(Token token) => token.Kind == TokenKind.QuotedName
        ? _text[(token.Start + 1)..(token.End - 1)].Replace("``", "`", StringComparison.Ordinal)
        : _text[token.Start..token.End];

    private List<T> ParseList<T>(Func<T> parseItem)
    {
        var items = new List<T> { parseItem() };
        while (TryTake(TokenKind.Comma))
        {
            items.Add(parseItem());
        }

        return items;
    }

    private void Enter()
    {
        if (++_nesting > _limits.MaxNesting)
        {
            throw Error(Messages.NestedTooDeeply(_limits.MaxNesting), Here);
        }
    }

    private void Leave() => _nesting--;
}
