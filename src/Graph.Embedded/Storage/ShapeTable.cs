using System.Collections.Concurrent;

namespace Graph.Embedded.Storage;

/// <summary>Interns shapes, so that elements with the same keys share one. Safe for any number of threads.</summary>
internal sealed class ShapeTable
{
    private readonly ConcurrentDictionary<int[], Shape> _shapes = new(IntegerSequenceComparer.Instance);

    public ShapeTable() => Empty = Intern([]);

    /// <summary>The shape of an element without properties.</summary>
    public Shape Empty { get; }

    public Shape Intern(ReadOnlySpan<int> keys)
    {
        var lookup = _shapes.GetAlternateLookup<ReadOnlySpan<int>>();
        return lookup.TryGetValue(keys, out var known) ? known : _shapes.GetOrAdd(keys.ToArray(), kept => new Shape(kept));
    }
}
