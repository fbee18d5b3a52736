namespace Graph.Embedded.Storage;

/// <summary>Hops by neighbour, then by relationship.</summary>
internal readonly struct HopKeyComparer : IKeyComparer<ulong>
{
    public int Compare(in ulong left, in ulong right) => left.CompareTo(right);
}
