namespace Graph.Bolt;

/// <summary>A zone: an offset from UTC or the name of a zone of the IANA database.</summary>
public abstract record Zone
{
    private protected Zone()
    {
    }

    /// <summary>A fixed offset in seconds east of UTC, −64,800 to 64,800.</summary>
    public static Zone Of(int offsetSeconds) => new ZoneOffset(ZoneOffset.Checked(offsetSeconds));

    /// <summary>A named zone, such as <c>Europe/Berlin</c>.</summary>
    public static Zone Of(string zoneId)
    {
        ArgumentException.ThrowIfNullOrEmpty(zoneId);
        return new ZoneId(zoneId);
    }
}
