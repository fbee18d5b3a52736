using Graph.Extraction.Sentences;

namespace Graph.Extraction.Records;

/// <summary>Somebody named in a record by name, by office, or as one of a group.</summary>
/// <param name="Name">The name without titles; null where only an office or a group is named.</param>
/// <param name="Span">The whole phrase.</param>
/// <param name="NameSpan">The name in it; the whole phrase where there is no name.</param>
/// <param name="Offices">As the words around the name give them, the weightiest first.</param>
/// <param name="Of">Ids of the states and organisations that the phrase names as theirs.</param>
internal sealed record Official(string? Name, TextSpan Span, TextSpan NameSpan, IReadOnlyList<HeldOffice> Offices, IReadOnlyList<string> Of)
{
    /// <summary>'m' or 'f' by a courtesy title; null without one.</summary>
    public char? Gender { get; init; }
}
