using Graph.Cypher.Diagnostics;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>What is known of values from what they are made of, and how types are spelled in messages.</summary>
internal static class TypeRules
{
    private static readonly (TypeSet Kind, string Name)[] Spellings =
    [
        (TypeSet.Boolean, "Boolean"), (TypeSet.Float, "Float"), (TypeSet.Integer, "Integer"), (TypeSet.Map, "Map"), (TypeSet.Node, "Node"),
        (TypeSet.SomeNumber, "Number"), (TypeSet.Path, "Path"), (TypeSet.Relationship, "Relationship"), (TypeSet.Point, "Point"), (TypeSet.String, "String"),
        (TypeSet.Duration, "Duration"), (TypeSet.Date, "Date"), (TypeSet.Time, "Time"), (TypeSet.LocalTime, "LocalTime"),
        (TypeSet.LocalDateTime, "LocalDateTime"), (TypeSet.DateTime, "DateTime"), (TypeSet.Bytes, "ByteArray"), (TypeSet.List, "List<T>"),
    ];

    /// <summary>What a value is of which one of two things is known.</summary>
    public static CypherType Either(CypherType left, CypherType right)
    {
        var kinds = left.Kinds | right.Kinds;
        if ((kinds & TypeSet.SomeNumber) != 0 && kinds != TypeSet.SomeNumber)
        {
            kinds = (kinds & ~TypeSet.SomeNumber) | TypeSet.Number;
        }

        if (kinds == TypeSet.Any)
        {
            return CypherType.Any;
        }

        var item = (left.Kinds & TypeSet.List) == 0 ? right.Item
            : (right.Kinds & TypeSet.List) == 0 ? left.Item
            : left.Item is null || right.Item is null ? null
            : Either(left.Item, right.Item);
        return new CypherType(kinds, item);
    }

    /// <summary>What the items of a list literal have in common.</summary>
    public static CypherType ListOf(IEnumerable<BoundExpression> items)
    {
        CypherType? common = null;
        foreach (var item in items)
        {
            common = common is null ? item.Type : Common(common, item.Type);
        }

        return common is null || common == CypherType.Any ? CypherType.List : CypherType.ListOf(common);
    }

    // Of items of different types nothing is known, except that numbers are numbers, lists are lists, and what has properties is a map.
    private static CypherType Common(CypherType left, CypherType right) =>
        left == right ? left
        : left.Kinds != TypeSet.None && right.Kinds != TypeSet.None && ((left.Kinds | right.Kinds) & ~TypeSet.Number) == 0 ? CypherType.Number
        : left.Kinds == TypeSet.List && right.Kinds == TypeSet.List ? CypherType.List
        : left.Kinds != TypeSet.None && right.Kinds != TypeSet.None && ((left.Kinds | right.Kinds) & ~(TypeSet.Map | TypeSet.Entity)) == 0 ? CypherType.Map
        : CypherType.Any;

    /// <summary>What one item of a list is; among maps there may be nodes and relationships.</summary>
    public static CypherType ItemOf(CypherType list) =>
        list.Kinds == TypeSet.List && list.Item is { Kinds: not TypeSet.None } item
            ? item.Kinds == TypeSet.Map ? new CypherType(TypeSet.Map | TypeSet.Entity) : item
            : CypherType.Any;

    /// <summary>What a property or component is: a node or relationship holds no maps, nodes, relationships or paths.</summary>
    public static CypherType PropertyOf(CypherType subject) =>
        subject.Kinds != TypeSet.None && (subject.Kinds & ~TypeSet.Entity) == 0 ? CypherType.Storable : CypherType.Any;

    /// <summary>The type of a constant.</summary>
    public static CypherType Of(Value value) => value.Kind switch
    {
        ValueKind.Null => CypherType.Null,
        var kind => new CypherType((TypeSet)(1 << (int)kind)),
    };

    /// <summary>The type of an arithmetic result.</summary>
    public static CypherType Arithmetic(CypherType left, CypherType right)
    {
        if (left.Kinds == TypeSet.Integer && right.Kinds == TypeSet.Integer)
        {
            return CypherType.Integer;
        }

        var areNumbers = left.Kinds != TypeSet.None && right.Kinds != TypeSet.None && ((left.Kinds | right.Kinds) & ~TypeSet.Number) == 0;
        return !areNumbers ? CypherType.Any : left.Kinds == TypeSet.Float || right.Kinds == TypeSet.Float ? CypherType.Float : CypherType.Number;
    }

    /// <summary>The type of a difference: numbers, or something temporal moved by a duration.</summary>
    public static CypherType Difference(CypherType left, CypherType right) =>
        right.Kinds == TypeSet.Duration && left.Kinds != TypeSet.None && (left.Kinds & ~(TypeSet.Instant | TypeSet.Duration)) == 0 ? left : Arithmetic(left, right);

    /// <summary>The type of a sum or concatenation.</summary>
    public static CypherType Sum(CypherType left, CypherType right)
    {
        if (left.Kinds == TypeSet.List && right.Kinds == TypeSet.List)
        {
            return left.Item is null || right.Item is null ? CypherType.List : CypherType.ListOf(Either(left.Item, right.Item));
        }

        if (left.Kinds == TypeSet.List || right.Kinds == TypeSet.List)
        {
            return CypherType.List;
        }

        var both = left.Kinds | right.Kinds;
        if ((left.Kinds == TypeSet.String || right.Kinds == TypeSet.String) && (both & ~(TypeSet.String | TypeSet.Number)) == 0)
        {
            return CypherType.String;
        }

        return left.Kinds == TypeSet.Duration && right.Kinds != TypeSet.None && (right.Kinds & ~TypeSet.Instant) == 0 ? right : Difference(left, right);
    }

    /// <summary>The types as a message lists them: <c>Float or Integer</c>, <c>List&lt;Integer></c>.</summary>
    public static string Spell(CypherType type)
    {
        if (type.Kinds == TypeSet.Any)
        {
            return "Any";
        }

        var names = Names(type).ToList();
        return names.Count == 0 ? "Null" : Messages.Either(names);
    }

    // A list of one thing or another is a list of the one or a list of the other.
    private static IEnumerable<string> Names(CypherType type) => Spellings
        .Where(spelling => (type.Kinds & spelling.Kind) != 0)
        .SelectMany(spelling => spelling.Kind == TypeSet.List && type.Item is { Kinds: not (TypeSet.None or TypeSet.Any) } item
            ? Names(item).Select(name => $"List<{name}>")
            : [spelling.Name]);
}
