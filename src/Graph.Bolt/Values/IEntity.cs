namespace Graph.Bolt;

/// <summary>A node or a relationship as a result returned it.</summary>
public interface IEntity
{
    /// <summary>One property; throws <see cref="KeyNotFoundException"/> when it is not there.</summary>
    object? this[string key] { get; }

    /// <summary>All properties.</summary>
    IReadOnlyDictionary<string, object?> Properties { get; }

    /// <summary>The database's own id: unique in that database only.</summary>
    string ElementId { get; }

    /// <summary>One property as a type; throws <see cref="KeyNotFoundException"/> when it is not there.</summary>
    T Get<T>(string key);

    /// <summary>One property as a type; false when it is not there.</summary>
    bool TryGet<T>(string key, out T value);
}
