using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The rule that one MATCH walks each relationship at most once.</summary>
/// <param name="slots">Slots that hold a relationship or a list of relationships of the same MATCH.</param>
internal sealed class RelationshipUniqueness(int[] slots)
{
    /// <summary>Whether none of the slots holds a relationship.</summary>
    public bool Allows(Value[] row, long relationship)
    {
        foreach (var slot in slots)
        {
            var value = row[slot];
            if (value.Kind == ValueKind.Relationship ? value.Bits == relationship : value.Kind == ValueKind.List && Holds(value, relationship))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(Value list, long relationship)
    {
        var items = list.AsList();
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].Kind == ValueKind.Relationship && items[index].Bits == relationship)
            {
                return true;
            }
        }

        return false;
    }
}
