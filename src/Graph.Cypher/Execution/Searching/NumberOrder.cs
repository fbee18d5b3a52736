namespace Graph.Cypher.Execution.Searching;

/// <summary>
/// The orders in which hash tables of Neo4j's library (Eclipse Collections' <c>LongObjectHashMap</c> and <c>LongHashSet</c>)
/// list numbers. No more than half of the places of a table are taken.
/// </summary>
internal static class NumberOrder
{
    /// <summary>The order of a map: by the last bits, as many as it has room for.</summary>
    /// <param name="numbers">All different and none negative, in the order in which they were put into the map.</param>
    public static IEnumerable<long> OfMap(IReadOnlyCollection<long> numbers) => Of(numbers, first: 2, capacity: 16, number => number);

    /// <summary>The order of a set: by a hash.</summary>
    /// <param name="numbers">All different and none negative, in the order in which they were put into the set.</param>
    public static IEnumerable<long> OfSet(IReadOnlyCollection<long> numbers) => Of(numbers, first: 32, capacity: 32, Spread);

    // Small numbers are kept apart.
    private static IEnumerable<long> Of(IReadOnlyCollection<long> numbers, int first, int capacity, Func<long, long> hash)
    {
        var table = new long[capacity];
        var count = 0;
        foreach (var number in numbers.Where(number => number >= first))
        {
            Put(table, number, hash);
            if (++count > table.Length / 2)
            {
                table = Grown(table, hash);
            }
        }

        return numbers.Where(number => number < first).Order().Concat(table.Where(number => number != 0));
    }

    // SpreadFunctions.longSpreadOne.
    private static long Spread(long number)
    {
        var spread = (ulong)number;
        spread = unchecked((spread ^ (spread >> 28)) * 0xC4F4_19D5_9D18_85A9UL);
        spread = unchecked((spread ^ (spread >> 43)) * 0xF364_9B01_E44C_F6C3UL);
        return (long)(spread ^ (spread >> 23));
    }

    private static long[] Grown(long[] table, Func<long, long> hash)
    {
        var grown = new long[table.Length * 2];
        foreach (var number in table.Where(number => number != 0))
        {
            Put(grown, number, hash);
        }

        return grown;
    }

    private static void Put(long[] table, long number, Func<long, long> hash)
    {
        var place = hash(number) & (table.Length - 1);
        while (table[place] != 0)
        {
            place = (place + 1) & (table.Length - 1);
        }

        table[place] = number;
    }
}
