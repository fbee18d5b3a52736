using System.Text.RegularExpressions;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Indexes and constraints as Neo4j writes them where it says that one is there already.</summary>
internal static partial class SchemaText
{
    /// <summary>A rule that is there: <c>RANGE INDEX name FOR (e:Label) ON (e.key)</c>.</summary>
    public static string Of(SchemaRule rule) => $"{Kind(rule)} {Quote(rule.Name)} {Body(rule)}";

    /// <summary>The command that would have made a rule.</summary>
    public static string OfCreation(SchemaRule rule, string? name, Value options) =>
        $"CREATE {Kind(rule)} {(name is null ? "" : Quote(name) + " ")}IF NOT EXISTS {Body(rule)}{(options.IsNull ? "" : " OPTIONS " + Text(options))}";

    /// <summary>A name, in backticks where it is no plain word.</summary>
    public static string Quote(string name) => PlainName().IsMatch(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static string Kind(SchemaRule rule) =>
        rule.Kind == SchemaKind.UniqueConstraint ? "CONSTRAINT" : $"{rule.Kind.ToString()[..^5].ToUpperInvariant()} INDEX";

    private static string Body(SchemaRule rule)
    {
        var tokens = rule.Kind == SchemaKind.LookupIndex ? "" : ":" + string.Join('|', rule.Tokens.Select(Quote));
        var target = rule.OnRelationships ? $"()-[e{tokens}]-()" : $"(e{tokens})";
        var properties = string.Join(", ", rule.Properties.Select(property => $"e.{Quote(property)}"));
        return rule.Kind switch
        {
            SchemaKind.UniqueConstraint => $"FOR {target} REQUIRE ({properties}) IS UNIQUE",
            SchemaKind.LookupIndex => $"FOR {target} ON EACH {(rule.OnRelationships ? "type" : "labels")}(e)",
            SchemaKind.FullTextIndex => $"FOR {target} ON EACH [{properties}]",
            _ => $"FOR {target} ON ({properties})",
        };
    }

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Select(entry => $"{Quote(entry.Key)}: {Text(entry.Value)}"))}}}",
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Text))}]",
        ValueKind.String => $"\"{value.AsString()}\"",
        _ => ValueText.ForMessage(value),
    };

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*$")]
    private static partial Regex PlainName();
}
