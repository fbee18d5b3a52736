namespace Graph.Cypher.Functions;

/// <summary>Texts by code points, as Neo4j counts characters.</summary>
internal static class CodePoints
{
    /// <summary>How many there are.</summary>
    public static long Count(string text)
    {
        var count = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return count;
        }

        for (var index = 1; index < text.Length; index++)
        {
            count -= char.IsSurrogatePair(text[index - 1], text[index]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The UTF-16 position of a code point; the text's end for one beyond it.</summary>
    public static int Position(string text, long codePoint)
    {
        var index = 0;
        for (; codePoint > 0 && index < text.Length; codePoint--)
        {
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
        }

        return index;
    }
}
