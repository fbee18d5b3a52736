using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>The properties of an element to create: a written map, entry by entry, or any expression that is one.</summary>
internal sealed class NewProperties
{
    private readonly (string Key, Evaluator Value)[]? _entries;
    private readonly Evaluator? _map;
    private readonly Action<QueryContext, string>? _onNull;

    /// <summary>Compiles them; what is null is left out, and its key handed to <paramref name="onNull"/>.</summary>
    public NewProperties(ExpressionCompiler compiler, BoundExpression? map, Action<QueryContext, string>? onNull)
    {
        _onNull = onNull;
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

    /// <summary>The values that can be stored, by key.</summary>
    public ReadOnlySpan<KeyValuePair<int, Value>> Read(QueryContext context)
    {
        if (_entries is null)
        {
            return _map is null ? [] : ReadMap(context, _map(context));
        }

        var properties = new KeyValuePair<int, Value>[_entries.Length];
        var count = 0;
        foreach (var (key, value) in _entries)
        {
            Add(context, properties, ref count, key, value(context));
        }

        return properties.AsSpan(0, count);
    }

    private ReadOnlySpan<KeyValuePair<int, Value>> ReadMap(QueryContext context, Value value)
    {
        if (value.IsNull)
        {
            return [];
        }

        if (value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw CypherErrors.Type($"Parameter provided for node creation is not a Map, but was {ValueText.ForMessage(value)}");
        }

        var map = value.Kind == ValueKind.Map ? value.AsMap() : EntityMaps.Properties(context, value);
        var properties = new KeyValuePair<int, Value>[map.Count];
        var count = 0;
        foreach (var (key, property) in map)
        {
            Add(context, properties, ref count, key, property);
        }

        return properties.AsSpan(0, count);
    }

    private void Add(QueryContext context, KeyValuePair<int, Value>[] properties, ref int count, string key, Value value)
    {
        if (!value.IsNull)
        {
            properties[count++] = new(context.RequiredChanges.Writer.EnsureKey(key), PropertyValues.Storable(value));
            return;
        }

        _onNull?.Invoke(context, key);
    }
}
