using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>What follows the rows of an answer: plan, counters, notifications; or errors.</summary>
internal static class SummaryWriter
{
    public static void WriteMembers(Utf8JsonWriter json, ResultSummary summary, bool includeCounters, ValueWriter values)
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
            PlanWriter.Write(json, plan, values);
        }
    }

    /// <summary>The bookmarks of a transaction that has ended: none, as with one database in one place there is nothing to wait for.</summary>
    public static void WriteNoBookmarks(Utf8JsonWriter json)
    {
        json.WriteStartArray("bookmarks");
        json.WriteEndArray();
    }

    /// <summary>The transaction that stays open.</summary>
    public static void WriteTransaction(Utf8JsonWriter json, TransactionDocument transaction)
    {
        json.WriteStartObject("transaction");
        json.WriteString("id", transaction.Id);
        json.WriteString("expires", transaction.Expires);
        json.WriteEndObject();
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
            else
            {
                json.WriteNull("position");
            }

            if (notification.Category.Length > 0)
            {
                json.WriteString("category", notification.Category);
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
}
