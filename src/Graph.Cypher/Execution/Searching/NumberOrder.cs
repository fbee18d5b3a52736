namespace Graph.Cypher.Execution.Searching;

/// <summary>
/// The order in which the hash table of Neo4j's library for numbers (Eclipse Collections' <c>LongObjectHashMap</c>) lists its keys: by
/// their last bits, as many as it has room for. No more than half of the places of a table are taken.
/// </summary>
internal static class NumberOrder
{
    private const int FirstHashed = 2; // smaller numbers are kept apart
    private const int FirstCapacity = 16;

    /// <summary>Numbers in that order.</summary>
    /// <param name="numbers">All different and none negative, in the order in which they were put into the map.</param>
    public static IEnumerable<long> OfMap(IReadOnlyCollection<long> numbers)
    {
        var table = new long[FirstCapacity];
        var count = 0;
        foreach (var number in numbers.Where(number => number >= FirstHashed))
        {
            Put(table, number);
            if (++count > table.Length / 2)
            {
                table = Grown(table);
            }
        }

        return numbers.Where(number => number < FirstHashed).Order().Concat(table.Where(number => number != 0));
    }

    private static long[] Grown(long[] table)
    {
        var grown = new long[table.Length * 2];
        foreach (var number in table.Where(number => number != 0))
        {
            Put(grown, number);
        }

        return grown;
    }

    private static void Put(long[] table, long number)
    {
        var place = number & (table.Length - 1);
        while (table[place] != 0)
        {
            place = (place + 1) & (table.Length - 1);
        }

        table[place] = number;
    }
}
