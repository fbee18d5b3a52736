using Graph.Model;

namespace Graph.Embedded.Indexes;

/// <summary>An entry of a range index: the values of its properties and the element that has them.</summary>
/// <param name="First">The value of the first property.</param>
/// <param name="Rest">The values of the others, in the index's order; null in an index over one property.</param>
/// <param name="Id">The element; −1 in a key that is only there to find the first entry of its values.</param>
internal readonly record struct IndexKey(Value First, Value[]? Rest, int Id)
{
    /// <summary>A key before all entries whose first value is this or greater.</summary>
    public static IndexKey Before(Value first) => new(first, null, -1);

    /// <summary>Less than, equal to or greater than zero, by the values alone. No rest comes before any rest.</summary>
    public int CompareValues(in IndexKey other)
    {
        // Ids and names are what most indexes are over, and a load compares them millions of times.
        var order = (First.Kind, other.First.Kind) switch
        {
            (ValueKind.Integer, ValueKind.Integer) => First.AsInteger().CompareTo(other.First.AsInteger()),
            (ValueKind.String, ValueKind.String) => ValueOrder.CompareTexts(First.AsString(), other.First.AsString()),
            _ => ValueOrder.Compare(First, other.First),
        };
        if (order != 0 || ReferenceEquals(Rest, other.Rest))
        {
            return order;
        }

        if (Rest is null || other.Rest is null)
        {
            return Rest is null ? -1 : 1;
        }

        for (var index = 0; order == 0 && index < Rest.Length; index++)
        {
            order = ValueOrder.Compare(Rest[index], other.Rest[index]);
        }

        return order;
    }
}
