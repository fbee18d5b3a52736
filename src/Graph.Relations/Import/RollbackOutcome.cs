namespace Graph.Relations.Import;

/// <summary>What taking an import back did.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Removed">Ids of the articles that are gone.</param>
/// <param name="Restored">Ids of the articles that are there again as an earlier import left them.</param>
/// <param name="Claims">How many claims went.</param>
public sealed record RollbackOutcome(string ImportId, IReadOnlyList<string> Removed, IReadOnlyList<string> Restored, int Claims);
