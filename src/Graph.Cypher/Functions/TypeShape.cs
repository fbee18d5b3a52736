using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The type of a value that is not null, with what its lists hold.</summary>
internal sealed class TypeShape
{
    private const string ListName = "LIST";

    // Lists of nothing come before all other lists, lists of several types after them.
    private static readonly string[] Order =
    [
        "BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME",
        "DURATION", "POINT", "NODE", "RELATIONSHIP", "MAP", ListName, "PATH",
    ];

    private readonly string _name;
    private readonly bool _holdsNull;
    private readonly TypeShape[] _items;

    private TypeShape(string name, bool holdsNull, TypeShape[] items)
    {
        (_name, _holdsNull, _items) = (name, holdsNull, items);
        Text = name == ListName ? $"LIST<{ItemText()}>" : name;
    }

    /// <summary>As <c>valueType</c> writes it, without <c>NOT NULL</c>.</summary>
    public string Text { get; }

    /// <summary>The type of a value.</summary>
    public static TypeShape Of(Value value) => value.Kind switch
    {
        ValueKind.List => OfList(value.AsList()),
        ValueKind.Time => new("ZONED TIME", false, []),
        ValueKind.LocalTime => new("LOCAL TIME", false, []),
        ValueKind.LocalDateTime => new("LOCAL DATETIME", false, []),
        ValueKind.DateTime => new("ZONED DATETIME", false, []),
        var kind => new(kind.ToString().ToUpperInvariant(), false, []),
    };

    // What is part of another of the types is not named by itself.
    private static TypeShape OfList(IReadOnlyList<Value> values)
    {
        var kinds = new HashSet<ValueKind>();
        var shapes = new List<TypeShape>();
        foreach (var value in values)
        {
            if (kinds.Add(value.Kind) ? !value.IsNull : value.Kind == ValueKind.List)
            {
                shapes.Add(Of(value));
            }
        }

        var all = shapes.DistinctBy(shape => shape.Text).ToArray();
        var kept = all.Where(shape => !Array.Exists(all, other => other != shape && shape.IsPartOf(other)));
        return new TypeShape(ListName, kinds.Contains(ValueKind.Null), [.. kept.Order(Comparer<TypeShape>.Create(Compare))]);
    }

    private static int Compare(TypeShape left, TypeShape right)
    {
        var order = Array.IndexOf(Order, left._name).CompareTo(Array.IndexOf(Order, right._name));
        order = order != 0 ? order : left.Variety.CompareTo(right.Variety);
        order = order != 0 || left._items.Length == 0 ? order : Compare(left._items[0], right._items[0]);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    }

    private int Variety => Math.Min(_items.Length, 2);

    private bool IsPartOf(TypeShape other) => _name == ListName && other._name == ListName
        && (other._holdsNull || !_holdsNull)
        && Array.TrueForAll(_items, item => Array.Exists(other._items, same => same.Text == item.Text || item.IsPartOf(same)));

    private string ItemText() => _items.Length == 0
        ? _holdsNull ? "NULL" : "NOTHING"
        : string.Join(" | ", _items.Select(item => _holdsNull ? item.Text : item.Text + " NOT NULL"));
}
