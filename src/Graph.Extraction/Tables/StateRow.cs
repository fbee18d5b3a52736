namespace Graph.Extraction.Tables;

/// <summary>A state, present or former.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or the code in use for a former one.</param>
/// <param name="Capitals">The seat of government first; then others and other spellings.</param>
/// <param name="Since">A year, or empty.</param>
/// <param name="Until">A year; empty for a present one.</param>
internal sealed record StateRow(
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
    public string Id { get; } = "state:" + Code;
}
