using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>
/// <c>value IN list</c>. A list that is asked again and again, as on each row, is put into a set, where all its items are
/// of one kind whose values are equal exactly where they are the same.
/// </summary>
internal sealed class ListMembership(QueryBudget budget)
{
    // Below this a list is looked through in no time; above it each item is a step of its own.
    private const int LongList = 256;
    private const int SmallestSet = 12;
    private const int LargestSet = 1_000_000;
    private const int AskedOften = 4;
    private const long BytesPerItem = 56;

    private IReadOnlyList<Value>? _list;
    private HashSet<Value>? _set;
    private ValueKind _kind;
    private int _asked;

    /// <summary>Whether a value is in a list; C# null is Cypher's <c>null</c>.</summary>
    public bool? IsIn(Value item, IReadOnlyList<Value> list)
    {
        if (list.Count < SmallestSet || !IsInSet(list) || _set is not { } set || (item.IsNumber && item.Kind != _kind && _kind == ValueKind.Integer))
        {
            return CypherEquality.IsIn(item, list, list.Count > LongList ? budget.Step : null);
        }

        return item.IsNull ? null : item.Kind == _kind && set.Contains(item);
    }

    private bool IsInSet(IReadOnlyList<Value> list)
    {
        if (!ReferenceEquals(_list, list))
        {
            Forget();
            _list = list;
        }

        if (++_asked == AskedOften && list.Count <= LargestSet && IsOfOneKind(list))
        {
            budget.Take(list.Count * BytesPerItem);
            budget.Steps(list.Count);
            (_kind, _set) = (list[0].Kind, [.. list]);
        }

        return _set is not null;
    }

    private void Forget()
    {
        if (_set is not null)
        {
            budget.Release(_list!.Count * BytesPerItem); // a set was made of a list
        }

        (_list, _set, _asked) = (null, null, 0);
    }

    private static bool IsOfOneKind(IReadOnlyList<Value> list)
    {
        var kind = list[0].Kind;
        return kind is ValueKind.Integer or ValueKind.String or ValueKind.Node or ValueKind.Relationship && list.All(item => item.Kind == kind);
    }
}
