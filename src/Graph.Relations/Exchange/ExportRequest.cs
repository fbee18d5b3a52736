namespace Graph.Relations.Exchange;

/// <summary>What is to be written.</summary>
/// <param name="Format">To which kind of file.</param>
public sealed record ExportRequest(ExportFormat Format)
{
    /// <summary>How much; null for what is usual: all that the format is for, or what is drawn among a selection.</summary>
    public ExportScope? Scope { get; init; }

    /// <summary>The entities to write, with what is drawn among them; null for the whole graph. Those that are not there are left out.</summary>
    public IReadOnlyList<string>? Ids { get; init; }
}
