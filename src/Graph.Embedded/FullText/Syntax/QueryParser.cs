using Graph.Cypher.Stores;
using Graph.Embedded.FullText.Queries;

namespace Graph.Embedded.FullText.Syntax;

/// <summary>
/// Reads a search as Lucene's classic query parser does, with OR where nothing is said and stars allowed anywhere
/// (https://lucene.apache.org/core/9_11_1/queryparser/org/apache/lucene/queryparser/classic/package-summary.html). AND and
/// OR do not bind: AND makes what stands on its two sides required, and no more.
/// </summary>
internal sealed class QueryParser
{
    /// <summary>How deep parentheses may lie in each other.</summary>
    private const int Deepest = 1000;

    private readonly List<QueryToken> _tokens;
    private readonly QueryBuilder _builder;
    private int _next;
    private int _depth;

    private QueryParser(string query, QueryBuilder builder) => (_tokens, _builder) = (QueryLexer.Split(query), builder);

    private QueryToken Current => _tokens[_next];

    private QueryTokenKind Kind => _tokens[_next].Kind;

    /// <summary>What a search asks for.</summary>
    /// <exception cref="FullTextQueryException">It is no search.</exception>
    public static FullTextQuery Parse(string query, QueryBuilder builder)
    {
        var parser = new QueryParser(query, builder);
        var result = parser.Query(null);
        parser.Take(QueryTokenKind.End);
        return result ?? FullTextQuery.Nothing;
    }

    private FullTextQuery? Query(string? property)
    {
        if (++_depth > Deepest)
        {
            throw new FullTextQueryException(FormattableString.Invariant($"Parentheses of a full-text query may lie {Deepest} deep in each other."));
        }

        var clauses = new ClauseList();
        var first = Clauses(property, clauses, Conjunction.None);
        while (Kind is not (QueryTokenKind.End or QueryTokenKind.Close))
        {
            var conjunction = AreWords() ? Conjunction.None : ReadConjunction();
            Clauses(property, clauses, conjunction);
        }

        _depth--;
        return clauses.ToQuery(first);
    }

    // One clause, or words side by side, which are read as one text. Gives a clause that stands for itself.
    private FullTextQuery? Clauses(string? property, ClauseList clauses, Conjunction conjunction)
    {
        if (conjunction == Conjunction.None && AreWords())
        {
            clauses.AddAll(_builder.Text(property, Words(), isQuoted: false));
            return null;
        }

        var modifier = ReadModifier();
        var clause = Clause(property);
        clauses.Add(conjunction, modifier, clause);
        return modifier == Modifier.None ? clause : null;
    }

    private string Words()
    {
        var words = new List<string> { QueryText.Unescape(Take(QueryTokenKind.Term).Text) };
        while (Kind == QueryTokenKind.Term && MayFollowWords(_next + 1))
        {
            words.Add(QueryText.Unescape(Take(QueryTokenKind.Term).Text));
        }

        return string.Join(' ', words);
    }

    // Two words, the second of which has no sign behind it.
    private bool AreWords() => Kind == QueryTokenKind.Term && _tokens[_next + 1].Kind == QueryTokenKind.Term && MayFollowWords(_next + 2);

    private bool MayFollowWords(int token) =>
        _tokens[token].Kind is not (QueryTokenKind.Colon or QueryTokenKind.Star or QueryTokenKind.Tilde or QueryTokenKind.Caret or QueryTokenKind.And or QueryTokenKind.Or);

    private Conjunction ReadConjunction() =>
        TryTake(QueryTokenKind.And) ? Conjunction.And : TryTake(QueryTokenKind.Or) ? Conjunction.Or : Conjunction.None;

    private Modifier ReadModifier() =>
        TryTake(QueryTokenKind.Plus) ? Modifier.Required
        : TryTake(QueryTokenKind.Minus) || TryTake(QueryTokenKind.Not) ? Modifier.Prohibited
        : Modifier.None;

    private FullTextQuery? Clause(string? property)
    {
        if (Kind is QueryTokenKind.Term or QueryTokenKind.Star && _tokens[_next + 1].Kind == QueryTokenKind.Colon)
        {
            property = QueryText.Unescape(Current.Text);
            _next += 2;
        }

        if (!TryTake(QueryTokenKind.Open))
        {
            return Term(property);
        }

        var inner = Query(property);
        Take(QueryTokenKind.Close);
        return Boosted(inner, ReadBoost());
    }

    private FullTextQuery? Term(string? property)
    {
        var token = Current;
        switch (token.Kind)
        {
            case QueryTokenKind.RangeFrom or QueryTokenKind.RangeAfter:
                return Boosted(Range(property), ReadBoost());
            case QueryTokenKind.Quoted:
                _next++;
                var (slop, weight) = ReadSuffixes();
                var phrase = _builder.Phrase(property, QueryText.Unescape(token.Text[1..^1]), (int)((slop is null ? null : QueryText.Number(slop[1..])) ?? 0));
                return Boosted(phrase, weight);
            case QueryTokenKind.Term or QueryTokenKind.Star or QueryTokenKind.Prefix or QueryTokenKind.Wildcard or QueryTokenKind.Regex or QueryTokenKind.BareSign:
                _next++;
                var (distance, boost) = ReadSuffixes();
                return Boosted(Word(property, token, distance), boost);
            default:
                throw Unexpected();
        }
    }

    private FullTextQuery? Word(string? property, QueryToken token, string? distance) => token.Kind switch
    {
        QueryTokenKind.Star or QueryTokenKind.Wildcard => _builder.Wildcard(property, token.Text),
        QueryTokenKind.Prefix => _builder.Prefix(property, QueryText.Unescape(token.Text[..^1])),
        QueryTokenKind.Regex => _builder.Regex(property, token.Text[1..^1]),
        _ when distance is not null => _builder.Fuzzy(property, QueryText.Unescape(token.Text), QueryText.Number(distance[1..])),
        QueryTokenKind.BareSign => _builder.Text(property, token.Text[..1], isQuoted: false),
        _ => _builder.Text(property, QueryText.Unescape(token.Text), isQuoted: false),
    };

    private FullTextQuery? Range(string? property)
    {
        var withLower = Current.Kind == QueryTokenKind.RangeFrom;
        _next++;
        var lower = Bound();
        TryTake(QueryTokenKind.To);
        var upper = Bound();
        var withUpper = Kind == QueryTokenKind.RangeUpTo;
        if (!withUpper && Kind != QueryTokenKind.RangeBefore)
        {
            throw Unexpected();
        }

        _next++;
        return _builder.Range(property, lower, upper, withLower, withUpper);
    }

    private string? Bound()
    {
        var token = Current;
        if (token.Kind is not (QueryTokenKind.Bound or QueryTokenKind.QuotedBound or QueryTokenKind.To))
        {
            throw Unexpected();
        }

        _next++;
        return token.Kind == QueryTokenKind.QuotedBound ? QueryText.Unescape(token.Text[1..^1])
            : token.Text == "*" ? null
            : QueryText.Unescape(token.Text);
    }

    // ~ and ^ in either order.
    private (string? Tilde, float? Boost) ReadSuffixes()
    {
        var tilde = ReadTilde();
        var boost = ReadBoost();
        return (tilde ?? ReadTilde(boost is not null), boost);
    }

    private string? ReadTilde(bool mayBe = true)
    {
        var text = Current.Text;
        return mayBe && TryTake(QueryTokenKind.Tilde) ? text : null;
    }

    private float? ReadBoost() => TryTake(QueryTokenKind.Caret) ? QueryText.Number(Take(QueryTokenKind.Number).Text) ?? 1 : null;

    private static FullTextQuery? Boosted(FullTextQuery? query, float? boost) => query is null || boost is null ? query : new FullTextQuery.Boosted(query, boost.Value);

    private bool TryTake(QueryTokenKind kind)
    {
        var isIt = Kind == kind;
        _next += isIt ? 1 : 0;
        return isIt;
    }

    private QueryToken Take(QueryTokenKind kind)
    {
        var token = Current;
        if (token.Kind != kind)
        {
            throw Unexpected();
        }

        _next += kind == QueryTokenKind.End ? 0 : 1;
        return token;
    }

    private FullTextQueryException Unexpected() => new(FormattableString.Invariant(
        $"The full-text query cannot be read: {(Kind == QueryTokenKind.End ? "it ends" : $"{Current.Text} stands")} at column {Current.Column} where a word, a phrase or a parenthesis was expected."));
}
