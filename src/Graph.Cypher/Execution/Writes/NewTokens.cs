using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;

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

    /// <summary>The name, if it can be one.</summary>
    public static string Checked(string name) => TokenName.IsValid(name) ? name : throw CypherErrors.TokenName(name);
}
