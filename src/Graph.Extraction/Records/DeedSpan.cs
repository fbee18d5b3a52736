namespace Graph.Extraction.Records;

/// <summary>One deed that a remark tells, before it becomes an event.</summary>
/// <param name="Kind">As an event's kind; <c>companion</c> for somebody who came along.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its words.</param>
internal sealed record DeedSpan(string Kind, int First, int End)
{
    /// <summary>Those met, received by or accompanied.</summary>
    public IReadOnlyList<Official> Company { get; init; } = [];

    /// <summary>Whether it happened outside the cities visited, as a departure from home does.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>What was attended, by name; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>The agreement's tokens, where one was signed, issued or announced.</summary>
    public (int First, int End)? Agreement { get; init; }

    /// <summary>Whether the visitor signed; one who attended a signing did not.</summary>
    public bool BySubject { get; init; } = true;
}
