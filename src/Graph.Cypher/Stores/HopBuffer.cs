namespace Graph.Cypher.Stores;

/// <summary>A growing list of hops that its owner reuses from one expansion to the next. Not safe for concurrent use.</summary>
public sealed class HopBuffer
{
    private Hop[] _items = new Hop[16];

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
}
