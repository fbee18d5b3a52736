using Graph.Relations.Review;

namespace Graph.Api.Features.Imports;

/// <summary>Decisions about one draft of an import.</summary>
/// <param name="Draft">Which draft, from 0.</param>
/// <param name="Decisions">The decisions, in their order.</param>
internal sealed record ReviewDecisionsRequest(int Draft, IReadOnlyList<DraftDecisionRequest> Decisions);
