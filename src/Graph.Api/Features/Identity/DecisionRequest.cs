namespace Graph.Api.Features.Identity;

/// <summary>What an analyst thinks of two entities.</summary>
/// <param name="First">An entity's id.</param>
/// <param name="Second">Another's.</param>
/// <param name="Verdict"><c>different</c> or <c>unsure</c>.</param>
internal sealed record DecisionRequest(string First, string Second, string Verdict);
