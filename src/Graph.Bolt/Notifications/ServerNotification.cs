namespace Graph.Bolt;

/// <summary>A notification as the server's map has it.</summary>
internal sealed class ServerNotification(IReadOnlyDictionary<string, object?> map) : INotification
{
    public string Code => Text("code");

    public string Title => Text("title");

    public string Description => Text("description");

    public string RawSeverityLevel => Text("severity");

    public string RawCategory => Text("category");

    public NotificationSeverity SeverityLevel => Known(RawSeverityLevel, NotificationSeverity.Unknown);

    public NotificationCategory Category => Known(RawCategory, NotificationCategory.Unknown);

    public IInputPosition? Position => map.GetValueOrDefault("position") is Dictionary<string, object?> position
        ? new InputPosition(Number(position, "offset"), Number(position, "line"), Number(position, "column"))
        : null;

    private static T Known<T>(string word, T unknown)
        where T : struct, Enum =>
        Array.IndexOf(Enum.GetNames<T>().Select(name => name.ToUpperInvariant()).ToArray(), word) is var index and >= 0 ? Enum.GetValues<T>()[index] : unknown;

    private string Text(string name) => map.GetValueOrDefault(name) as string ?? "";

    private static int Number(Dictionary<string, object?> position, string name) => (int)(position.GetValueOrDefault(name) as long? ?? 0);
}
