using Graph.Cypher.Stores;
using Graph.Embedded.Storage;
using Graph.Model;

namespace Graph.Embedded.Crash;

/// <summary>
/// Transactions whose traces can be checked: number n counts one node up, makes a ring of nodes that say n, and takes the
/// ring of n − <see cref="Kept"/> away. After n transactions there are exactly the rings of the last few.
/// </summary>
internal static class NumberedTransactions
{
    /// <summary>How many rings there are at a time.</summary>
    public const int Kept = 10;

    private static readonly SchemaRule Unique = new("ring_place", SchemaKind.UniqueConstraint, false, ["Ring"], ["place"]);
    private static readonly SchemaRule ByNumber = new("ring_number", SchemaKind.RangeIndex, false, ["Ring"], ["number"]);
    private static readonly SchemaRule Words = new("ring_words", SchemaKind.FullTextIndex, false, ["Ring"], ["words"]);

    /// <summary>How many nodes and relationships the ring of a transaction has.</summary>
    public static int SizeOf(long number) => 1 + (int)(number * 7919 % 61);

    /// <summary>The number of the last transaction in a database; 0 for an empty one.</summary>
    public static long LastOf(EmbeddedDatabase database)
    {
        var reader = database.ReaderOfCurrent();
        var batch = new long[1];
        return reader.ScanNodes(reader.LabelToken("Last"), -1, batch) == 0 ? 0 : reader.NodeProperty(batch[0], reader.KeyToken("number")).AsInteger();
    }

    /// <summary>Runs and commits a transaction.</summary>
    public static async Task CommitAsync(EmbeddedDatabase database, long number)
    {
        using var session = await database.BeginWriteAsync(CancellationToken.None);
        if (number == 1)
        {
            session.Writer.AddRule(Unique);
            session.Writer.AddRule(ByNumber);
            session.Writer.AddRule(Words);
        }

        Count(session.Writer, number);
        Remove(session.Writer, number - Kept);
        Make(session.Writer, number);
        session.Commit();
    }

    /// <summary>What is wrong with a database after its last transaction; empty when every trace fits.</summary>
    /// <param name="database">The database.</param>
    /// <param name="searches">Whether to search too: the words of full-text indexes have no checksums in the file.</param>
    public static IEnumerable<string> ProblemsOf(EmbeddedDatabase database, bool searches = true)
    {
        var reader = database.ReaderOfCurrent();
        var last = LastOf(database);
        var rings = Enumerable.Range(0, Kept).Select(back => last - back).Where(number => number > 0).ToList();
        foreach (var number in rings)
        {
            var (byIndex, byWord, hops) = (new List<long>(), new List<(long Id, double Score)>(), new HopBuffer());
            reader.Seek(ByNumber, [Value.Of(number)], byIndex);
            if (searches)
            {
                reader.SeekFullText(Words, new FullTextRequest($"ring{number}"), byWord);
            }

            byIndex.ForEach(node => reader.Expand(node, Direction.Both, [], hops));
            if (byIndex.Count != SizeOf(number) || (searches && byWord.Count != SizeOf(number)) || hops.Count != HopsOf(number))
            {
                yield return $"ring {number} of {last} has {byIndex.Count} nodes, {byWord.Count} by word and {hops.Count} hops, not {SizeOf(number)}";
            }
        }

        var all = rings.Sum(SizeOf);
        if (last > 0 && (reader.NodeCount != all + 1 || reader.RelationshipCount != all))
        {
            yield return $"after {last} there are {reader.NodeCount} nodes and {reader.RelationshipCount} relationships, not {all + 1} and {all}";
        }
    }

    // A ring of one is a loop, which is met once.
    private static int HopsOf(long number) => SizeOf(number) == 1 ? 1 : 2 * SizeOf(number);

    private static void Count(StateWriter writer, long number)
    {
        var batch = new long[1];
        var key = writer.EnsureKey("number");
        if (writer.ScanNodes(writer.EnsureLabel("Last"), -1, batch) == 0)
        {
            batch[0] = writer.CreateNode([writer.EnsureLabel("Last")], []);
        }

        writer.SetNodeProperty(batch[0], key, Value.Of(number));
    }

    private static void Remove(StateWriter writer, long number)
    {
        var (nodes, hops) = (new List<long>(), new HopBuffer());
        writer.Seek(ByNumber, [Value.Of(number)], nodes);
        foreach (var node in nodes)
        {
            writer.Expand(node, Direction.Outgoing, [], hops);
            writer.DeleteNode(node);
        }

        foreach (var hop in hops.Hops)
        {
            writer.DeleteRelationship(hop.Relationship);
        }
    }

    private static void Make(StateWriter writer, long number)
    {
        var (label, type) = (writer.EnsureLabel("Ring"), writer.EnsureType("NEXT"));
        var nodes = Enumerable.Range(0, SizeOf(number)).Select(place => writer.CreateNode(
            [label],
            [
                new(writer.EnsureKey("number"), Value.Of(number)),
                new(writer.EnsureKey("place"), Value.Of($"{number}/{place}")),
                new(writer.EnsureKey("words"), Value.Of($"node {place} of ring{number}")),
            ])).ToList();
        for (var place = 0; place < nodes.Count; place++)
        {
            writer.CreateRelationship(nodes[place], nodes[(place + 1) % nodes.Count], type, []);
        }
    }
}
