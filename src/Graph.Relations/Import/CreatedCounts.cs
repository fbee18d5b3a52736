namespace Graph.Relations.Import;

/// <summary>How much an import created.</summary>
/// <param name="Entities">Entities that were not there.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Relationships">Drawn relationships that were not there.</param>
/// <param name="Passages">Passages.</param>
public sealed record CreatedCounts(int Entities, int Claims, int Relationships, int Passages)
{
    /// <summary>Nothing.</summary>
    public static CreatedCounts None { get; } = new(0, 0, 0, 0);
}
