using Graph.Embedded.Storage;

namespace Graph.Embedded.Indexes;

/// <summary>What indexes look at: the labels of a node, or the one type of a relationship, and the properties.</summary>
internal readonly ref struct IndexedElement(ReadOnlySpan<int> tokens, Properties properties)
{
    public ReadOnlySpan<int> Tokens { get; } = tokens;

    public Properties Properties { get; } = properties;
}
