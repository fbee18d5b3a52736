namespace Graph.Relations.Review;

/// <summary>What a commit does with an article, an item or a relationship.</summary>
public static class ReviewOutcome
{
    /// <summary>It is new to the graph.</summary>
    public const string Create = "create";

    /// <summary>An article takes the place of its earlier version.</summary>
    public const string Replace = "replace";

    /// <summary>The graph holds just this article already; nothing is written.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>An item is an entity of the graph.</summary>
    public const string Match = "match";

    /// <summary>A relationship is drawn.</summary>
    public const string Draw = "draw";

    /// <summary>A relationship is drawn already and gains a claim.</summary>
    public const string Support = "support";

    /// <summary>It is left alone.</summary>
    public const string Reject = "reject";
}
