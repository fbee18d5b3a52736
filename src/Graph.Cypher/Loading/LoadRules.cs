namespace Graph.Cypher.Loading;

/// <summary>What LOAD CSV may read.</summary>
/// <param name="Folder">The folder of files; null for none.</param>
/// <param name="FetchesAddresses">Whether http and https addresses are fetched.</param>
internal sealed record LoadRules(string? Folder, bool FetchesAddresses)
{
    /// <summary>Nothing.</summary>
    public static LoadRules None { get; } = new(null, false);
}
