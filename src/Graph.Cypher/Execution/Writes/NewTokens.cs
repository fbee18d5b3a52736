using Graph.Cypher.Functions;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Makes names known that a statement computed, or got as a parameter.</summary>
internal static class NewTokens
{
    /// <summary>The token of a label.</summary>
    public static int LabelOf(this IGraphWriter writer, string name) => writer.EnsureLabel(Checked(name));

    /// <summary>The token of a type of relationships.</summary>
    public static int TypeOf(this IGraphWriter writer, string name) => writer.EnsureType(Checked(name));

    /// <summary>The token of a property key.</summary>
    public static int KeyOf(this IGraphWriter writer, string name) => writer.EnsureKey(Checked(name));

    /// <summary>Makes the keys of a map of properties known, but for those of nulls.</summary>
    public static void KnowKeys(this IGraphWriter writer, IReadOnlyDictionary<string, Value> properties)
    {
        foreach (var (key, value) in properties)
        {
            if (!value.IsNull && writer.KeyToken(Checked(key)) < 0)
            {
                writer.KnowKeys([.. properties.Where(property => !property.Value.IsNull).Select(property => property.Key)]);
                return;
            }
        }
    }

    /// <summary>Makes the keys of a map of properties known, in the order in which the map of Neo4j would list them.</summary>
    public static void KnowKeys(this IGraphWriter writer, IReadOnlyCollection<string> keys)
    {
        foreach (var key in JavaHashOrder.Of(keys))
        {
            writer.KeyOf(key);
        }
    }

    /// <summary>The name, if it can be one.</summary>
    public static string Checked(string name) => TokenName.IsValid(name) ? name : throw CypherErrors.TokenName(name);
}
