namespace Graph.Cypher.Syntax;

/// <summary>What labels, types and property keys may be called.</summary>
internal static class TokenName
{
    /// <summary>Whether a text is such a name: neither empty nor with a character of the code 0.</summary>
    public static bool IsValid(string text) => text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal);
}
