namespace Graph.Relations.Exchange;

/// <summary>A property's name and the kind of its values: a column of a file. One name may come with several kinds.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Kind">One of <see cref="ValueKinds"/>.</param>
internal sealed record PropertyKey(string Name, string Kind) : IComparable<PropertyKey>
{
    /// <inheritdoc/>
    public int CompareTo(PropertyKey? other) => other is null ? 1 : string.CompareOrdinal(Name, other.Name) is not 0 and var names ? names : string.CompareOrdinal(Kind, other.Kind);
}
