namespace Graph.Embedded.Storage;

/// <summary>Items that one write transaction may change and everyone else only reads.</summary>
internal sealed class Page<T>(object owner, T[] items)
{
    public object Owner { get; } = owner;

    public T[] Items { get; } = items;
}
