using System.Collections.Frozen;

namespace Graph.Extraction.Tables;

/// <summary>A small closed class of words, written as one text.</summary>
internal static class WordSet
{
    /// <summary>The words between the spaces of a text.</summary>
    public static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
