using System.Text.Json;
using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Databases;

/// <summary>Reads an answer of Neo4j's Query API, its values typed.</summary>
internal static class HttpAnswer
{
    /// <summary>The answer. Throws the first error it tells, as <see cref="GraphException"/>.</summary>
    public static ScenarioAnswer Read(JsonElement answer)
    {
        if (answer.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        {
            throw new GraphException(Text(errors[0], "code"), Text(errors[0], "message"));
        }

        var data = answer.GetProperty("data");
        return new ScenarioAnswer(
            [.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString() ?? "")],
            [.. data.GetProperty("values").EnumerateArray().Select(row => (IReadOnlyList<Value>)[.. row.EnumerateArray().Select(TypedValue.Read)])],
            answer.TryGetProperty("counters", out var counters) ? ReadCounters(counters) : Counters.None,
            answer.TryGetProperty("notifications", out var notifications) ? [.. notifications.EnumerateArray().Select(notification => Text(notification, "code"))] : []);
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";

    private static Counters ReadCounters(JsonElement counters) => new()
    {
        NodesCreated = Count(counters, "nodesCreated"),
        NodesDeleted = Count(counters, "nodesDeleted"),
        RelationshipsCreated = Count(counters, "relationshipsCreated"),
        RelationshipsDeleted = Count(counters, "relationshipsDeleted"),
        PropertiesSet = Count(counters, "propertiesSet"),
        LabelsAdded = Count(counters, "labelsAdded"),
        LabelsRemoved = Count(counters, "labelsRemoved"),
        IndexesAdded = Count(counters, "indexesAdded"),
        IndexesRemoved = Count(counters, "indexesRemoved"),
        ConstraintsAdded = Count(counters, "constraintsAdded"),
        ConstraintsRemoved = Count(counters, "constraintsRemoved"),
    };

    private static long Count(JsonElement counters, string name) => counters.GetProperty(name).GetInt64();
}
