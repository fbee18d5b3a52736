using System.Collections.Concurrent;

namespace Graph.Embedded.Storage;

/// <summary>Interns sets of labels as ascending arrays, so that nodes of the same labels share one. Safe for any number of threads.</summary>
internal sealed class LabelSets
{
    private readonly ConcurrentDictionary<int[], int[]> _sets = new(IntegerSequenceComparer.Instance);

    /// <summary>The shared array of these labels, in any order and with repetitions.</summary>
    public int[] Intern(ReadOnlySpan<int> labels)
    {
        Span<int> sorted = labels.Length <= 32 ? stackalloc int[labels.Length] : new int[labels.Length];
        labels.CopyTo(sorted);
        sorted.Sort();
        var count = 0;
        foreach (var label in sorted)
        {
            if (count == 0 || sorted[count - 1] != label)
            {
                sorted[count++] = label;
            }
        }

        return InternAscending(sorted[..count]);
    }

    public int[] With(int[] labels, int label) => Intern([.. labels, label]);

    public int[] Without(int[] labels, int label) => InternAscending(Array.FindAll(labels, item => item != label));

    private int[] InternAscending(ReadOnlySpan<int> labels)
    {
        var lookup = _sets.GetAlternateLookup<ReadOnlySpan<int>>();
        if (lookup.TryGetValue(labels, out var known))
        {
            return known;
        }

        var set = labels.ToArray();
        return _sets.GetOrAdd(set, set);
    }
}
