namespace Graph.Embedded.Storage;

/// <summary>A node or a relationship by its id.</summary>
internal readonly record struct ElementName(bool IsRelationship, int Id)
{
    /// <summary>The word for it in messages.</summary>
    public string Kind => IsRelationship ? "Relationship" : "Node";
}
