using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>The properties of an element to create: a written map, entry by entry, or any expression that is one.</summary>
internal sealed class NewProperties
{
    private readonly (string Key, int Number, Evaluator Value)[]? _entries;
    private readonly Evaluator? _map;
    private readonly Action<QueryContext, string>? _onNull;

    /// <summary>Compiles them; what is null is left out, and its key handed to <paramref name="onNull"/>.</summary>
    public NewProperties(ExpressionCompiler compiler, BoundExpression? map, Action<QueryContext, string>? onNull)
    {
        _onNull = onNull;
        // Of a key that is written twice only the last is meant, which the map itself sees to.
        if (map is BoundExpression.MapLiteral literal && literal.Entries.DistinctBy(entry => entry.Key).Count() == literal.Entries.Count)
        {
            _entries = [.. literal.Entries.Select(entry => (entry.Key, compiler.Symbols.Key(entry.Key), compiler.Compile(entry.Value)))];
        }
        else
        {
            _map = map is null ? null : compiler.Compile(map);
        }
    }

    /// <summary>How many are written one by one.</summary>
    public int Count => _entries?.Length ?? 0;

    /// <summary>The values that can be stored, by key; good until the next call in the same run.</summary>
    public ReadOnlySpan<KeyValuePair<int, Value>> Read(QueryContext context)
    {
        if (_entries is null)
        {
            return _map is null ? [] : ReadMap(context, _map(context));
        }

        var properties = context.Properties(_entries.Length);
        var count = 0;
        foreach (var (key, number, value) in _entries)
        {
            Add(context, properties, ref count, key, context.Keys[number], value(context));
        }

        return properties[..count];
    }

    private ReadOnlySpan<KeyValuePair<int, Value>> ReadMap(QueryContext context, Value value)
    {
        if (value.IsNull && _onNull is not null)
        {
            return [];
        }

        if (value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw CypherErrors.Type($"Parameter provided for node creation is not a Map, but was {ValueText.ForMessage(value)}");
        }

        var map = value.Kind == ValueKind.Map ? value.AsMap() : EntityMaps.Properties(context, value);
        var properties = context.Properties(map.Count);
        var count = 0;
        foreach (var (key, property) in map)
        {
            Add(context, properties, ref count, key, -1, property);
        }

        return properties[..count];
    }

    // Most keys are known from the row before, and need not be looked up.
    private void Add(QueryContext context, Span<KeyValuePair<int, Value>> properties, ref int count, string key, int token, Value value)
    {
        if (!value.IsNull)
        {
            var known = token >= 0 ? token : context.RequiredChanges.Writer.KeyOf(key);
            properties[count++] = new(known, PropertyValues.Storable(context, value));
            return;
        }

        _onNull?.Invoke(context, key);
    }
}
