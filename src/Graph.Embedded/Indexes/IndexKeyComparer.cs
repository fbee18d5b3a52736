using Graph.Embedded.Storage;

namespace Graph.Embedded.Indexes;

/// <summary>Index entries by their values, then by their element.</summary>
internal readonly struct IndexKeyComparer : IKeyComparer<IndexKey>
{
    public int Compare(in IndexKey left, in IndexKey right)
    {
        var order = left.CompareValues(right);
        return order != 0 ? order : left.Id.CompareTo(right.Id);
    }
}
