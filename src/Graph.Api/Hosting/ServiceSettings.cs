namespace Graph.Api.Hosting;

/// <summary>What a service is started with.</summary>
internal sealed record ServiceSettings
{
    /// <summary>The folders of the program.</summary>
    public required ProgramFolders Folders { get; init; }

    /// <summary>Its limits and switches.</summary>
    public required GraphOptions Options { get; init; }

    /// <summary>The file of its workspace; null for one in memory.</summary>
    public string? Workspace { get; init; }

    /// <summary>Where it listens; port 0 lets the system choose one.</summary>
    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>Whether an empty database gets the sample articles.</summary>
    public bool LoadSamples { get; init; }

    /// <summary>Whether the embedded database's code is compiled before the first query comes.</summary>
    public bool WarmsUp { get; init; }
}
