using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Names of types, as behind <c>IS ::</c>.</summary>
internal sealed partial class CypherParser
{
    // Spellings of one or more words and the canonical name of each; longer ones first where one begins with another.
    private static readonly (string[] Words, string Canonical)[] TypeSpellings =
    [
        .. new (string Spelling, string Canonical)[]
        {
            ("NOTHING", "NOTHING"), ("NULL", "NULL"),
            ("BOOLEAN", "BOOLEAN"), ("BOOL", "BOOLEAN"),
            ("STRING", "STRING"), ("VARCHAR", "STRING"),
            ("INTEGER", "INTEGER"), ("INT", "INTEGER"), ("SIGNED INTEGER", "INTEGER"),
            ("FLOAT", "FLOAT"),
            ("DATE", "DATE"),
            ("LOCAL TIME", "LOCAL TIME"), ("TIME WITHOUT TIMEZONE", "LOCAL TIME"), ("TIME WITHOUT TIME ZONE", "LOCAL TIME"),
            ("ZONED TIME", "ZONED TIME"), ("TIME WITH TIMEZONE", "ZONED TIME"), ("TIME WITH TIME ZONE", "ZONED TIME"),
            ("LOCAL DATETIME", "LOCAL DATETIME"), ("TIMESTAMP WITHOUT TIMEZONE", "LOCAL DATETIME"), ("TIMESTAMP WITHOUT TIME ZONE", "LOCAL DATETIME"),
            ("ZONED DATETIME", "ZONED DATETIME"), ("TIMESTAMP WITH TIMEZONE", "ZONED DATETIME"), ("TIMESTAMP WITH TIME ZONE", "ZONED DATETIME"),
            ("DURATION", "DURATION"), ("POINT", "POINT"),
            ("NODE", "NODE"), ("ANY NODE", "NODE"), ("VERTEX", "NODE"), ("ANY VERTEX", "NODE"),
            ("RELATIONSHIP", "RELATIONSHIP"), ("ANY RELATIONSHIP", "RELATIONSHIP"), ("EDGE", "RELATIONSHIP"), ("ANY EDGE", "RELATIONSHIP"),
            ("MAP", "MAP"), ("ANY MAP", "MAP"), ("PATH", "PATH"), ("PATHS", "PATH"),
            ("PROPERTY VALUE", "PROPERTY VALUE"), ("ANY PROPERTY VALUE", "PROPERTY VALUE"),
            ("ANY VALUE", "ANY"), ("ANY", "ANY"),
        }.Select(entry => (entry.Spelling.Split(' '), entry.Canonical)).OrderByDescending(entry => entry.Item1.Length),
    ];

    private TypeName ParseType()
    {
        Enter();
        var first = ParseTypePart();
        if (_current.Kind != TokenKind.Bar || !StartsType(1))
        {
            Leave();
            return first;
        }

        var types = new List<TypeName> { first };
        while (_current.Kind == TokenKind.Bar && StartsType(1))
        {
            Advance();
            types.Add(ParseTypePart());
        }

        if (types.Exists(type => type.NotNull != first.NotNull))
        {
            throw Error(Messages.MixedNullability(), first.Span.To(types[^1].Span));
        }

        Leave();
        return new TypeName.Union(first.Span.To(types[^1].Span), types);
    }

    private bool StartsType(int offset) => SpellingAt(offset) is not null || WordAt(offset) is "LIST" or "ARRAY";

    private TypeName ParseTypePart()
    {
        var start = _current.Start;
        TypeName type;
        if (WordAt(0) is "LIST" or "ARRAY" || (WordAt(0) == "ANY" && Peek().Kind == TokenKind.Less))
        {
            type = ParseListType(start);
        }
        else if (SpellingAt(0) is { } spelling)
        {
            MoveTo(_index + spelling.Words.Length);
            var notNull = TryTakeNotNull();
            type = new TypeName.Simple(SpanFrom(start), spelling.Canonical, notNull);
        }
        else
        {
            _expected.Note(_index, ExpectedRule.Type);
            throw Unexpected();
        }

        // `INTEGER LIST` is the other way to write `LIST<INTEGER>`.
        while (WordAt(0) is "LIST" or "ARRAY")
        {
            Advance();
            var notNull = TryTakeNotNull();
            type = new TypeName.List(SpanFrom(start), type, notNull);
        }

        return type;
    }

    private TypeName ParseListType(int start)
    {
        Advance();
        Expect(TokenKind.Less);
        var item = ParseType();
        Expect(TokenKind.Greater);
        if (_text[start] is 'a' or 'A' && !_text.AsSpan(start).StartsWith("ARRAY", StringComparison.OrdinalIgnoreCase))
        {
            return item;
        }

        var notNull = TryTakeNotNull();
        return new TypeName.List(SpanFrom(start), item, notNull);
    }

    private bool TryTakeNotNull()
    {
        if (_current.Kind == TokenKind.Exclamation)
        {
            Advance();
            return true;
        }

        if (_current.Keyword != Keyword.Not || Peek().Keyword != Keyword.Null)
        {
            return false;
        }

        Advance();
        Advance();
        return true;
    }

    private (string[] Words, string Canonical)? SpellingAt(int offset)
    {
        foreach (var spelling in TypeSpellings)
        {
            var matches = true;
            for (var index = 0; matches && index < spelling.Words.Length; index++)
            {
                matches = WordAt(offset + index) == spelling.Words[index];
            }

            if (matches)
            {
                return spelling;
            }
        }

        return null;
    }

    private string WordAt(int offset)
    {
        var token = Peek(offset);
        return token.Kind == TokenKind.Word ? _text[token.Start..token.End].ToUpperInvariant() : "";
    }
}
