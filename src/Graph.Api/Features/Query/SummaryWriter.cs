using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>What follows the rows of an answer: plan, counters, notifications; or errors.</summary>
internal static class SummaryWriter
{
    public static void WriteMembers(Utf8JsonWriter json, ResultSummary summary, bool includeCounters)
    {
        if (summary.Notifications.Count > 0)
        {
            WriteNotifications(json, summary.Notifications);
        }

        if (includeCounters)
        {
            WriteCounters(json, summary.Counters);
        }

        if (summary.Plan is { } plan)
        {
            json.WritePropertyName(plan.Arguments.ContainsKey("DbHits") ? "profiledQueryPlan" : "queryPlan");
            WritePlan(json, plan);
        }
    }

    public static void WriteErrors(Utf8JsonWriter json, string code, string message)
    {
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotifications(Utf8JsonWriter json, IReadOnlyList<Notification> notifications)
    {
        json.WriteStartArray("notifications");
        foreach (var notification in notifications)
        {
            json.WriteStartObject();
            json.WriteString("code", notification.Code);
            json.WriteString("description", notification.Description);
            json.WriteString("severity", notification.Severity);
            json.WriteString("title", notification.Title);
            if (notification is { Offset: { } offset, Line: { } line, Column: { } column })
            {
                json.WriteStartObject("position");
                json.WriteNumber("offset", offset);
                json.WriteNumber("line", line);
                json.WriteNumber("column", column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounters(Utf8JsonWriter json, Counters counters)
    {
        json.WriteStartObject("counters");
        json.WriteBoolean("containsUpdates", counters.ContainsUpdates);
        json.WriteNumber("nodesCreated", counters.NodesCreated);
        json.WriteNumber("nodesDeleted", counters.NodesDeleted);
        json.WriteNumber("propertiesSet", counters.PropertiesSet);
        json.WriteNumber("relationshipsCreated", counters.RelationshipsCreated);
        json.WriteNumber("relationshipsDeleted", counters.RelationshipsDeleted);
        json.WriteNumber("labelsAdded", counters.LabelsAdded);
        json.WriteNumber("labelsRemoved", counters.LabelsRemoved);
        json.WriteNumber("indexesAdded", counters.IndexesAdded);
        json.WriteNumber("indexesRemoved", counters.IndexesRemoved);
        json.WriteNumber("constraintsAdded", counters.ConstraintsAdded);
        json.WriteNumber("constraintsRemoved", counters.ConstraintsRemoved);
        json.WriteBoolean("containsSystemUpdates", counters.ContainsSystemUpdates);
        json.WriteNumber("systemUpdates", 0);
        json.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter json, PlanDescription plan)
    {
        json.WriteStartObject();
        json.WriteString("operatorType", plan.OperatorType);
        json.WriteStartObject("arguments");
        foreach (var (name, value) in plan.Arguments.OrderBy(argument => argument.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            PlainValueWriter.Instance.Write(json, value);
        }

        json.WriteEndObject();
        json.WriteStartArray("identifiers");
        foreach (var identifier in plan.Identifiers)
        {
            json.WriteStringValue(identifier);
        }

        json.WriteEndArray();
        json.WriteStartArray("children");
        foreach (var child in plan.Children)
        {
            WritePlan(json, child);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
