namespace Graph.Relations.Exchange.Rows;

/// <summary>A thing that a row speaks of.</summary>
/// <param name="As">What the mapping's relationships call it.</param>
/// <param name="Kind">Its kind, one of <see cref="EntityKinds.All"/>.</param>
/// <param name="Name">Its name; the thing is left out of rows where it is missing. For a gift its item, for a statement its words.</param>
public sealed record MappedEntity(string As, string Kind, MappedValue Name)
{
    /// <summary>Its id in the graph; null to find it by its name.</summary>
    public MappedValue? Id { get; init; }

    /// <summary>Its other members in a draft: <c>signedOn</c>, <c>kind</c>, <c>aliases</c>, <c>title</c> (of the office held) and so on.</summary>
    public IReadOnlyDictionary<string, MappedValue> Properties { get; init; } = new Dictionary<string, MappedValue>();
}
