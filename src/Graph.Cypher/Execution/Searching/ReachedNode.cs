namespace Graph.Cypher.Execution.Searching;

/// <summary>A node in one place of the pattern.</summary>
internal sealed class ReachedNode(long node, SearchState state)
{
    /// <summary>The node.</summary>
    public long Node { get; } = node;

    /// <summary>The place.</summary>
    public SearchState State { get; } = state;

    /// <summary>Ways that lead here, in the order they were found: in that order paths are told.</summary>
    public List<Way> Before { get; } = [];

    /// <summary>Ways that lead on.</summary>
    public List<Way> After { get; } = [];

    /// <summary>Whether the search from the start has been here.</summary>
    public bool IsSeenForward { get; set; }

    /// <summary>Whether the search from the end has been here.</summary>
    public bool IsSeenBackward { get; set; }

    /// <summary>How many paths, or lengths, that end here are still wanted.</summary>
    public long Wanted { get; set; }

    /// <summary>The depth at which it was last found to end paths, or −1.</summary>
    public long EndsAt { get; set; } = -1;
}
