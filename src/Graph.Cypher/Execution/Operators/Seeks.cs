using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The ways to seek nodes.</summary>
internal static class Seeks
{
    /// <summary>By equality on all properties of an index.</summary>
    public static NodeSeek Index(SchemaRule rule, Evaluator[] values) => values is [var single] ? Index(rule, single) : (context, into) =>
    {
        var wanted = new Value[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            wanted[index] = values[index](context);
            if (!CanBeStored(wanted[index]))
            {
                return;
            }
        }

        context.Reader.Seek(rule, wanted, into);
    };

    /// <summary>By IN on the only property of an index.</summary>
    public static NodeSeek InIndex(SchemaRule rule, Evaluator list) => (context, into) =>
    {
        foreach (var item in Items(list(context)).Distinct(Equivalence.Instance))
        {
            if (CanBeStored(item))
            {
                context.Reader.Seek(rule, [item], into);
            }
        }
    };

    /// <summary>By bounds on the only property of an index; finds all between them, both included, and what is less than two seconds away.</summary>
    public static NodeSeek Range(SchemaRule rule, Evaluator? lower, Evaluator? upper) => (context, into) =>
    {
        var (least, most) = (lower?.Invoke(context), upper?.Invoke(context));
        if (least is not { IsNull: true } && most is not { IsNull: true })
        {
            context.Reader.SeekRange(rule, new ValueRange(OrOpen(least, -1), true, OrOpen(most, 1), true), into);
        }
    };

    /// <summary>By the beginning of a text in the only property of an index.</summary>
    public static NodeSeek Prefix(SchemaRule rule, Evaluator prefix) => (context, into) =>
    {
        var wanted = prefix(context);
        if (wanted.Kind == ValueKind.String)
        {
            context.Reader.SeekPrefix(rule, wanted.AsString(), into);
        }
    };

    // Only these have one order in every store; for others the whole index is looked through. One moment in two zones has
    // an order too, so the bound is set a second further out.
    private static Value? OrOpen(Value? bound, int outwards) => bound switch
    {
        { Kind: ValueKind.Integer or ValueKind.String or ValueKind.Boolean or ValueKind.Date or ValueKind.LocalDateTime } value => value,
        { Kind: ValueKind.Float } value when !double.IsNaN(value.AsFloat()) => value,
        { Kind: ValueKind.DateTime } value => Value.Of(new ZonedDateTime(value.AsDateTime().EpochSecond + outwards, 0, 0)),
        _ => null,
    };

    /// <summary>All relationships of some types; without types all.</summary>
    public static NodeSeek AllRelationships(int[] types) => (context, into) =>
    {
        foreach (var token in types.Length == 0 ? [-2] : types.Select(type => context.Types[type]).Where(token => token >= 0))
        {
            var batch = new long[256];
            for (var count = context.Reader.ScanRelationships(token, -1, batch); count > 0; count = context.Reader.ScanRelationships(token, batch[count - 1], batch))
            {
                into.AddRange(batch.AsSpan(0, count));
            }
        }

        if (types.Length > 1)
        {
            into.Sort();
        }
    };

    /// <summary>By number or element id.</summary>
    public static NodeSeek Ids(Evaluator value, bool byElementId, bool isList) => (context, into) =>
    {
        var wanted = value(context);
        foreach (var item in isList ? Items(wanted).Distinct(Equivalence.Instance) : [wanted])
        {
            var node = Find(context, item, byElementId);
            if (node >= 0)
            {
                into.Add(node);
            }
        }
    };

    /// <summary>By being a node, or one of a list.</summary>
    public static NodeSeek Nodes(Evaluator value, bool isList) => (context, into) =>
    {
        var wanted = value(context);
        foreach (var item in isList ? Items(wanted).Distinct(Equivalence.Instance) : [wanted])
        {
            if (item.Kind == ValueKind.Node && context.Reader.NodeExists(item.Bits))
            {
                into.Add(item.Bits);
            }
        }
    };

    private static NodeSeek Index(SchemaRule rule, Evaluator value) => (context, into) =>
    {
        var wanted = value(context);
        if (CanBeStored(wanted))
        {
            context.Reader.Seek(rule, new ReadOnlySpan<Value>(in wanted), into);
        }
    };

    private static long Find(QueryContext context, Value item, bool byElementId)
    {
        if (byElementId)
        {
            return item.Kind == ValueKind.String ? context.Reader.NodeByElementId(item.AsString()) : -1;
        }

        var number = item.Kind switch
        {
            ValueKind.Integer => item.AsInteger(),
            ValueKind.Float when item.AsFloat() is >= 0 and < 9e15 && Math.Truncate(item.AsFloat()) == item.AsFloat() => (long)item.AsFloat(),
            _ => -1,
        };
        return number >= 0 && context.Reader.NodeExists(number) ? number : -1;
    }

    private static bool CanBeStored(Value value) =>
        value.Kind is not (ValueKind.Null or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path);

    private static IReadOnlyList<Value> Items(Value list) => list.Kind switch
    {
        ValueKind.Null => [],
        ValueKind.List => list.AsList(),
        _ => throw CypherErrors.Type($"Type mismatch: expected List but was {ValueText.ForMessage(list)}"),
    };
}
