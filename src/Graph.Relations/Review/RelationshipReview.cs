namespace Graph.Relations.Review;

/// <summary>A relationship that a draft speaks of, and what a commit does with it.</summary>
/// <param name="Id">The id it is drawn with; null where it is rejected.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">The item it starts from, or an entity of the graph.</param>
/// <param name="End">The item it ends at, or an entity of the graph.</param>
/// <param name="Outcome">draw, support or reject.</param>
public sealed record RelationshipReview(string? Id, string Type, string Start, string End, string Outcome)
{
    /// <summary>The item it is read from; null where it follows from several.</summary>
    public string? Item { get; init; }

    /// <summary>The field of the item that says it; null where it follows from several items.</summary>
    public string? Field { get; init; }

    /// <summary>actual, planned, alleged or denied; null where it is rejected.</summary>
    public string? Modality { get; init; }

    /// <summary>What more is said of it: a title, a role, a date.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>The words it rests on.</summary>
    public IReadOnlyList<ReviewSpan> Spans { get; init; } = [];

    /// <summary>The decisions about it that stand.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];
}
