using Graph.Cypher.Execution;

namespace Graph.Cypher.Values;

/// <summary>
/// Sorting that can be stopped at any comparison and leaves equal items in their order. The library's sort would wrap
/// what a comparison throws, and a time limit would end as a fault of the program.
/// </summary>
internal static class StableSort
{
    /// <summary>Sorts in place by merging ever longer runs; takes as much room again for references.</summary>
    public static void Sort<T>(List<T> items, Comparison<T> compare, QueryBudget budget)
    {
        if (items.Count < 2)
        {
            return;
        }

        var room = (long)items.Count * 2 * IntPtr.Size;
        budget.Take(room);
        T[] from = [.. items];
        var to = new T[from.Length];
        for (long width = 1; width < from.Length; width *= 2)
        {
            for (long start = 0; start < from.Length; start += 2 * width)
            {
                var middle = Math.Min(start + width, from.Length);
                Merge(from, to, (int)start, (int)middle, (int)Math.Min(middle + width, from.Length), compare, budget);
            }

            (from, to) = (to, from);
        }

        items.Clear();
        items.AddRange(from);
        budget.Release(room);
    }

    private static void Merge<T>(T[] from, T[] to, int start, int middle, int end, Comparison<T> compare, QueryBudget budget)
    {
        var (left, right) = (start, middle);
        for (var index = start; index < end; index++)
        {
            budget.Step();
            var takesLeft = right == end || (left < middle && compare(from[left], from[right]) <= 0);
            to[index] = takesLeft ? from[left++] : from[right++];
        }
    }
}
