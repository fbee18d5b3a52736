namespace Graph.Api.Hosting;

/// <summary>Which database to use: <c>embedded:FILE</c>, or a Neo4j server such as <c>neo4j://HOST:7687</c>.</summary>
internal abstract record DatabaseAddress
{
    private const string EmbeddedScheme = "embedded";
    private const string WhatIsRight = "write 'embedded:FILE', such as 'embedded:data/graph.db', or the address of a Neo4j server, such as 'neo4j://localhost:7687'";

    private static readonly string[] ServerSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    private DatabaseAddress()
    {
    }

    /// <summary>Reads an address.</summary>
    /// <param name="text">Such as <c>embedded:data/graph.db</c>.</param>
    /// <param name="folder">Where a relative path starts.</param>
    /// <exception cref="FailureException">It is no address of a database.</exception>
    public static DatabaseAddress Parse(string text, string folder)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : text[..colon].Trim().ToLowerInvariant();
        return scheme switch
        {
            EmbeddedScheme => ParseFile(text[(colon + 1)..].Trim(), folder),
            _ when ServerSchemes.Contains(scheme) => ParseServer(text.Trim()),
            _ => throw new FailureException($"The database '{text}' is not understood; {WhatIsRight}."),
        };
    }

    private static Embedded ParseFile(string file, string folder) => file.Length > 0
        ? new Embedded(Path.GetFullPath(file, Path.GetFullPath(folder)))
        : throw new FailureException($"The database '{EmbeddedScheme}:' names no file; {WhatIsRight}.");

    private static Server ParseServer(string text)
    {
        if (text.Contains('@', StringComparison.Ordinal))
        {
            throw new FailureException("The database's address holds a user or a password, which belong in the settings Graph:User and Graph:Password.");
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.AbsolutePath is "" or "/"
            ? new Server(uri)
            : throw new FailureException($"The database '{text}' names no server; {WhatIsRight}.");
    }

    /// <summary>A file of our own.</summary>
    /// <param name="File">Its full path.</param>
    internal sealed record Embedded(string File) : DatabaseAddress
    {
        /// <inheritdoc/>
        public override string ToString() => $"{EmbeddedScheme}:{File}";
    }

    /// <summary>A Neo4j server or cluster.</summary>
    /// <param name="Uri">Where it is; never with a password.</param>
    internal sealed record Server(Uri Uri) : DatabaseAddress
    {
        /// <inheritdoc/>
        public override string ToString() => Uri.ToString();
    }
}
