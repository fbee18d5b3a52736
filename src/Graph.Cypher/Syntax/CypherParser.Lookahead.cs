using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>Telling a pattern from an expression in parentheses without reading either.</summary>
internal sealed partial class CypherParser
{
    /// <summary>Whether <c>(</c> at a token begins a pattern of at least one relationship or a parenthesised path with one.</summary>
    private bool StartsPattern(int index, int depth = 0)
    {
        if (KindAt(index) != TokenKind.LeftParenthesis || depth > _limits.MaxNesting)
        {
            return false;
        }

        if (KindAt(index + 1) == TokenKind.LeftParenthesis && StartsPattern(index + 1, depth + 1))
        {
            return StartsQuantified(index);
        }

        return StartsNode(index) && StartsRelationship(Closing(index) + 1);
    }

    // `((a)-->(b)) +` may be a condition in parentheses; `((a)-->(b))+ (` is a quantified path.
    private bool StartsQuantified(int index)
    {
        var behind = Closing(index) + 1;
        return KindAt(behind) switch
        {
            TokenKind.Plus or TokenKind.Star => KindAt(behind + 1) == TokenKind.LeftParenthesis && StartsNode(behind + 1),
            TokenKind.LeftBrace => true,
            TokenKind.LeftParenthesis => true,
            _ => false,
        };
    }

    // What may stand in a node: nothing, or a name, and then labels, properties or a condition.
    private bool StartsNode(int index)
    {
        var next = index + 1;
        if (KindAt(next) is TokenKind.Word or TokenKind.QuotedName && KeywordAt(next) is not (Keyword.Where or Keyword.Is))
        {
            next++;
        }

        return KindAt(next) is TokenKind.RightParenthesis or TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Dollar
            || KeywordAt(next) is Keyword.Where or Keyword.Is;
    }

    private bool StartsRelationship(int index)
    {
        var next = index;
        if (KindAt(next) == TokenKind.Less)
        {
            next++;
        }

        if (KindAt(next) != TokenKind.Minus)
        {
            return false;
        }

        return KindAt(next + 1) switch
        {
            TokenKind.LeftBracket => KindAt(Closing(next + 1) + 1) == TokenKind.Minus,
            TokenKind.Minus => KindAt(next + 2) == TokenKind.LeftParenthesis
                || (KindAt(next + 2) == TokenKind.Greater && KindAt(next + 3) is TokenKind.LeftParenthesis)
                || StartsQuantifier(next + 2),
            _ => false,
        };
    }

    // `-->+(`, `--{2}(`.
    private bool StartsQuantifier(int index)
    {
        var next = KindAt(index) == TokenKind.Greater ? index + 1 : index;
        return KindAt(next) switch
        {
            TokenKind.Plus or TokenKind.Star => KindAt(next + 1) == TokenKind.LeftParenthesis,
            TokenKind.LeftBrace => KindAt(Closing(next) + 1) == TokenKind.LeftParenthesis,
            _ => false,
        };
    }

    // The token that closes a bracket, or the last one.
    private int Closing(int index)
    {
        var depth = 0;
        for (var position = index; position < _tokens.Count; position++)
        {
            depth += _tokens[position].Kind switch
            {
                TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace => 1,
                TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return position;
            }
        }

        return _tokens.Count - 1;
    }

    // The last bar within a bracket, but in none within it; -1 without one.
    private int LastBar(int bracket)
    {
        var (depth, found) = (0, -1);
        var end = Closing(bracket);
        for (var position = bracket; position < end; position++)
        {
            depth += _tokens[position].Kind switch
            {
                TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace => 1,
                TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace => -1,
                _ => 0,
            };
            found = depth == 1 && _tokens[position].Kind == TokenKind.Bar ? position : found;
        }

        return found;
    }

    private TokenKind KindAt(int index) => _tokens[Math.Min(index, _tokens.Count - 1)].Kind;

    private Keyword KeywordAt(int index) => _tokens[Math.Min(index, _tokens.Count - 1)].Keyword;
}
