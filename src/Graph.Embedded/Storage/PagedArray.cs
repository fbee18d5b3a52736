namespace Graph.Embedded.Storage;

/// <summary>
/// A persistent array in three levels of pages. Copying the struct is a fork that shares all pages; a write copies only
/// the pages on its way that its owner has not copied yet. Reading a place that was never written gives the default.
/// </summary>
/// <remarks>
/// The owner is an object of one write transaction. Once that transaction has published its state nobody holds the owner
/// any more, so the pages never change again and any number of threads may read them.
/// </remarks>
internal struct PagedArray<T>
{
    private const int LeafBits = 7;
    private const int LeafSize = 1 << LeafBits;
    private const int BranchBits = 9;
    private const int BranchSize = 1 << BranchBits;
    private const int RootShift = LeafBits + BranchBits;

    private static readonly T[] Missing = new T[1];

    private Page<Page<T>?>?[]? _root;
    private object? _rootOwner;

    /// <summary>One more than the highest place that has a page; everything from there on is default.</summary>
    public readonly long Capacity => (long)(_root?.Length ?? 0) << RootShift;

    /// <summary>The item at an index from 0; the default where nothing was written.</summary>
    public readonly ref readonly T this[int index]
    {
        get
        {
            var leaf = LeafOf(index);
            return ref leaf is null ? ref Missing[0] : ref leaf.Items[index & (LeafSize - 1)];
        }
    }

    /// <summary>The items from <paramref name="index"/> to the end of its page; empty where there is no page.</summary>
    public readonly ReadOnlySpan<T> PageFrom(int index)
    {
        var leaf = LeafOf(index);
        return leaf is null ? default : leaf.Items.AsSpan(index & (LeafSize - 1));
    }

    /// <summary>The first index of the next page after the one of <paramref name="index"/>, skipping what has no pages.</summary>
    public readonly long NextPage(long index)
    {
        var next = (index | (LeafSize - 1)) + 1;
        while (next < Capacity)
        {
            var branch = _root![next >> RootShift]; // Capacity is 0 without a root
            if (branch is null)
            {
                next = ((next >> RootShift) + 1) << RootShift;
            }
            else if (branch.Items[(next >> LeafBits) & (BranchSize - 1)] is null)
            {
                next += LeafSize;
            }
            else
            {
                return next;
            }
        }

        return next;
    }

    /// <summary>The place at an index, to be written by the owner.</summary>
    public ref T Edit(int index, object owner)
    {
        ref var branch = ref RootFor(index, owner)[index >> RootShift];
        branch = Owned(branch, BranchSize, owner);
        ref var leaf = ref branch.Items[(index >> LeafBits) & (BranchSize - 1)];
        leaf = Owned(leaf, LeafSize, owner);
        return ref leaf.Items[index & (LeafSize - 1)];
    }

    private static Page<TItem> Owned<TItem>(Page<TItem>? page, int size, object owner) =>
        page is null ? new Page<TItem>(owner, new TItem[size])
        : ReferenceEquals(page.Owner, owner) ? page
        : new Page<TItem>(owner, (TItem[])page.Items.Clone());

    private readonly Page<T>? LeafOf(int index)
    {
        var root = _root;
        var top = index >> RootShift;
        return root is null || (uint)top >= (uint)root.Length ? null : root[top]?.Items[(index >> LeafBits) & (BranchSize - 1)];
    }

    private Page<Page<T>?>?[] RootFor(int index, object owner)
    {
        var length = Math.Max(_root?.Length ?? 0, (index >> RootShift) + 1);
        if (_root is null || _root.Length < length || !ReferenceEquals(_rootOwner, owner))
        {
            var root = new Page<Page<T>?>?[length];
            _root?.CopyTo(root, 0);
            (_root, _rootOwner) = (root, owner);
        }

        return _root;
    }
}
