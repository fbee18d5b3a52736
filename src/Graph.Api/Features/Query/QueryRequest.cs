using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>What a caller asked of <c>POST /api/v1/query</c>, checked.</summary>
internal sealed record QueryRequest
{
    /// <summary>A request that asks for nothing but what its address says.</summary>
    public static QueryRequest Empty { get; } = new();

    /// <summary>One Cypher statement; empty only where a request may come without one.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Whether there is a statement to run.</summary>
    public bool HasStatement => Statement.Length > 0;

    /// <summary>Values for <c>$name</c>.</summary>
    public IReadOnlyDictionary<string, Value> Parameters { get; init; } = new Dictionary<string, Value>();

    /// <summary>Whether the caller wants to write; null when the request does not say.</summary>
    public AccessMode? AccessMode { get; init; }

    /// <summary>Whether the answer counts what was changed.</summary>
    public bool IncludeCounters { get; init; }

    /// <summary>How long the statement may run; null when the request does not say.</summary>
    public TimeSpan? MaxExecutionTime { get; init; }
}
