namespace Graph.Embedded.Storage;

/// <summary>A node of an <see cref="OrderedTree{TKey, TComparer}"/>: a leaf of keys, or children with a lower bound of each.</summary>
internal sealed class TreeNode<TKey>(object? owner, TKey[] keys, TreeNode<TKey>[]? children, int count)
{
    /// <summary>How many keys or children a node holds at most.</summary>
    public const int Capacity = 64;

    /// <summary>A leaf's keys, or for each child a key that is not after any of its keys and after all keys of the child before.</summary>
    public TKey[] Keys { get; } = keys;

    /// <summary>The children; null in a leaf.</summary>
    public TreeNode<TKey>[]? Children { get; } = children;

    /// <summary>How many of the keys (and children) are in use.</summary>
    public int Count { get; private set; } = count;

    private readonly object? _owner = owner;

    /// <summary>A leaf of one key.</summary>
    public static TreeNode<TKey> Leaf(in TKey key, object owner)
    {
        var keys = new TKey[Capacity];
        keys[0] = key;
        return new TreeNode<TKey>(owner, keys, null, 1);
    }

    /// <summary>A node over two others.</summary>
    public static TreeNode<TKey> Parent(TreeNode<TKey> left, TreeNode<TKey> right, object owner)
    {
        var keys = new TKey[Capacity];
        var children = new TreeNode<TKey>[Capacity];
        (keys[0], keys[1], children[0], children[1]) = (left.Keys[0], right.Keys[0], left, right);
        return new TreeNode<TKey>(owner, keys, children, 2);
    }

    /// <summary>This node where it belongs to the owner, else a copy that does.</summary>
    public TreeNode<TKey> OwnedBy(object owner)
    {
        if (ReferenceEquals(_owner, owner))
        {
            return this;
        }

        var copy = Empty(owner);
        copy.Append(this);
        return copy;
    }

    /// <summary>Puts a key (and child) at a place. There must be room.</summary>
    public void InsertAt(int place, in TKey key, TreeNode<TKey>? child)
    {
        Array.Copy(Keys, place, Keys, place + 1, Count - place);
        Keys[place] = key;
        if (Children is not null && child is not null)
        {
            Array.Copy(Children, place, Children, place + 1, Count - place);
            Children[place] = child;
        }

        Count++;
    }

    /// <summary>Takes the key (and child) at a place out.</summary>
    public void RemoveAt(int place)
    {
        Count--;
        Array.Copy(Keys, place + 1, Keys, place, Count - place);
        Array.Clear(Keys, Count, 1);
        if (Children is not null)
        {
            Array.Copy(Children, place + 1, Children, place, Count - place);
            Array.Clear(Children, Count, 1);
        }
    }

    /// <summary>Moves all but the first <paramref name="keep"/> keys into a new node.</summary>
    public TreeNode<TKey> SplitOff(int keep, object owner)
    {
        var right = Empty(owner);
        right.Take(this, keep);
        Array.Clear(Keys, keep, Count - keep);
        if (Children is not null)
        {
            Array.Clear(Children, keep, Count - keep);
        }

        Count = keep;
        return right;
    }

    /// <summary>Adds another node's keys after this one's. There must be room.</summary>
    public void Append(TreeNode<TKey> right) => Take(right, 0);

    private TreeNode<TKey> Empty(object owner) =>
        new(owner, new TKey[Capacity], Children is null ? null : new TreeNode<TKey>[Capacity], 0);

    private void Take(TreeNode<TKey> other, int first)
    {
        Array.Copy(other.Keys, first, Keys, Count, other.Count - first);
        if (Children is not null && other.Children is not null)
        {
            Array.Copy(other.Children, first, Children, Count, other.Count - first);
        }

        Count += other.Count - first;
    }
}
