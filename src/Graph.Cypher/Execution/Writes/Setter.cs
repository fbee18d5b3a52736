using Graph.Cypher.Binding;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Writes;

/// <summary>Compiles items of SET and REMOVE to actions on the row as it stands.</summary>
internal static class Setter
{
    /// <summary>Compiles an item of SET.</summary>
    public static Action<QueryContext> Compile(ExpressionCompiler compiler, BoundSetItem item) => item switch
    {
        BoundSetItem.Properties { Values: [{ Key: BoundExpression.Constant { Value.Kind: ValueKind.String } key } only] } property => Property(
            compiler.Compile(property.Subject), key.Value.AsString(), compiler.Compile(only.Value)),
        BoundSetItem.Properties properties => Properties(
            compiler.Compile(properties.Subject),
            [.. properties.Values.Select(value => compiler.Compile(value.Key))],
            [.. properties.Values.Select(value => compiler.Compile(value.Value))],
            countsAll: properties.Values.All(value => value.Key is BoundExpression.Constant)),
        BoundSetItem.Replace replace => All(replace.Variable.Id, compiler.Compile(replace.Value), replace: true),
        BoundSetItem.Merge merge => All(merge.Variable.Id, compiler.Compile(merge.Value), replace: false),
        BoundSetItem.Labels labels => Labels(labels.Variable.Id, NameSet.Compile(compiler, labels.Names), add: true),
        _ => throw new ArgumentException($"There is no such item as {item.GetType().Name}.", nameof(item)),
    };

    /// <summary>Compiles an item of REMOVE.</summary>
    public static Action<QueryContext> Compile(ExpressionCompiler compiler, BoundRemoveItem item) => item switch
    {
        BoundRemoveItem.Property property => Property(OfEntity(compiler.Compile(property.Subject)), property.Key, _ => Value.Null),
        BoundRemoveItem.DynamicProperty property => Properties(compiler.Compile(property.Subject), [compiler.Compile(property.Key)], [_ => Value.Null], countsAll: false),
        BoundRemoveItem.Labels labels => Labels(labels.Variable.Id, NameSet.Compile(compiler, labels.Names), add: false),
        _ => throw new ArgumentException($"There is no such item as {item.GetType().Name}.", nameof(item)),
    };

    // What a property holds is known when it is read.
    private static Evaluator OfEntity(Evaluator subject) => context =>
    {
        var value = subject(context);
        return value.Kind is ValueKind.Null or ValueKind.Node or ValueKind.Relationship
            ? value
            : throw CypherErrors.Argument($"Expected a node or a relationship, but got {ValueText.ForMessage(value)}");
    };

    private static Action<QueryContext> Property(Evaluator subject, string key, Evaluator value) => context =>
    {
        var entity = subject(context);
        if (IsEntity(entity))
        {
            Set(context, entity, key, PropertyValues.Storable(context, value(context)), isOneOfMany: false);
        }
    };

    // Where a key is computed, removing what is not there does not count, as it does among keys that are written.
    private static Action<QueryContext> Properties(Evaluator subject, Evaluator[] keys, Evaluator[] values, bool countsAll) => context =>
    {
        var entity = subject(context);
        if (!IsEntity(entity))
        {
            return;
        }

        var given = new Dictionary<string, Value>(StringComparer.Ordinal); // of several values for one property the last counts
        for (var index = 0; index < values.Length; index++)
        {
            given[NameOf(keys[index](context))] = PropertyValues.Storable(context, values[index](context));
        }

        foreach (var (key, value) in given)
        {
            Set(context, entity, key, value, isOneOfMany: countsAll);
        }
    };

    // A name that nothing has is not made known by removing it, and does not count.
    private static void Set(QueryContext context, Value entity, string key, Value value, bool isOneOfMany)
    {
        var changes = context.RequiredChanges;
        var token = value.IsNull ? context.Reader.KeyToken(NewTokens.Checked(key)) : changes.Writer.KeyOf(key);
        if (token >= 0)
        {
            changes.SetProperty(entity, token, value, isOneOfMany);
        }
    }

    private static string NameOf(Value key) => key.Kind == ValueKind.String ? key.AsString()
        : key.IsNull ? throw CypherErrors.Type(BindingMessages.NullName())
        : throw CypherErrors.Type($"A property key must be a string, but was {ValueText.ForMessage(key)}");

    private static Action<QueryContext> All(int slot, Evaluator value, bool replace) => context =>
    {
        var subject = context.Row[slot];
        if (!IsEntity(subject))
        {
            return;
        }

        var given = value(context);
        if (given.IsNull)
        {
            throw CypherErrors.Type("Expected a map, a node or a relationship, but got null");
        }

        var properties = given.Kind == ValueKind.Map ? given.AsMap() : EntityMaps.Properties(context, given);
        if (replace)
        {
            RemoveOthers(context, subject, properties);
        }

        context.RequiredChanges.Writer.KnowKeys(properties);
        foreach (var (key, property) in properties)
        {
            Set(context, subject, key, PropertyValues.Storable(context, property), isOneOfMany: true);
        }
    };

    private static void RemoveOthers(QueryContext context, Value subject, IReadOnlyDictionary<string, Value> kept)
    {
        var present = new List<KeyValuePair<int, Value>>();
        EntityMaps.Read(context, subject, present);
        foreach (var (key, _) in present)
        {
            if (!kept.ContainsKey(context.Reader.KeyName(key)))
            {
                context.RequiredChanges.SetProperty(subject, key, Value.Null);
            }
        }
    }

    private static Action<QueryContext> Labels(int slot, NameSet names, bool add) => context =>
    {
        var node = context.Row[slot];
        if (node.IsNull)
        {
            return;
        }

        if (node.Kind != ValueKind.Node)
        {
            throw CypherErrors.Type($"Expected a node, but got {ValueText.ForMessage(node)}");
        }

        var changes = context.RequiredChanges;
        foreach (var name in names.Names(context))
        {
            if (add)
            {
                changes.AddLabel(node.Bits, changes.Writer.LabelOf(name));
            }
            else
            {
                changes.RemoveLabel(node.Bits, context.Reader.LabelToken(name));
            }
        }
    };

    private static bool IsEntity(Value subject) => subject.Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Node or ValueKind.Relationship => true,
        _ => throw CypherErrors.Argument($"Expected a node or relationship, but got {ValueText.ForMessage(subject)}"),
    };
}
