using Graph.Bolt.PackStream;

namespace Graph.Bolt.Transport;

/// <summary>Keeps the rows of one PULL until they are taken.</summary>
internal sealed class PullHandler(RunHandler run, Queue<IRecord> rows) : ResponseHandler
{
    /// <summary>Whether the server has more rows than were asked for.</summary>
    public bool HasMore { get; private set; }

    /// <summary>What came with the end of the result; empty until then.</summary>
    public IReadOnlyDictionary<string, object?> Metadata { get; private set; } = new Dictionary<string, object?>();

    public override void OnRecord(ref PackStreamReader reader)
    {
        var count = reader.ReadListHeader();
        if (count != run.Keys.Names.Length)
        {
            throw new ProtocolException($"The server sent a row of {count} values for {run.Keys.Names.Length} columns.");
        }

        var values = new object?[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = ValueReader.Read(ref reader);
        }

        rows.Enqueue(new Record(run.Keys, values));
    }

    protected override void OnSuccess(Dictionary<string, object?> metadata)
    {
        HasMore = metadata.GetValueOrDefault("has_more") is true;
        Metadata = metadata;
    }
}
