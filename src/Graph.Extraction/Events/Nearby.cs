using System.Collections.Frozen;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Words among the few items before or after one.</summary>
internal static class Nearby
{
    /// <summary>Whether one of so many items before an index is one of the words.</summary>
    public static bool Before(Unit unit, int at, int reach, FrozenSet<string> words)
    {
        for (var back = 1; back <= reach; back++)
        {
            if (words.Contains(unit.At(at - back).Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of so many items from an index on is one of the words.</summary>
    public static bool From(Unit unit, int first, int reach, FrozenSet<string> words)
    {
        for (var at = first; at < first + reach; at++)
        {
            if (words.Contains(unit.At(at).Lower))
            {
                return true;
            }
        }

        return false;
    }
}
