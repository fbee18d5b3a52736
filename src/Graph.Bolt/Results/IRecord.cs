namespace Graph.Bolt;

/// <summary>One row of a result: values by key, in the order of the columns.</summary>
public interface IRecord : IReadOnlyDictionary<string, object?>
{
    /// <summary>The value at a column from 0.</summary>
    object? this[int index] { get; }

    /// <summary>The values by key.</summary>
    new IReadOnlyDictionary<string, object?> Values { get; }

    /// <summary>The keys in the order of the columns.</summary>
    new IReadOnlyList<string> Keys { get; }

    /// <summary>A value as a type; throws <see cref="KeyNotFoundException"/> when there is no such key.</summary>
    T Get<T>(string key);

    /// <summary>A value as a type; false when there is no such key.</summary>
    bool TryGet<T>(string key, out T value);

    /// <summary>The same without regard to the key's case.</summary>
    T GetCaseInsensitive<T>(string key);

    /// <summary>The same without regard to the key's case; false when there is no such key.</summary>
    bool TryGetCaseInsensitive<T>(string key, out T value);
}
