namespace Graph.Conformance.Cases;

/// <summary>A query and what Neo4j answers to it.</summary>
/// <param name="File">The case file, without its extension.</param>
/// <param name="Name">A sentence that says what it shows.</param>
/// <param name="Setup">A statement that runs first on an empty database, or nothing.</param>
/// <param name="Query">The query.</param>
/// <param name="Table">The expected columns and rows; empty for none.</param>
/// <param name="ErrorCode">The expected error's code, or null.</param>
public sealed record QueryCase(
    string File, string Name, string Setup, string Query, IReadOnlyList<IReadOnlyList<string>> Table, string? ErrorCode)
{
    /// <summary>
    /// Whether the order inside lists is that in which a store keeps things, by the name's last words ("… on a fresh store"): a server
    /// that has deleted others gives new ones their places.
    /// </summary>
    public bool IsOfStore => Name.EndsWith("on a fresh store", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Name}";
}
