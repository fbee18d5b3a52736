namespace Graph.Bolt;

/// <summary>A zone of the IANA database.</summary>
public sealed record ZoneId : Zone
{
    internal ZoneId(string id) => Id = id;

    /// <summary>Its name, such as <c>Europe/Berlin</c>.</summary>
    public string Id { get; }
}
