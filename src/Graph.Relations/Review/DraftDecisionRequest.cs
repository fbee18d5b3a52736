using System.Text.Json.Nodes;

namespace Graph.Relations.Review;

/// <summary>What an analyst wants of a draft; which members it has depends on the action.</summary>
public record DraftDecisionRequest
{
    /// <summary>The value of <see cref="Entity"/> for somebody or something that the graph does not know yet.</summary>
    public const string NewEntity = "new";

    /// <summary>One of <see cref="DecisionAction"/>.</summary>
    public required string Action { get; init; }

    /// <summary>The item it is about, by its id in the draft.</summary>
    public string? Item { get; init; }

    /// <summary>The relationship that is rejected, instead of an item.</summary>
    public RelationshipReference? Relationship { get; init; }

    /// <summary>For an edit, the fields with their new values, null to empty one; for an addition, all it has.</summary>
    public JsonObject? Fields { get; init; }

    /// <summary>For a match, an entity of the graph, another item of the draft, or <see cref="NewEntity"/>.</summary>
    public string? Entity { get; init; }

    /// <summary>For an addition, its kind.</summary>
    public string? Kind { get; init; }

    /// <summary>For an addition, where the words begin that speak of it.</summary>
    public int? Start { get; init; }

    /// <summary>For an addition, where they end.</summary>
    public int? End { get; init; }
}
