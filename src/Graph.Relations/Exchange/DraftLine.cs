using Graph.Extraction.Drafts;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>A line of JSON lines of drafts: a draft, a decision about who is who, or a change of a grade.</summary>
/// <param name="Number">Which line, from 1.</param>
public sealed record DraftLine(int Number)
{
    /// <summary>The draft; null for others.</summary>
    public Draft? Draft { get; init; }

    /// <summary>What the draft was imported by; null where the line does not say.</summary>
    public ImportRequest? Request { get; init; }

    /// <summary>The decision; null for others.</summary>
    public KeptDecision? Decision { get; init; }

    /// <summary>The change of a grade; null for others.</summary>
    public KeptGrade? Grade { get; init; }
}
