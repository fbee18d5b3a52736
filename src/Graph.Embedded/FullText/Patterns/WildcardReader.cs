namespace Graph.Embedded.FullText.Patterns;

/// <summary>Reads a word with <c>*</c> for any letters, <c>?</c> for one, and a backslash before what is meant as it is.</summary>
internal static class WildcardReader
{
    public static TermPattern Read(string text)
    {
        var nodes = new PatternNodes();
        var parts = new List<PatternNode>();
        var runes = text.EnumerateRunes().ToArray();
        for (var index = 0; index < runes.Length; index++)
        {
            parts.Add(runes[index].Value switch
            {
                '*' => nodes.Any,
                '?' => nodes.Characters(CharacterSet.Any),
                '\\' when index + 1 < runes.Length => nodes.Characters(CharacterSet.Of(runes[++index].Value)),
                var other => nodes.Characters(CharacterSet.Of(other)),
            });
        }

        return new TermPattern(nodes, Enumerable.Reverse(parts).Aggregate(nodes.Empty, (rest, part) => nodes.Sequence(part, rest)));
    }
}
