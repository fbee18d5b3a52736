namespace Graph.Cypher.Functions;

/// <summary>The order in which a hash map of Java lists text keys, which is the order of <c>keys({…})</c> in Neo4j.</summary>
internal static class JavaHashOrder
{
    private const int FirstCapacity = 16;

    /// <summary>The keys in that order; those of one bucket in the order given.</summary>
    public static IEnumerable<string> Of(IReadOnlyCollection<string> keys)
    {
        var capacity = FirstCapacity;
        while (keys.Count > capacity / 4 * 3)
        {
            capacity *= 2;
        }

        return keys.OrderBy(key => Spread(key) & (capacity - 1));
    }

    private static int Spread(string key)
    {
        var hash = 0;
        foreach (var character in key)
        {
            hash = unchecked((31 * hash) + character);
        }

        return hash ^ (hash >>> 16);
    }
}
