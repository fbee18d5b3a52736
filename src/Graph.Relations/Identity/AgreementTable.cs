using System.Collections.Frozen;

namespace Graph.Relations.Identity;

/// <summary>The other names under which well-known agreements go.</summary>
internal static class AgreementTable
{
    private const string Resource = "agreements.tsv";

    private static readonly FrozenDictionary<string, (string Name, string? SignedOn)> ByKey = Read();

    /// <summary>
    /// The name an agreement is recognised by, normalised: its own, or that of the well-known agreement it is another name of.
    /// A date of signing that is not the well-known one's tells that another is meant.
    /// </summary>
    public static string KeyOf(string name, string? signedOn)
    {
        var key = Spelt(name);
        return ByKey.TryGetValue(key, out var known) && (known.SignedOn is null || signedOn is null || IsoDate.MayBeSame(known.SignedOn, signedOn))
            ? Spelt(known.Name)
            : key;
    }

    // British and American spellings are one name.
    private static string Spelt(string name) => string.Join(' ', NameKey.Of(name).Split(' ').Select(word => word switch
    {
        "defence" => "defense",
        "labour" => "labor",
        "neighbourliness" => "neighborliness",
        "neighbourly" => "neighborly",
        "nonproliferation" => "non proliferation",
        "nonaggression" => "non aggression",
        _ => word,
    }));

    /// <summary>Whether a name is one of a well-known agreement.</summary>
    public static bool Knows(string name) => ByKey.ContainsKey(Spelt(name));

    private static FrozenDictionary<string, (string Name, string? SignedOn)> Read()
    {
        using var stream = typeof(AgreementTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The table '{Resource}' is not embedded in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .SelectMany(columns => columns[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(columns[0])
                .Select(name => (Key: Spelt(name), Value: (columns[0], columns[2].Length > 0 ? columns[2] : null))))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }
}
