namespace Graph.Relations.Import;

/// <summary>What an import is called; several files of one import share an id.</summary>
/// <param name="ImportId"><c>import:</c> and something unique.</param>
/// <param name="FileName">The file it came from, as the user knows it.</param>
/// <param name="CreatedAt">When the import was asked for.</param>
public sealed record ImportRequest(string ImportId, string FileName, DateTimeOffset CreatedAt);
