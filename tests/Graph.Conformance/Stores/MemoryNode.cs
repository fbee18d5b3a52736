using Graph.Model;

namespace Graph.Conformance.Stores;

/// <summary>A node of a <see cref="MemoryGraph"/>.</summary>
internal sealed class MemoryNode
{
    public SortedSet<int> Labels { get; init; } = [];

    public List<KeyValuePair<int, Value>> Properties { get; init; } = [];

    public SortedSet<long> Relationships { get; init; } = [];
}
