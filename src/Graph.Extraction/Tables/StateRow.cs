namespace Graph.Extraction.Tables;

/// <summary>A state, present or former.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or the code in use for a former one.</param>
/// <param name="Iso2">ISO 3166-1 alpha-2; empty where there is none.</param>
/// <param name="Name">The name in use.</param>
/// <param name="OfficialName">The full name.</param>
/// <param name="OtherNames">Short forms, other names in use and their spellings.</param>
/// <param name="Demonyms">Words for what is of the state.</param>
/// <param name="Capitals">The seat of government first; then others and other spellings.</param>
/// <param name="Since">A year, or empty.</param>
/// <param name="Until">A year; empty for a present one.</param>
public sealed record StateRow(
    string Code,
    string Iso2,
    string Name,
    string OfficialName,
    IReadOnlyList<string> OtherNames,
    IReadOnlyList<string> Demonyms,
    IReadOnlyList<string> Capitals,
    string Since,
    string Until)
{
    /// <summary><c>state:</c> and the code.</summary>
    public string Id { get; } = "state:" + Code;
}
