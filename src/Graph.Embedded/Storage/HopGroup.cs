using System.Diagnostics.CodeAnalysis;
using Graph.Cypher.Stores;

namespace Graph.Embedded.Storage;

/// <summary>
/// The relationships of one node in one direction and of one type. A single one, as most nodes have of most types, is its key
/// (see <see cref="HopKey"/>). A few are an array of keys, the newest relationship first, as Neo4j walks them, so that rows
/// and lists come out alike. Many are a tree ordered by neighbour and relationship, so that adding one to a hundred thousand
/// copies little.
/// </summary>
internal readonly struct HopGroup
{
    private const int MostInArray = 64;

    private readonly object? _hops;
    private readonly ulong _single;

    /// <summary>A group of keys, the newest relationship first.</summary>
    public HopGroup(int type, bool incoming, ReadOnlySpan<ulong> keys)
    {
        (Type, Incoming) = (type, incoming);
        if (keys.Length == 1)
        {
            _single = keys[0];
        }
        else
        {
            _hops = keys.Length <= MostInArray ? keys.ToArray() : TreeOf(keys);
        }
    }

    private HopGroup(int type, bool incoming, object hops) => (Type, Incoming, _hops) = (type, incoming, hops);

    /// <summary>The token of the type.</summary>
    public int Type { get; }

    /// <summary>Whether the relationships lead to the node and not away from it.</summary>
    public bool Incoming { get; }

    public int Count => _hops is HopTree tree ? (int)tree.Hops.Count : Few.Length;

    /// <summary>The keys where they are no tree.</summary>
    [UnscopedRef]
    private ReadOnlySpan<ulong> Few => _hops is null ? new ReadOnlySpan<ulong>(in _single) : (ulong[])_hops;

    /// <summary>The group with more keys, the newest relationship first, none of which it has.</summary>
    public HopGroup With(ReadOnlySpan<ulong> added, object owner)
    {
        if (_hops is not HopTree { Hops: var tree })
        {
            var merged = Merged(Few, added);
            return new HopGroup(Type, Incoming, merged.Length <= MostInArray ? merged : TreeOf(merged));
        }

        foreach (var key in added)
        {
            tree.Add(key, owner);
        }

        return new HopGroup(Type, Incoming, new HopTree(tree));
    }

    public HopGroup Without(ulong key, object owner)
    {
        if (_hops is not HopTree { Hops: var tree })
        {
            return new HopGroup(Type, Incoming, Array.FindAll(Few.ToArray(), kept => kept != key).AsSpan());
        }

        tree.Remove(key, owner);
        return new HopGroup(Type, Incoming, new HopTree(tree));
    }

    /// <summary>Appends the hops; where <paramref name="except"/> is a node's id, those that lead to it are left out.</summary>
    public void CopyAllTo(HopBuffer into, int except)
    {
        if (_hops is HopTree tree)
        {
            var visitor = new CopyingVisitor(this, into, except);
            tree.Hops.VisitAll(ref visitor);
            return;
        }

        foreach (var key in Few)
        {
            if (HopKey.Neighbour(key) != except)
            {
                into.Add(HopOf(key));
            }
        }
    }

    /// <summary>Appends the hops that lead to one neighbour.</summary>
    public void CopyTo(HopBuffer into, int neighbour)
    {
        if (_hops is HopTree tree)
        {
            var visitor = new NeighbourVisitor(this, into, neighbour);
            tree.Hops.VisitFrom(HopKey.FirstOf(neighbour), ref visitor);
            return;
        }

        foreach (var key in Few)
        {
            if (HopKey.Neighbour(key) == neighbour)
            {
                into.Add(HopOf(key));
            }
        }
    }

    /// <summary>How many of the hops lead to one neighbour.</summary>
    public int CountTo(int neighbour)
    {
        if (_hops is HopTree tree)
        {
            var visitor = new CountingVisitor(neighbour);
            tree.Hops.VisitFrom(HopKey.FirstOf(neighbour), ref visitor);
            return visitor.Count;
        }

        var count = 0;
        foreach (var key in Few)
        {
            count += HopKey.Neighbour(key) == neighbour ? 1 : 0;
        }

        return count;
    }

    private static HopTree TreeOf(ReadOnlySpan<ulong> keys)
    {
        var sorted = keys.ToArray();
        Array.Sort(sorted);
        return new HopTree(OrderedTree<ulong, HopKeyComparer>.FromSorted(sorted));
    }

    private static ulong[] Merged(ReadOnlySpan<ulong> kept, ReadOnlySpan<ulong> added)
    {
        ulong[] merged = [.. added, .. kept];

        // What is added is newer than what is there, unless a number is given again.
        if (kept.Length > 0 && added.Length > 0 && HopKey.Relationship(added[^1]) < HopKey.Relationship(kept[0]))
        {
            Array.Sort(merged, HopKey.NewestFirst);
        }

        return merged;
    }

    private Hop HopOf(ulong key) => new(HopKey.Relationship(key), Type, HopKey.Neighbour(key));

    private readonly struct CopyingVisitor(HopGroup group, HopBuffer into, int except) : ITreeVisitor<ulong>
    {
        public bool Visit(in ulong key)
        {
            if (HopKey.Neighbour(key) != except)
            {
                into.Add(group.HopOf(key));
            }

            return true;
        }
    }

    private readonly struct NeighbourVisitor(HopGroup group, HopBuffer into, int neighbour) : ITreeVisitor<ulong>
    {
        public bool Visit(in ulong key)
        {
            var same = HopKey.Neighbour(key) == neighbour;
            if (same)
            {
                into.Add(group.HopOf(key));
            }

            return same;
        }
    }

    private struct CountingVisitor(int neighbour) : ITreeVisitor<ulong>
    {
        public int Count { get; private set; }

        public bool Visit(in ulong key)
        {
            var same = HopKey.Neighbour(key) == neighbour;
            Count += same ? 1 : 0;
            return same;
        }
    }
}
