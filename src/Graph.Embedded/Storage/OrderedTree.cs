namespace Graph.Embedded.Storage;

/// <summary>
/// A persistent ordered set: a B+ tree whose nodes are copied when a write transaction first touches them. Copying the
/// struct is a fork that shares all nodes. See <see cref="PagedArray{T}"/> on owners.
/// </summary>
internal struct OrderedTree<TKey, TComparer>
    where TComparer : struct, IKeyComparer<TKey>
{
    private const int Capacity = TreeNode<TKey>.Capacity;

    private TreeNode<TKey>? _root;

    private static TComparer Comparer => default;

    /// <summary>How many keys it holds.</summary>
    public long Count { get; private set; }

    /// <summary>A tree of keys that are in ascending order without repetition.</summary>
    public static OrderedTree<TKey, TComparer> FromSorted(ReadOnlySpan<TKey> keys)
    {
        if (keys.IsEmpty)
        {
            return default;
        }

        var level = new List<TreeNode<TKey>>((keys.Length / Capacity) + 1);
        for (var start = 0; start < keys.Length; start += Capacity)
        {
            var leaf = keys.Slice(start, Math.Min(Capacity, keys.Length - start)).ToArray();
            level.Add(new TreeNode<TKey>(null, leaf, null, leaf.Length));
        }

        while (level.Count > 1)
        {
            level = ParentsOf(level);
        }

        return new OrderedTree<TKey, TComparer> { _root = level[0], Count = keys.Length };
    }

    /// <summary>Adds a key; false when it is there already.</summary>
    public bool Add(in TKey key, object owner)
    {
        if (_root is null)
        {
            _root = TreeNode<TKey>.Leaf(key, owner);
            Count = 1;
            return true;
        }

        var root = _root.OwnedBy(owner);
        var added = Add(root, key, owner, out var split);
        _root = split is null ? root : TreeNode<TKey>.Parent(root, split, owner);
        Count += added ? 1 : 0;
        return added;
    }

    /// <summary>Removes a key; false when it is not there.</summary>
    public bool Remove(in TKey key, object owner)
    {
        if (_root is null)
        {
            return false;
        }

        var root = _root.OwnedBy(owner);
        var removed = Remove(root, key, owner);
        while (root is { Children.Length: > 0, Count: 1 })
        {
            root = root.Children[0];
        }

        _root = root.Count == 0 ? null : root;
        Count -= removed ? 1 : 0;
        return removed;
    }

    /// <summary>Whether a key is there.</summary>
    public readonly bool Contains(in TKey key)
    {
        var node = _root;
        while (node is { Children: not null })
        {
            node = node.Children[ChildFor(node, key)];
        }

        return node is not null && LowerBound(node, key, out var found) >= 0 && found;
    }

    /// <summary>Shows the visitor all keys from <paramref name="from"/> on, in order, until it has enough.</summary>
    public readonly void VisitFrom<TVisitor>(in TKey from, ref TVisitor visitor)
        where TVisitor : struct, ITreeVisitor<TKey>
    {
        if (_root is not null)
        {
            VisitFrom(_root, from, ref visitor);
        }
    }

    /// <summary>Shows the visitor all keys in order, until it has enough.</summary>
    public readonly void VisitAll<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, ITreeVisitor<TKey>
    {
        if (_root is not null)
        {
            VisitAll(_root, 0, ref visitor);
        }
    }

    private static bool VisitFrom<TVisitor>(TreeNode<TKey> node, in TKey from, ref TVisitor visitor)
        where TVisitor : struct, ITreeVisitor<TKey>
    {
        if (node.Children is null)
        {
            return VisitAll(node, LowerBound(node, from, out _), ref visitor);
        }

        var first = ChildFor(node, from);
        return VisitFrom(node.Children[first], from, ref visitor) && VisitAll(node, first + 1, ref visitor);
    }

    private static bool VisitAll<TVisitor>(TreeNode<TKey> node, int first, ref TVisitor visitor)
        where TVisitor : struct, ITreeVisitor<TKey>
    {
        for (var index = first; index < node.Count; index++)
        {
            var goOn = node.Children is null ? visitor.Visit(node.Keys[index]) : VisitAll(node.Children[index], 0, ref visitor);
            if (!goOn)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Add(TreeNode<TKey> node, in TKey key, object owner, out TreeNode<TKey>? split)
    {
        split = null;
        if (node.Children is null)
        {
            var place = LowerBound(node, key, out var found);
            if (!found)
            {
                split = Insert(node, place, key, null, owner);
            }

            return !found;
        }

        var index = ChildFor(node, key);
        var child = node.Children[index] = node.Children[index].OwnedBy(owner);
        var added = Add(child, key, owner, out var childSplit);
        if (index == 0 && Comparer.Compare(key, node.Keys[0]) < 0) // the least key of any other child is not after it
        {
            node.Keys[index] = key;
        }

        if (childSplit is not null)
        {
            split = Insert(node, index + 1, childSplit.Keys[0], childSplit, owner);
        }

        return added;
    }

    private static bool Remove(TreeNode<TKey> node, in TKey key, object owner)
    {
        if (node.Children is null)
        {
            var place = LowerBound(node, key, out var found);
            if (found)
            {
                node.RemoveAt(place);
            }

            return found;
        }

        var index = ChildFor(node, key);
        var child = node.Children[index] = node.Children[index].OwnedBy(owner);
        var removed = Remove(child, key, owner);
        if (child.Count == 0)
        {
            node.RemoveAt(index);
        }
        else
        {
            MergeIntoLeft(node, index, owner);
        }

        return removed;
    }

    /// <summary>Joins a child with its left neighbour when both together fill half a node, so that a shrinking tree stays shallow.</summary>
    private static void MergeIntoLeft(TreeNode<TKey> node, int index, object owner)
    {
        if (index == 0 || node.Children is null || node.Children[index - 1].Count + node.Children[index].Count > Capacity / 2)
        {
            return;
        }

        var right = node.Children[index];
        var left = node.Children[index - 1] = node.Children[index - 1].OwnedBy(owner);
        left.Append(right);
        node.RemoveAt(index);
    }

    private static TreeNode<TKey>? Insert(TreeNode<TKey> node, int place, in TKey key, TreeNode<TKey>? child, object owner)
    {
        if (node.Count < Capacity)
        {
            node.InsertAt(place, key, child);
            return null;
        }

        // A key past the end opens a new node of its own: ascending loads leave full nodes behind.
        var keep = place == Capacity ? Capacity : Capacity / 2;
        var right = node.SplitOff(keep, owner);
        if (place < keep)
        {
            node.InsertAt(place, key, child);
        }
        else
        {
            right.InsertAt(place - keep, key, child);
        }

        return right;
    }

    private static List<TreeNode<TKey>> ParentsOf(List<TreeNode<TKey>> level)
    {
        var parents = new List<TreeNode<TKey>>((level.Count / Capacity) + 1);
        for (var start = 0; start < level.Count; start += Capacity)
        {
            var children = level.GetRange(start, Math.Min(Capacity, level.Count - start)).ToArray();
            parents.Add(new TreeNode<TKey>(null, Array.ConvertAll(children, child => child.Keys[0]), children, children.Length));
        }

        return parents;
    }

    /// <summary>The last child whose least key is not after the key; the first where there is none.</summary>
    private static int ChildFor(TreeNode<TKey> node, in TKey key)
    {
        var place = LowerBound(node, key, out var found);
        return found || place == 0 ? place : place - 1;
    }

    /// <summary>The first place whose key is not before the key.</summary>
    private static int LowerBound(TreeNode<TKey> node, in TKey key, out bool found)
    {
        int low = 0, high = node.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var order = Comparer.Compare(node.Keys[middle], key);
            if (order == 0)
            {
                found = true; // keys differ, so it is the first
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        found = false;
        return low;
    }
}
