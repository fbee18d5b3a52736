namespace Graph.Relations.Import;

/// <summary>What an import is called; several files of one import share an id.</summary>
/// <param name="ImportId"><c>import:</c> and something unique.</param>
/// <param name="FileName">The file it came from, as the user knows it.</param>
/// <param name="CreatedAt">When the import was asked for.</param>
public sealed record ImportRequest(string ImportId, string FileName, DateTimeOffset CreatedAt)
{
    /// <summary>
    /// The fingerprint of the draft as it was read, where somebody has corrected it since: reading the same once more does
    /// not undo the corrections. Null where the draft is as it was read.
    /// </summary>
    public string? ReadKey { get; init; }

    /// <summary>The line of the file that holds what was imported; null where the whole file does.</summary>
    public int? Line { get; init; }

    /// <summary>
    /// Of an earlier version that was exported with its article: each id it speaks of that was merged, before the entity that it was
    /// merged into. Null for one that no later version has taken the place of yet.
    /// </summary>
    public IReadOnlyList<string>? Holders { get; init; }

    /// <summary>Which file of its import it came from, from 0: an export writes what was imported in its order.</summary>
    public int Position { get; init; }

    /// <summary>The work that brings it in, where that takes several transactions and is not done.</summary>
    internal string? Unfinished { get; init; }
}
