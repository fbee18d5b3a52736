namespace Graph.Relations.Review;

/// <summary>A relationship of a draft.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Start">Id of the item it starts from.</param>
/// <param name="End">Id of the item it ends at.</param>
public sealed record RelationshipReference(string Type, string Start, string End)
{
    /// <inheritdoc/>
    public override string ToString() => $"({Start})-[{Type}]->({End})";
}
