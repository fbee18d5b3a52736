using Graph.Relations.Identity;

namespace Graph.Api.Features.Identity;

/// <summary>All decisions about who is who, latest first.</summary>
internal sealed record DecisionListDocument(IReadOnlyList<IdentityDecision> Decisions);
