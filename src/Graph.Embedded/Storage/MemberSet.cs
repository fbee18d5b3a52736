using System.Numerics;

namespace Graph.Embedded.Storage;

/// <summary>A set of ids as a paged bitmap with its count: the nodes of a label, or the relationships of a type.</summary>
internal struct MemberSet
{
    private PagedArray<ulong> _words;

    /// <summary>How many ids it holds.</summary>
    public long Count { get; private set; }

    public readonly bool Contains(int id) => id >= 0 && (_words[id >> 6] & (1UL << id)) != 0;

    /// <summary>Adds an id that is not there.</summary>
    public void Add(int id, object owner)
    {
        _words.Edit(id >> 6, owner) |= 1UL << id;
        Count++;
    }

    /// <summary>Removes an id that is there.</summary>
    public void Remove(int id, object owner)
    {
        _words.Edit(id >> 6, owner) &= ~(1UL << id);
        Count--;
    }

    /// <summary>Fills the batch with ids greater than <paramref name="after"/>, ascending, and returns how many.</summary>
    public readonly int Scan(long after, Span<long> batch)
    {
        var count = 0;
        var next = after + 1;
        while (count < batch.Length && next >> 6 < _words.Capacity)
        {
            var word = next >> 6;
            var page = _words.PageFrom((int)word);
            if (page.IsEmpty)
            {
                next = _words.NextPage(word) << 6;
                continue;
            }

            for (var index = 0; index < page.Length && count < batch.Length; index++, next = (word + index) << 6)
            {
                count += TakeWord(page[index] & (ulong.MaxValue << (int)(next & 63)), (word + index) << 6, batch[count..]);
            }
        }

        return count;
    }

    private static int TakeWord(ulong bits, long first, Span<long> batch)
    {
        var count = 0;
        for (; bits != 0 && count < batch.Length; bits &= bits - 1)
        {
            batch[count++] = first + BitOperations.TrailingZeroCount(bits);
        }

        return count;
    }
}
