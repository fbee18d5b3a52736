namespace Graph.Embedded.FullText;

/// <summary>
/// Translates a search as people type it into an FTS5 expression: words, "phrases", prefix*, AND, OR, NOT, + and −,
/// parentheses and property:word. Parts side by side mean OR, as in Neo4j. Whatever is none of these only parts words, so
/// no input is a syntax error.
/// </summary>
internal sealed class FullTextQuery
{
    /// <summary>How deep parentheses and NOTs may lie in each other; what is deeper is read as if it were not. FTS5 itself allows 256.</summary>
    private const int Deepest = 50;

    private readonly IReadOnlyList<string> _properties;
    private readonly IReadOnlyList<string> _tokens;
    private int _next;
    private int _depth;

    private FullTextQuery(string query, IReadOnlyList<string> properties)
    {
        _properties = properties;
        _tokens = FullTextTokens.Of(query);
    }

    /// <summary>The FTS5 expression; empty for a search that cannot find anything, as it has no word to look for.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="properties">The properties of the index; the columns of its table are <c>c0</c>, <c>c1</c> … in their order.</param>
    public static string Translate(string query, IReadOnlyList<string> properties)
    {
        var parser = new FullTextQuery(query, properties);
        var all = FullTextPart.Empty;
        while (parser._next < parser._tokens.Count)
        {
            all = all.Or(parser.Alternatives());
            parser._next++; // a closing parenthesis that nothing opened
        }

        return all.Whole.Text;
    }

    private FullTextPart Alternatives()
    {
        var (optional, required) = (FullTextPart.Empty, FullTextPart.Empty);
        while (_next < _tokens.Count && _tokens[_next] != ")")
        {
            // Words between parts, where there are no parts, say nothing.
            if (Takes("OR", "||", "AND", "&&"))
            {
                continue;
            }

            if (Takes("+"))
            {
                required = required.And(Conjunction());
            }
            else
            {
                optional = optional.Or(Conjunction());
            }
        }

        return required.Positive.IsNone ? optional.Or(required) : required.And(optional with { Positive = FullTextExpression.None });
    }

    private FullTextPart Conjunction()
    {
        var part = Negation();
        while (Takes("AND", "&&"))
        {
            part = part.And(Negation());
        }

        return part;
    }

    private FullTextPart Negation()
    {
        var isNegative = false;
        while (Takes("NOT", "!", "-"))
        {
            isNegative = !isNegative;
        }

        var part = Primary();
        return isNegative ? part.Negated : part;
    }

    private FullTextPart Primary()
    {
        while (_depth == Deepest && Takes("("))
        {
        }

        if (_next == _tokens.Count || _tokens[_next] == ")")
        {
            return FullTextPart.Empty;
        }

        if (Takes("("))
        {
            _depth++;
            var inner = Alternatives();
            _depth--;
            Takes(")");
            return inner.Grouped;
        }

        return Term(_tokens[_next++]);
    }

    private FullTextPart Term(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        var column = colon > 0 ? IndexOf(token[..colon]) : -1;
        if (column < 0)
        {
            return FullTextPart.Of(FullTextTokens.Quote(token));
        }

        var part = FullTextPart.Of(FullTextTokens.Quote(token[(colon + 1)..]));
        if (colon == token.Length - 1 && _depth < Deepest)
        {
            _depth++;
            part = Primary();
            _depth--;
        }

        return part.Within(FormattableString.Invariant($"c{column}"));
    }

    private int IndexOf(string property)
    {
        var index = 0;
        while (index < _properties.Count && _properties[index] != property)
        {
            index++;
        }

        return index < _properties.Count ? index : -1;
    }

    private bool Takes(params ReadOnlySpan<string> words)
    {
        var taken = _next < _tokens.Count && words.Contains(_tokens[_next]);
        _next += taken ? 1 : 0;
        return taken;
    }
}
