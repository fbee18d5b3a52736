namespace Graph.Embedded.Storage;

/// <summary>Which keys an element's properties have, in the order they were first set; the values lie in an array of the same order.</summary>
internal sealed class Shape(int[] keys)
{
    public int[] Keys { get; } = keys;

    public int Count => Keys.Length;

    /// <summary>The place of a key, or −1.</summary>
    public int IndexOf(int key) => Keys.AsSpan().IndexOf(key);
}
