namespace Graph.Cypher.Stores;

/// <summary>A growing list of hops that its owner reuses from one expansion to the next. Not safe for concurrent use.</summary>
public sealed class HopBuffer
{
    // Neo4j keeps the relationships of a node of more than this by type.
    private const int MostMerged = 50;

    private Hop[] _items = new Hop[16];
    private Hop[]? _merged;

    /// <summary>How many hops it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The hops, valid until the next change.</summary>
    public ReadOnlySpan<Hop> Hops => _items.AsSpan(0, Count);

    /// <summary>The hop at a position from 0.</summary>
    public Hop this[int index] => _items[index];

    /// <summary>Forgets the hops and keeps the room.</summary>
    public void Clear() => Count = 0;

    /// <summary>Appends one hop.</summary>
    public void Add(Hop hop)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = hop;
    }

    /// <summary>
    /// Makes one run of two that lie one behind the other, each with the newest relationship first: so Neo4j walks the
    /// relationships of a node, whatever their types and directions. Many are left as they are.
    /// </summary>
    /// <param name="first">Where the first run begins.</param>
    /// <param name="second">Where the second run begins; it ends with the list.</param>
    public void MergeNewestFirst(int first, int second)
    {
        if (first == second || second == Count || Count - first > MostMerged)
        {
            return;
        }

        // What is written never overtakes what is still to be read of the second run.
        _merged ??= new Hop[MostMerged];
        var left = _merged.AsSpan(0, second - first);
        _items.AsSpan(first, left.Length).CopyTo(left);
        for (var (place, taken) = (first, 0); taken < left.Length; place++)
        {
            _items[place] = second < Count && _items[second].Relationship > left[taken].Relationship ? _items[second++] : left[taken++];
        }
    }
}
