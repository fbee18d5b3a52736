using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The rows of SHOW FUNCTIONS.</summary>
internal static class FunctionListing
{
    private const string AggregatingCategory = "Aggregating";

    // What the grammar knows by itself, so that no signature has a sentence for it.
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["all"] = "Whether a condition holds for every item of a list.",
        ["any"] = "Whether a condition holds for some item of a list.",
        ["graph.byElementId"] = "The graph that an element belongs to; there is one.",
        ["graph.byName"] = "The graph of a name; there is one.",
        ["none"] = "Whether a condition holds for no item of a list.",
        ["reduce"] = "What is left when an expression has taken in the items of a list one by one.",
        ["single"] = "Whether a condition holds for exactly one item of a list.",
    };

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<Dictionary<string, Value>> Rows { get; } =
        [.. FunctionNotations.All.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Row)];

    private static Dictionary<string, Value> Row(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (category, signature) = (line[..space], line[(space + 1)..]);
        var open = signature.IndexOf('(', StringComparison.Ordinal);
        var close = signature.LastIndexOf(')');
        var name = signature[..open];
        return new Dictionary<string, Value>
        {
            ["name"] = Value.Of(name),
            ["category"] = Value.Of(category),
            ["description"] = Value.Of(FunctionSignatures.Find(name)?.Description ?? Keywords.GetValueOrDefault(name, "")),
            ["signature"] = Value.Of(signature),
            ["isBuiltIn"] = Value.True,
            ["argumentDescription"] = Value.Of(Arguments(name, signature[(open + 1)..close])),
            ["returnDescription"] = Value.Of(signature[(close + ") :: ".Length)..]),
            ["aggregating"] = Value.Of(category == AggregatingCategory),
            ["isDeprecated"] = Value.Of(name == "id"),
        };
    }

    private static Value[] Arguments(string name, string list) => list.Length == 0
        ? []
        : [.. (Shaped(name, list) ?? list.Split(", "))
            .Select(part => part.Split(" IN ")).SelectMany(parts => parts)
            .Where(part => part.Contains(" :: ", StringComparison.Ordinal))
            .Select(Argument)];

    // Where words of the grammar stand among the arguments, they cannot be read off the signature.
    private static string[]? Shaped(string name, string list) => (name, list.Contains("trimCharacterString", StringComparison.Ordinal)) switch
    {
        ("trim", true) => ["trimSpecification :: [LEADING, TRAILING, BOTH]", "trimCharacterString :: STRING", "input :: STRING"],
        ("trim", false) => ["trimSpecification :: [LEADING, TRAILING, BOTH]", "input :: STRING"],
        ("reduce", _) => ["accumulator :: ANY", "variable :: LIST<ANY>"],
        ("normalize", _) when list.Contains(',') => ["input :: STRING", "normalForm :: [NFC, NFD, NFKC, NFKD]"],
        _ => null,
    };

    private static Value Argument(string text)
    {
        var ends = text.Split(" :: ", 2);
        var name = ends[0].Split(" = ", 2);
        var row = new Dictionary<string, Value>
        {
            ["name"] = Value.Of(name[0]),
            ["type"] = Value.Of(ends[1] == "VARIABLE" ? "ANY" : ends[1].Split(" WHERE ")[0]),
            ["description"] = Value.Of(text),
            ["isDeprecated"] = Value.False,
        };
        if (name.Length > 1)
        {
            row["default"] = Value.Of($"DefaultParameterValue{{value={name[1]}, type={ends[1]}}}");
        }

        return Value.Of(row);
    }
}
