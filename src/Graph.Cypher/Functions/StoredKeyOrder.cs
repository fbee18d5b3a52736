using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>
/// The order in which Neo4j lists the property keys of a node or relationship: that of the hash table of the transaction that
/// made it and, once it is stored, of the chain of records that its properties lie in.
/// </summary>
/// <remarks>It is taken as made by one transaction: what was set later has keys that are younger as a rule, so it comes out the same.</remarks>
internal static class StoredKeyOrder
{
    // Neo4j's own schema has taken the first numbers of keys.
    private const int FirstNumber = 10;
    private const int FirstCapacity = 16;
    private const int BlocksOfRecord = 4;

    /// <summary>The keys of one that the running statement has made.</summary>
    public static IEnumerable<int> OfNew(IReadOnlyList<KeyValuePair<int, Value>> properties) =>
        Hashed(properties).Select(property => property.Key);

    /// <summary>The keys of one that is stored.</summary>
    public static IEnumerable<int> OfStored(IReadOnlyList<KeyValuePair<int, Value>> properties)
    {
        var records = new List<Record>();
        foreach (var (key, value) in Hashed(properties))
        {
            var size = PropertyBlocks.Of(value);
            var record = records.Find(each => each.Blocks + size <= BlocksOfRecord);
            if (record is null)
            {
                record = new Record();
                records.Add(record);
            }

            record.Keys.Add(key);
            record.Blocks += size;
        }

        // A new record goes before the others.
        records.Reverse();
        return records.SelectMany(record => record.Keys);
    }

    // Open addressing, the next free place behind the one that is due; the table is at most half full.
    private static IEnumerable<KeyValuePair<int, Value>> Hashed(IReadOnlyList<KeyValuePair<int, Value>> properties)
    {
        var capacity = FirstCapacity;
        while (properties.Count > capacity / 2)
        {
            capacity *= 2;
        }

        var table = new KeyValuePair<int, Value>?[capacity];
        foreach (var property in properties)
        {
            var place = (property.Key + FirstNumber) & (capacity - 1);
            while (table[place] is not null)
            {
                place = (place + 1) & (capacity - 1);
            }

            table[place] = property;
        }

        return table.OfType<KeyValuePair<int, Value>>();
    }

    private sealed class Record
    {
        public List<int> Keys { get; } = [];

        public int Blocks { get; set; }
    }
}
