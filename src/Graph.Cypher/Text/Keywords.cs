namespace Graph.Cypher.Text;

/// <summary>Finds keywords by their spelling in any case, and spells them.</summary>
internal static class Keywords
{
    private static readonly Dictionary<string, Keyword> BySpelling =
        Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.None).ToDictionary(Spell, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, Keyword>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The keyword a word spells, or <see cref="Keyword.None"/>.</summary>
    public static Keyword Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var keyword) ? keyword : Keyword.None;

    /// <summary>How a keyword is written in messages and canonical text.</summary>
    public static string Spell(Keyword keyword) => keyword switch
    {
        Keyword.NoneOf => "NONE",
        Keyword.ShortestPath => "shortestPath",
        Keyword.AllShortestPaths => "allShortestPaths",
        _ => keyword.ToString().ToUpperInvariant(),
    };
}
