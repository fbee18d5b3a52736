namespace Graph.Embedded.Storage;

/// <summary>The hops of a node that has many: a box around the tree, replaced and never changed once it is published.</summary>
internal sealed class HopTree(OrderedTree<ulong, HopKeyComparer> hops)
{
    public OrderedTree<ulong, HopKeyComparer> Hops { get; } = hops;
}
