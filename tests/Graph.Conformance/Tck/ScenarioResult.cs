namespace Graph.Conformance.Tck;

/// <summary>How a scenario went.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Failure">Why it failed, or null when it passed.</param>
public sealed record ScenarioResult(Scenario Scenario, string? Failure)
{
    /// <summary>Whether it passed.</summary>
    public bool Passed => Failure is null;
}
