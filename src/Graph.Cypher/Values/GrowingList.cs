using System.Collections;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>
/// A list that is added to until somebody reads it. A long one grows by pieces: nothing goes through all that is there
/// already, which for millions of items would outlast a time limit, and for a moment take three times the memory.
/// </summary>
internal sealed class GrowingList(int expected = 0) : IReadOnlyList<Value>
{
    /// <summary>How many items lie in one array.</summary>
    public const int PieceSize = 1 << PieceBits;

    // 48 KB: larger arrays would lie on the heap of large objects, where making more waits for a collection under way.
    private const int PieceBits = 11;

    private Value[] _last = expected == 0 ? [] : new Value[Math.Min(expected, PieceSize)];
    private int _inLast;
    private List<Value[]>? _full;

    /// <inheritdoc/>
    public int Count => ((_full?.Count ?? 0) << PieceBits) + _inLast;

    /// <inheritdoc/>
    public Value this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var piece = index >> PieceBits;
            return (_full is null || piece == _full.Count ? _last : _full[piece])[index & (PieceSize - 1)];
        }
    }

    /// <summary>Puts an item at the end.</summary>
    public void Add(Value item)
    {
        if (_inLast == _last.Length)
        {
            Grow();
        }

        _last[_inLast++] = item;
    }

    /// <summary>Copies all items.</summary>
    public void CopyTo(Value[] into, int first)
    {
        foreach (var piece in _full ?? [])
        {
            piece.CopyTo(into, first);
            first += PieceSize;
        }

        Array.Copy(_last, 0, into, first, _inLast);
    }

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Grow()
    {
        if (_last.Length < PieceSize)
        {
            Array.Resize(ref _last, Math.Max(4, _last.Length * 2));
            return;
        }

        (_full ??= []).Add(_last);
        (_last, _inLast) = (new Value[PieceSize], 0);
    }
}
