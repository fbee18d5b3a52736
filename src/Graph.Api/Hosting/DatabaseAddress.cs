namespace Graph.Api.Hosting;

/// <summary>Which database to use: <c>embedded:FILE</c>.</summary>
/// <param name="File">The full path of the embedded database's file.</param>
internal sealed record DatabaseAddress(string File)
{
    private const string EmbeddedScheme = "embedded";
    private static readonly string[] ServerSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Reads an address.</summary>
    /// <param name="text">Such as <c>embedded:data/graph.db</c>.</param>
    /// <param name="folder">Where a relative path starts.</param>
    /// <exception cref="FailureException">It is no address, or one of a database that is not supported.</exception>
    public static DatabaseAddress Parse(string text, string folder)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : text[..colon].ToLowerInvariant();
        if (ServerSchemes.Contains(scheme))
        {
            throw new FailureException($"The database '{text}' is a Neo4j server, which needs the Neo4j adapter; this build has only 'embedded:FILE'.");
        }

        if (scheme != EmbeddedScheme)
        {
            throw new FailureException($"The database '{text}' is not understood; write 'embedded:FILE', such as 'embedded:data/graph.db'.");
        }

        var file = text[(colon + 1)..].Trim();
        return file.Length > 0
            ? new DatabaseAddress(Path.GetFullPath(file, Path.GetFullPath(folder)))
            : throw new FailureException($"The database '{text}' names no file; write 'embedded:FILE', such as 'embedded:data/graph.db'.");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{EmbeddedScheme}:{File}";
}
