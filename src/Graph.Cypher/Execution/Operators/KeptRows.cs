using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Copies of the live slots of rows, counted against the memory budget.</summary>
internal sealed class KeptRows(QueryContext context, int[] slots)
{
    private readonly List<Value[]> _rows = [];
    private long _bytes;

    /// <summary>How many there are.</summary>
    public int Count => _rows.Count;

    /// <summary>The copies, for sorting in place.</summary>
    public List<Value[]> Rows => _rows;

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        _rows.Clear();
        context.Budget.Release(_bytes);
        _bytes = 0;
    }

    /// <summary>Keeps the row as it stands, with extra values behind the slots.</summary>
    public Value[] Keep(int extra = 0)
    {
        var copy = new Value[slots.Length + extra];
        var bytes = 32L + (extra * ValueSize.Slot);
        for (var index = 0; index < slots.Length; index++)
        {
            copy[index] = context.Row[slots[index]];
            bytes += ValueSize.Of(copy[index]);
        }

        context.Budget.Take(bytes);
        _bytes += bytes;
        _rows.Add(copy);
        return copy;
    }

    /// <summary>Forgets all but the first rows. What the others took is given back by the average.</summary>
    public void Truncate(int count)
    {
        var bytes = _bytes / _rows.Count * (_rows.Count - count);
        _rows.RemoveRange(count, _rows.Count - count);
        context.Budget.Release(bytes);
        _bytes -= bytes;
    }

    /// <summary>Puts a kept row back.</summary>
    public void Restore(int index)
    {
        var copy = _rows[index];
        for (var position = 0; position < slots.Length; position++)
        {
            context.Row[slots[position]] = copy[position];
        }
    }
}
