namespace Graph.Bolt.Transport;

/// <summary>Keeps what the server says of a statement it has begun to run.</summary>
internal sealed class RunHandler : ResponseHandler
{
    /// <summary>The columns; none until the statement has begun.</summary>
    public RecordKeys Keys { get; private set; } = new([]);

    /// <summary>What came with the success; empty until then.</summary>
    public IReadOnlyDictionary<string, object?> Metadata { get; private set; } = new Dictionary<string, object?>();

    protected override void OnSuccess(Dictionary<string, object?> metadata)
    {
        Metadata = metadata;
        Keys = new RecordKeys((metadata.GetValueOrDefault("fields") as List<object?> ?? []).OfType<string>().ToArray());
    }
}
