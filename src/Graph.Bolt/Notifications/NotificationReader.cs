namespace Graph.Bolt;

/// <summary>
/// Reads the notifications of a summary: up to Bolt 5.4 as <c>notifications</c>, from 5.5 on among the <c>statuses</c>,
/// where those with a code of Neo4j's are notifications (https://neo4j.com/docs/bolt/current/bolt/message/#messages-pull).
/// </summary>
internal static class NotificationReader
{
    public static List<INotification> Read(IReadOnlyDictionary<string, object?> metadata) =>
        Maps(metadata, "notifications").Concat(Maps(metadata, "statuses").Where(HasCode).Select(Flatten))
            .Select(map => (INotification)new ServerNotification(map)).ToList();

    private static IEnumerable<Dictionary<string, object?>> Maps(IReadOnlyDictionary<string, object?> metadata, string name) =>
        (metadata.GetValueOrDefault(name) as List<object?> ?? []).OfType<Dictionary<string, object?>>();

    private static bool HasCode(Dictionary<string, object?> status) => status.ContainsKey("neo4j_code");

    private static Dictionary<string, object?> Flatten(Dictionary<string, object?> status)
    {
        var record = status.GetValueOrDefault("diagnostic_record") as Dictionary<string, object?> ?? [];
        return new Dictionary<string, object?>
        {
            ["code"] = status["neo4j_code"],
            ["title"] = status.GetValueOrDefault("title"),
            ["description"] = status.GetValueOrDefault("description"),
            ["severity"] = record.GetValueOrDefault("_severity"),
            ["category"] = record.GetValueOrDefault("_classification"),
            ["position"] = record.GetValueOrDefault("_position"),
        };
    }
}
