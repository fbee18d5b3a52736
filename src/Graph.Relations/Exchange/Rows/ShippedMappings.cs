namespace Graph.Relations.Exchange.Rows;

/// <summary>The mappings that come with the program.</summary>
public static class ShippedMappings
{
    private const string Prefix = "mappings/";
    private const string Extension = ".json";

    private static readonly Lazy<IReadOnlyList<RowMapping>> Read = new(() => [.. Names().Select(name => MappingJson.Read(TextOf(name)))]);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<RowMapping> All => Read.Value;

    /// <summary>The file of one of them, as it may be copied and changed. Throws <see cref="ArgumentException"/> where there is none of this name.</summary>
    public static string TextOf(string name)
    {
        using var stream = typeof(ShippedMappings).Assembly.GetManifestResourceStream(Prefix + name + Extension)
            ?? throw new ArgumentException($"There is no mapping '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Names() => typeof(ShippedMappings).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => name[Prefix.Length..^Extension.Length]);
}
