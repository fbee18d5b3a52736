namespace Graph.Model;

/// <summary>What a statement was and what it changed.</summary>
/// <param name="Kind">Whether it read, wrote or changed the schema.</param>
/// <param name="Counters">What it changed.</param>
/// <param name="Plan">The plan, for EXPLAIN and PROFILE; else null.</param>
/// <param name="Notifications">Hints and warnings; empty when there are none.</param>
public sealed record ResultSummary(
    StatementKind Kind, Counters Counters, PlanDescription? Plan, IReadOnlyList<Notification> Notifications);
