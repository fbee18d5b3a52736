using System.Collections;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>A list of integers at equal distances, which takes no room however long it is.</summary>
internal sealed class IntegerRange(long first, long step, int count) : IReadOnlyList<Value>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Value this[int index] => Value.Of(first + (step * index));

    /// <summary>A stretch of it.</summary>
    public IntegerRange Slice(int start, int length) => new(first + (step * start), step, length);

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator()
    {
        for (var index = 0; index < count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
