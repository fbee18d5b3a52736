using System.Collections.Frozen;

namespace Graph.Extraction.Tables;

/// <summary>A small closed class of words, written as one text.</summary>
internal static class WordSet
{
    private static readonly char[] Separators = [' ', '\n'];

    /// <summary>The words between the spaces and line ends of a text.</summary>
    public static FrozenSet<string> Of(string words) =>
        words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words in the first column of a table.</summary>
    public static FrozenSet<string> OfTable(string name) => TsvTable.Rows(name).Select(columns => columns[0]).ToFrozenSet(StringComparer.Ordinal);
}
