using System.Collections.Frozen;

namespace Graph.Extraction.Tables;

/// <summary>Given names and the pronoun they usually go with.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Genders = TsvTable.Rows("given-names.tsv")
        .ToFrozenDictionary(columns => columns[0], columns => columns[1][0], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>'m', 'f', or 'b' for both; null for a word that is no known given name.</summary>
    public static char? GenderOf(ReadOnlySpan<char> name)
    {
        var hyphen = name.IndexOf('-');
        return Genders.TryGetValue(name, out var gender) || (hyphen > 0 && Genders.TryGetValue(name[..hyphen], out gender)) ? gender : null;
    }

    /// <summary>'m' or 'f' where the name tells; null where it goes with both or is unknown.</summary>
    public static char? PronounOf(ReadOnlySpan<char> name) => GenderOf(name) is { } gender and not 'b' ? gender : null;
}
