namespace Graph.Cypher.Syntax;

/// <summary>What may stand behind OPTIONS where an index or constraint is made. The names may be written in any case.</summary>
internal static class IndexOptions
{
    /// <summary>Who keeps the index.</summary>
    public const string Provider = "indexProvider";

    /// <summary>The settings of its kind.</summary>
    public const string Configuration = "indexConfig";

    /// <summary>Whether there is an option of a name.</summary>
    public static bool IsKnown(string name) =>
        name.Equals(Provider, StringComparison.OrdinalIgnoreCase) || name.Equals(Configuration, StringComparison.OrdinalIgnoreCase);
}
