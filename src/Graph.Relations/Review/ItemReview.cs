using System.Text.Json.Nodes;
using Graph.Relations.Identity;

namespace Graph.Relations.Review;

/// <summary>An item of a draft, and what a commit does with it.</summary>
/// <param name="Id">Its id in the draft.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">What it is called; for a statement, its words; for an event, what the graph will call it.</param>
/// <param name="Outcome">create, match or reject.</param>
/// <param name="Spans">Where the text speaks of it.</param>
/// <param name="Fields">All its members, by the names of the draft format.</param>
public sealed record ItemReview(string Id, string Kind, string Name, string Outcome, IReadOnlyList<ReviewSpan> Spans, JsonObject Fields)
{
    /// <summary>What it is or becomes in the graph; null where it is rejected.</summary>
    public ReviewedEntity? Entity { get; init; }

    /// <summary>Why it is taken for that entity; null where it is not matched.</summary>
    public string? Reason { get; init; }

    /// <summary>How sure the match is, 0 to 1; null where it is not matched.</summary>
    public double? Score { get; init; }

    /// <summary>Other entities that it may be, likeliest first.</summary>
    public IReadOnlyList<IdentityCandidate> Candidates { get; init; } = [];

    /// <summary>How sure the reader is of it, 0 to 1; null where it did not say.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether an analyst added it.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether an analyst said that it is right.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>The item whose rejection took it along; null where it was not.</summary>
    public string? RejectedWith { get; init; }

    /// <summary>The decisions about it that stand.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];
}
