namespace Graph.Relations.Exchange;

/// <summary>A decision about who is who, as a line of JSON lines holds it.</summary>
/// <param name="Verdict"><c>same</c>, <c>different</c> or <c>unsure</c>.</param>
/// <param name="First">An entity's id; for <c>same</c>, the one that was kept.</param>
/// <param name="Second">The other's.</param>
/// <param name="DecidedAt">When.</param>
public sealed record KeptDecision(string Verdict, string First, string Second, DateTimeOffset DecidedAt)
{
    /// <summary>Their label, and what the second one was called: needed where one of them is not there. Null where the line does not say.</summary>
    public (string Kind, string SecondName)? Known { get; init; }

    /// <summary>Whether nothing spoke of them then; they may be back with an earlier version of an article.</summary>
    public bool IsWaiting { get; init; }
}
