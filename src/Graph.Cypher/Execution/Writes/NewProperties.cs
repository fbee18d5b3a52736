using Graph.Cypher.Binding;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>The properties of an element to create: a written map, entry by entry, or any expression that is one.</summary>
internal sealed class NewProperties
{
    private readonly (string Key, int Number, Evaluator Value)[]? _entries;
    private readonly Evaluator? _map;
    private readonly Action<QueryContext, string, Value>? _onUnequal;

    /// <summary>
    /// Compiles them; what is null is left out, and its key handed to <paramref name="onUnequal"/>, as is that of what is no number:
    /// both are equal to nothing.
    /// </summary>
    public NewProperties(ExpressionCompiler compiler, BoundExpression? map, Action<QueryContext, string, Value>? onUnequal)
    {
        _onUnequal = onUnequal;
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
        var (count, isKnown) = (0, true);
        for (var index = 0; index < _entries.Length; index++)
        {
            var (key, number, evaluator) = _entries[index];
            var value = evaluator(context);
            if (IsLeftOut(context, key, value))
            {
                continue;
            }

            // Most keys are known from the row before; another stands as the place of its entry until all are.
            var token = context.Keys[number];
            isKnown &= token >= 0;
            properties[count++] = new(token >= 0 ? token : ~index, PropertyValues.Storable(context, value));
        }

        return isKnown ? properties[..count] : Known(context, properties[..count], _entries);
    }

    private ReadOnlySpan<KeyValuePair<int, Value>> ReadMap(QueryContext context, Value value)
    {
        if (value.IsNull && _onUnequal is not null)
        {
            return [];
        }

        if (value.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw CypherErrors.Type($"Parameter provided for node creation is not a Map, but was {ValueText.ForMessage(value)}");
        }

        var map = value.Kind == ValueKind.Map ? value.AsMap() : EntityMaps.Properties(context, value);
        context.RequiredChanges.Writer.KnowKeys(map);
        var properties = context.Properties(map.Count);
        var count = 0;
        foreach (var (key, property) in map)
        {
            if (IsLeftOut(context, key, property))
            {
                continue;
            }

            properties[count++] = new(context.RequiredChanges.Writer.KeyOf(key), PropertyValues.Storable(context, property));
        }

        return properties[..count];
    }

    private bool IsLeftOut(QueryContext context, string key, Value value)
    {
        if (_onUnequal is not null && (value.IsNull || (value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat()))))
        {
            _onUnequal(context, key, value);
        }

        return value.IsNull;
    }

    private static ReadOnlySpan<KeyValuePair<int, Value>> Known(
        QueryContext context, Span<KeyValuePair<int, Value>> properties, (string Key, int Number, Evaluator Value)[] entries)
    {
        var writer = context.RequiredChanges.Writer;
        var names = new List<string>();
        foreach (var (key, _) in properties)
        {
            if (key < 0)
            {
                names.Add(entries[~key].Key);
            }
        }

        writer.KnowKeys(names);
        foreach (ref var property in properties)
        {
            property = property.Key >= 0 ? property : new(writer.KeyOf(entries[~property.Key].Key), property.Value);
        }

        return properties;
    }
}
