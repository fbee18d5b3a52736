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
        BoundSetItem.Property property => Property(compiler.Compile(property.Subject), property.Key, compiler.Compile(property.Value)),
        BoundSetItem.DynamicProperty property => Dynamic(
            compiler.Compile(property.Subject), compiler.Compile(property.Key), compiler.Compile(property.Value)),
        BoundSetItem.Replace replace => All(replace.Variable.Id, compiler.Compile(replace.Value), replace: true),
        BoundSetItem.Merge merge => All(merge.Variable.Id, compiler.Compile(merge.Value), replace: false),
        BoundSetItem.Labels labels => Labels(labels.Variable.Id, NameSet.Compile(compiler, labels.Names), add: true),
        _ => throw new ArgumentException($"There is no such item as {item.GetType().Name}.", nameof(item)),
    };

    /// <summary>Compiles an item of REMOVE.</summary>
    public static Action<QueryContext> Compile(ExpressionCompiler compiler, BoundRemoveItem item) => item switch
    {
        BoundRemoveItem.Property property => Property(OfEntity(compiler.Compile(property.Subject)), property.Key, _ => Value.Null),
        BoundRemoveItem.DynamicProperty property => Dynamic(compiler.Compile(property.Subject), compiler.Compile(property.Key), _ => Value.Null),
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

    private static Action<QueryContext> Property(Evaluator subject, string key, Evaluator value) =>
        context => Set(context, subject(context), key, value(context));

    private static Action<QueryContext> Dynamic(Evaluator subject, Evaluator key, Evaluator value) => context =>
    {
        var name = key(context);
        if (name.Kind != ValueKind.String)
        {
            throw name.IsNull
                ? CypherErrors.Text(BindingMessages.NullName())
                : CypherErrors.Type($"A property key must be a string, but was {ValueText.ForMessage(name)}");
        }

        Set(context, subject(context), name.AsString(), value(context));
    };

    private static void Set(QueryContext context, Value subject, string key, Value value)
    {
        if (IsEntity(subject))
        {
            var changes = context.RequiredChanges;
            changes.SetProperty(subject, changes.Writer.EnsureKey(key), PropertyValues.Storable(value));
        }
    }

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
        var changes = context.RequiredChanges;
        if (replace)
        {
            RemoveOthers(context, subject, properties);
        }

        foreach (var (key, property) in properties)
        {
            changes.SetProperty(subject, changes.Writer.EnsureKey(key), PropertyValues.Storable(property));
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
                changes.AddLabel(node.Bits, changes.Writer.EnsureLabel(name));
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
        _ => throw CypherErrors.Type($"Expected a node or relationship, but got {ValueText.ForMessage(subject)}"),
    };
}
