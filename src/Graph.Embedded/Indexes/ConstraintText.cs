using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Embedded.Indexes;

/// <summary>Words for messages about unique constraints, in Neo4j's form.</summary>
internal static class ConstraintText
{
    /// <summary>What an entry says: "label `Person` and property `id` = 'a'".</summary>
    public static string Describe(SchemaRule rule, in IndexKey key)
    {
        Value[] values = [key.First, .. key.Rest ?? []];
        var pairs = rule.Properties.Zip(values, (name, value) => $"`{name}` = {value}");
        var noun = values.Length == 1 ? "property" : "properties";
        return $"{(rule.OnRelationships ? "type" : "label")} `{rule.Tokens[0]}` and {noun} {string.Join(", ", pairs)}";
    }
}
