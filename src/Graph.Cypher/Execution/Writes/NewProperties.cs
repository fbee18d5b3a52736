using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>The properties of an element to create: a written map, entry by entry, or any expression that is one.</summary>
internal sealed class NewProperties
{
    private readonly (string Key, Evaluator Value)[]? _entries;
    private readonly Evaluator? _map;

    public NewProperties(ExpressionCompiler compiler, BoundExpression? map)
    {
        // Of a key that is written twice only the last is meant, which the map itself sees to.
        if (map is BoundExpression.MapLiteral literal && literal.Entries.DistinctBy(entry => entry.Key).Count() == literal.Entries.Count)
        {
            _entries = [.. literal.Entries.Select(entry => (entry.Key, compiler.Compile(entry.Value)))];
        }
        else
        {
            _map = map is null ? null : compiler.Compile(map);
        }
    }

    /// <summary>The values that can be stored, by key; a null is handed to <paramref name="onNull"/> and left out.</summary>
    public KeyValuePair<int, Value>[] Read(QueryContext context, Action<string>? onNull)
    {
        if (_entries is null && _map is null)
        {
            return [];
        }

        var properties = new List<KeyValuePair<int, Value>>(_entries?.Length ?? 4);
        if (_entries is null)
        {
            AddMap(context, properties, onNull);
        }

        foreach (var (key, value) in _entries ?? [])
        {
            Add(context, properties, key, value(context), onNull);
        }

        return [.. properties];
    }

    private void AddMap(QueryContext context, List<KeyValuePair<int, Value>> properties, Action<string>? onNull)
    {
        var value = _map?.Invoke(context) ?? Value.Null;
        if (value.IsNull)
        {
            return;
        }

        if (value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw CypherErrors.Type($"Parameter provided for node creation is not a Map, but was {ValueText.ForMessage(value)}");
        }

        foreach (var (key, property) in value.Kind == ValueKind.Map ? value.AsMap() : EntityMaps.Properties(context, value))
        {
            Add(context, properties, key, property, onNull);
        }
    }

    private static void Add(QueryContext context, List<KeyValuePair<int, Value>> properties, string key, Value value, Action<string>? onNull)
    {
        if (!value.IsNull)
        {
            properties.Add(new(context.RequiredChanges.Writer.EnsureKey(key), PropertyValues.Storable(value)));
            return;
        }

        onNull?.Invoke(key);
    }
}
