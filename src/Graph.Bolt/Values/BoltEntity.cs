namespace Graph.Bolt;

/// <summary>What nodes and relationships share.</summary>
internal abstract class BoltEntity(string elementId, IReadOnlyDictionary<string, object?> properties) : IEntity
{
    public string ElementId { get; } = elementId;

    public IReadOnlyDictionary<string, object?> Properties { get; } = properties;

    public object? this[string key] => Properties[key];

    public T Get<T>(string key) => Properties[key].As<T>();

    public bool TryGet<T>(string key, out T value) => Properties.TryGetAs(key, out value);
}
