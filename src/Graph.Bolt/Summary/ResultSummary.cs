namespace Graph.Bolt;

/// <summary>A summary made of what came with the success of RUN and with that of the last PULL.</summary>
internal sealed class ResultSummary(
    Query query, IServerInfo server, IReadOnlyDictionary<string, object?> run, IReadOnlyDictionary<string, object?> end) : IResultSummary
{
    public Query Query { get; } = query;

    public ICounters Counters { get; } = new ResultCounters(end.GetValueOrDefault("stats") as Dictionary<string, object?> ?? []);

    public QueryType QueryType => end.GetValueOrDefault("type") switch
    {
        "r" => QueryType.ReadOnly,
        "rw" => QueryType.ReadWrite,
        "w" => QueryType.WriteOnly,
        "s" => QueryType.SchemaWrite,
        _ => QueryType.Unknown,
    };

    public bool HasPlan => Plan is not null;

    public bool HasProfile => Profile is not null;

    public IPlan? Plan => (IPlan?)Profile ?? (end.GetValueOrDefault("plan") is Dictionary<string, object?> map ? new Plan(map) : null);

    public IProfiledPlan? Profile => end.GetValueOrDefault("profile") is Dictionary<string, object?> map ? new ProfiledPlan(map) : null;

    public IList<INotification> Notifications { get; } = NotificationReader.Read(end);

    public TimeSpan ResultAvailableAfter => Milliseconds(run.GetValueOrDefault("t_first"));

    public TimeSpan ResultConsumedAfter => Milliseconds(end.GetValueOrDefault("t_last"));

    public IServerInfo Server { get; } = server;

    public IDatabaseInfo Database { get; } = new DatabaseInfo(end.GetValueOrDefault("db") as string ?? "");

    private static TimeSpan Milliseconds(object? value) => TimeSpan.FromMilliseconds(value as long? ?? -1);
}
