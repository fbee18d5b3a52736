using Graph.Embedded.Storage;

namespace Graph.Embedded.Indexes;

/// <summary>Entries by their number, then by their element.</summary>
internal readonly struct NumberKeyComparer : IKeyComparer<NumberKey>
{
    public int Compare(in NumberKey left, in NumberKey right) =>
        left.Number != right.Number ? left.Number.CompareTo(right.Number) : left.Id.CompareTo(right.Id);
}
