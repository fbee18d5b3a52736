using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Operations on lists.</summary>
internal static class Lists
{
    /// <summary>The empty list.</summary>
    public static readonly Value Empty = Value.Of((IReadOnlyList<Value>)[]);

    /// <summary><c>left + right</c> where one is a list: two lists are joined, anything else becomes an item.</summary>
    public static Value Append(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        var items = new Value[CountOf(left) + CountOf(right)];
        Copy(left, items, 0);
        Copy(right, items, CountOf(left));
        return Value.Of((IReadOnlyList<Value>)items);
    }

    /// <summary>The items of a value where a list is expected: what is no list is its only item; null for null.</summary>
    public static IReadOnlyList<Value>? Itemized(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List => value.AsList(),
        _ => [value],
    };

    /// <summary><c>list[index]</c>: from the end when it is negative; null outside.</summary>
    public static Value Item(IReadOnlyList<Value> list, long index)
    {
        var position = index < 0 ? index + list.Count : index;
        return position >= 0 && position < list.Count ? list[(int)position] : Value.Null;
    }

    /// <summary><c>list[from..to]</c>, both ends cut to the list.</summary>
    public static Value Slice(IReadOnlyList<Value> list, long from, long to)
    {
        var first = Position(list, from);
        var last = Position(list, to);
        if (first >= last)
        {
            return Empty;
        }

        if (list is IntegerRange range)
        {
            return Value.Of((IReadOnlyList<Value>)range.Slice(first, last - first));
        }

        var items = new Value[last - first];
        for (var index = first; index < last; index++)
        {
            items[index - first] = list[index];
        }

        return Value.Of((IReadOnlyList<Value>)items);
    }

    private static int Position(IReadOnlyList<Value> list, long index) =>
        (int)Math.Clamp(index < 0 ? index + list.Count : index, 0, list.Count);

    private static int CountOf(Value value) => value.Kind == ValueKind.List ? value.AsList().Count : 1;

    private static void Copy(Value value, Value[] into, int first)
    {
        if (value.Kind != ValueKind.List)
        {
            into[first] = value;
        }
        else if (value.AsList() is ICollection<Value> items)
        {
            items.CopyTo(into, first);
        }
        else
        {
            var list = value.AsList();
            for (var index = 0; index < list.Count; index++)
            {
                into[first + index] = list[index];
            }
        }
    }
}
