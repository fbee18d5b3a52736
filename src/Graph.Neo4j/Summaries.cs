using Graph.Model;

namespace Graph.Neo4j;

/// <summary>Turns the driver's summaries into the port's.</summary>
internal static class Summaries
{
    public static Model.ResultSummary From(IResultSummary summary) =>
        new(Kind(summary.QueryType), Counters(summary.Counters), Plan(summary), summary.Notifications.Select(Notification).ToList());

    private static StatementKind Kind(QueryType type) => type switch
    {
        QueryType.ReadWrite => StatementKind.ReadWrite,
        QueryType.WriteOnly => StatementKind.Write,
        QueryType.SchemaWrite => StatementKind.Schema,
        _ => StatementKind.Read,
    };

    private static Counters Counters(ICounters counters) => new()
    {
        NodesCreated = counters.NodesCreated,
        NodesDeleted = counters.NodesDeleted,
        RelationshipsCreated = counters.RelationshipsCreated,
        RelationshipsDeleted = counters.RelationshipsDeleted,
        PropertiesSet = counters.PropertiesSet,
        LabelsAdded = counters.LabelsAdded,
        LabelsRemoved = counters.LabelsRemoved,
        IndexesAdded = counters.IndexesAdded,
        IndexesRemoved = counters.IndexesRemoved,
        ConstraintsAdded = counters.ConstraintsAdded,
        ConstraintsRemoved = counters.ConstraintsRemoved,
    };

    private static PlanDescription? Plan(IResultSummary summary) => summary switch
    {
        { HasProfile: true, Profile: { } profile } => Describe(profile),
        { HasPlan: true, Plan: { } plan } => Describe(plan),
        _ => null,
    };

    private static PlanDescription Describe(IPlan plan) => new(
        plan.OperatorType,
        plan.Arguments.ToDictionary(pair => pair.Key, pair => ModelValues.From(pair.Value)),
        plan.Identifiers.ToList(),
        plan.Children.Select(Describe).ToList());

    private static Notification Notification(INotification notification) => new(
        notification.Code,
        notification.Title,
        notification.Description,
        notification.RawSeverityLevel,
        notification.Position?.Line,
        notification.Position?.Column,
        notification.Position?.Offset,
        notification.RawCategory ?? "");
}
