namespace Graph.Cypher.Execution;

/// <summary>Limits of one run of a statement. A limit that is null does not apply.</summary>
public sealed record QueryLimits
{
    /// <summary>No limits.</summary>
    public static QueryLimits None { get; } = new();

    /// <summary>How long it may run from now on.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many bytes its intermediate results may take, by estimate.</summary>
    public long? MemoryBytes { get; init; }

    /// <summary>How many rows it may return; the run then ends with an error.</summary>
    public long? Rows { get; init; }
}
