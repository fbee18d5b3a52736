namespace Graph.Relations.Review;

/// <summary>What an analyst can decide about a draft.</summary>
public static class DecisionAction
{
    /// <summary>An item is right as it is.</summary>
    public const string Accept = "accept";

    /// <summary>An item or a relationship is left alone, with what hangs on it.</summary>
    public const string Reject = "reject";

    /// <summary>Fields of an item have other values.</summary>
    public const string Edit = "edit";

    /// <summary>An item is another entity of the graph, or one that is new to it.</summary>
    public const string Match = "match";

    /// <summary>Words of the text speak of something that reading has missed.</summary>
    public const string Add = "add";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Accept, Reject, Edit, Match, Add];
}
