using System.Text.RegularExpressions;
using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Patterns;

/// <summary><c>text =~ pattern</c>: the whole text must match. Patterns are those of java.util.regex, as in Neo4j.</summary>
internal static class RegularExpressions
{
    // No single match may take so long that a query outlives its limit, and each is followed by a look at the clock.
    private const int StepsOfAMatch = 2048;
    private static readonly TimeSpan MatchLimit = TimeSpan.FromMilliseconds(80);

    /// <summary>Compiles a match; a pattern that stays the same is parsed once.</summary>
    public static Evaluator Compile(BoundExpression.Binary binary, Evaluator left, Evaluator right)
    {
        if (binary.Right is BoundExpression.Constant { Value.Kind: ValueKind.String } constant)
        {
            var pattern = new Lazy<Regex>(() => Parse(constant.Value.AsString())); // a wrong one fails where it is asked, as in Neo4j
            return context => Matches(context, left(context), pattern.Value);
        }

        var last = new Tuple<string, Regex>("", Parse(""));
        return context =>
        {
            var (text, pattern) = (left(context), right(context));
            return text.Kind != ValueKind.String || pattern.IsNull ? Value.Null
                : pattern.Kind == ValueKind.String ? Matches(context, text, Parsed(pattern.AsString(), ref last))
                : throw CypherErrors.Type($"A regular expression is a text, but got {ValueText.ForMessage(pattern)}");
        };
    }

    private static Value Matches(QueryContext context, Value text, Regex pattern)
    {
        if (text.Kind != ValueKind.String)
        {
            return Value.Null;
        }

        context.Budget.Steps(StepsOfAMatch);
        try
        {
            return Value.Of(pattern.IsMatch(text.AsString()));
        }
        catch (RegexMatchTimeoutException error)
        {
            throw new GraphException(ErrorCodes.ArgumentError, "The regular expression takes too long on this text.", error);
        }
    }

    // A parameter is the same on all rows. Runs at the same time may each put theirs in the other's place.
    private static Regex Parsed(string pattern, ref Tuple<string, Regex> last)
    {
        var known = Volatile.Read(ref last);
        if (known.Item1 != pattern)
        {
            known = new Tuple<string, Regex>(pattern, Parse(pattern));
            Volatile.Write(ref last, known);
        }

        return known.Item2;
    }

    private static Regex Parse(string pattern)
    {
        try
        {
            return new Regex($"^(?:{PatternTranslator.Translate(pattern)})\\z", RegexOptions.CultureInvariant, MatchLimit);
        }
        catch (ArgumentException error)
        {
            throw new GraphException(ErrorCodes.SemanticError, $"Invalid Regex: {error.Message}", error);
        }
    }
}
