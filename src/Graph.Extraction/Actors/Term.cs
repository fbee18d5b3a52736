using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>A phrase of the tables.</summary>
/// <param name="Id">Id of the actor it names; empty for a title.</param>
/// <param name="Name">The actor's canonical name, or the title.</param>
/// <param name="StateId">The state it belongs to or is; null where none.</param>
/// <param name="Detail">Kind of the organisation or place; null for the rest.</param>
internal sealed record Term(TermKind Kind, string Id, string Name, string? StateId, string? Detail)
{
    public TitleClass Class { get; init; }
}
