namespace Graph.Bolt.Transport;

/// <summary>Keeps what came with a success.</summary>
internal sealed class MetadataHandler : ResponseHandler
{
    /// <summary>What came with the success; empty until then.</summary>
    public IReadOnlyDictionary<string, object?> Metadata { get; private set; } = new Dictionary<string, object?>();

    protected override void OnSuccess(Dictionary<string, object?> metadata) => Metadata = metadata;
}
