using Graph.Relations.Queries;

namespace Graph.Api.Features.Identity;

/// <summary>Entities that may be one, likeliest first.</summary>
internal sealed record DuplicateListDocument(IReadOnlyList<DuplicatePair> Duplicates);
