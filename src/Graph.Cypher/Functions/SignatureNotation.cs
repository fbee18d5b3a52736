using Graph.Cypher.Binding;

namespace Graph.Cypher.Functions;

/// <summary>
/// Reads signatures as the tables write them: <c>left(string, integer) string</c>. <c>?</c> marks a parameter that may be
/// left out, <c>...</c> one that repeats, <c>a|b</c> a choice, <c>list&lt;a></c> a list. A <c>number</c> is an integer or a float, and a
/// <c>somenumber</c> also one of which neither is known.
/// </summary>
internal static class SignatureNotation
{
    private static readonly Dictionary<string, CypherType> Named = new(StringComparer.Ordinal)
    {
        ["any"] = CypherType.Any,
        ["boolean"] = CypherType.Boolean,
        ["integer"] = CypherType.Integer,
        ["float"] = CypherType.Float,
        ["number"] = CypherType.Number,
        ["somenumber"] = new(TypeSet.Number | TypeSet.SomeNumber),
        ["string"] = CypherType.String,
        ["bytes"] = new(TypeSet.Bytes),
        ["map"] = CypherType.Map,
        ["list"] = CypherType.List,
        ["node"] = CypherType.Node,
        ["relationship"] = CypherType.Relationship,
        ["path"] = CypherType.Path,
        ["point"] = new(TypeSet.Point),
        ["duration"] = new(TypeSet.Duration),
        ["date"] = new(TypeSet.Date),
        ["time"] = new(TypeSet.Time),
        ["localtime"] = new(TypeSet.LocalTime),
        ["datetime"] = new(TypeSet.DateTime),
        ["localdatetime"] = new(TypeSet.LocalDateTime),
    };

    /// <summary>Reads a function's signature.</summary>
    public static FunctionSignature ParseFunction(string notation, string description, bool isAggregate)
    {
        var open = notation.IndexOf('(', StringComparison.Ordinal);
        var close = notation.LastIndexOf(')');
        var parameters = notation[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new FunctionSignature(
            notation[..open],
            ParseType(notation[(close + 1)..].Trim()),
            [.. parameters.Select(parameter => ParseType(parameter.TrimEnd('?', '.')))],
            parameters.Count(parameter => parameter[^1] is not '?'),
            description,
            isAggregate,
            isVariadic: parameters.Length > 0 && parameters[^1].EndsWith("...", StringComparison.Ordinal));
    }

    /// <summary>Reads a type.</summary>
    public static CypherType ParseType(string notation)
    {
        var kinds = TypeSet.None;
        CypherType? item = null;
        foreach (var choice in notation.Split('|'))
        {
            var type = choice.StartsWith("list<", StringComparison.Ordinal) ? CypherType.ListOf(ParseType(choice[5..^1])) : Named[choice];
            kinds |= type.Kinds;
            item ??= type.Item;
        }

        return kinds == TypeSet.Any ? CypherType.Any : new CypherType(kinds, item);
    }
}
