namespace Graph.Relations.Exchange;

/// <summary>A decision about who is who, as a line of JSON lines holds it.</summary>
/// <param name="Verdict"><c>same</c>, <c>different</c> or <c>unsure</c>.</param>
/// <param name="First">An entity's id; for <c>same</c>, the one that was kept.</param>
/// <param name="Second">The other's.</param>
/// <param name="DecidedAt">When.</param>
public sealed record KeptDecision(string Verdict, string First, string Second, DateTimeOffset DecidedAt);
