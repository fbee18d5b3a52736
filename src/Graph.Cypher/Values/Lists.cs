using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Operations on lists.</summary>
internal static class Lists
{
    /// <summary>The empty list.</summary>
    public static readonly Value Empty = Value.Of((IReadOnlyList<Value>)[]);

    /// <summary><c>left + right</c> where one is a list: two lists are joined, anything else becomes an item.</summary>
    public static Value Append(QueryBudget budget, Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        var (one, other) = (Itemized(left)!, Itemized(right)!); // neither is null
        var count = one.Count + other.Count;
        if (count > GrowingList.PieceSize)
        {
            var joined = new ListBuilder(budget, count);
            joined.Add(one, 0, one.Count);
            joined.Add(other, 0, other.Count);
            return joined.Finish();
        }

        var items = new Value[count];
        Copy(one, items, 0);
        Copy(other, items, one.Count);
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
    public static Value Slice(QueryBudget budget, IReadOnlyList<Value> list, long from, long to)
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

        var items = new ListBuilder(budget, last - first);
        items.Add(list, first, last - first);
        return items.Finish();
    }

    private static int Position(IReadOnlyList<Value> list, long index) =>
        (int)Math.Clamp(index < 0 ? index + list.Count : index, 0, list.Count);

    private static void Copy(IReadOnlyList<Value> list, Value[] into, int first)
    {
        switch (list)
        {
            case GrowingList items:
                items.CopyTo(into, first);
                break;
            case ICollection<Value> items:
                items.CopyTo(into, first);
                break;
            default:
                for (var index = 0; index < list.Count; index++)
                {
                    into[first + index] = list[index];
                }

                break;
        }
    }
}
