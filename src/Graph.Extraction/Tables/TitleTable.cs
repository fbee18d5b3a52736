using System.Collections.Frozen;

namespace Graph.Extraction.Tables;

/// <summary>Titles in lower case with their classes.</summary>
internal static class TitleTable
{
    private static readonly FrozenDictionary<string, TitleClass> Classes = TsvTable.Rows("titles.tsv")
        .ToFrozenDictionary(columns => columns[0], columns => Enum.Parse<TitleClass>(columns[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<KeyValuePair<string, TitleClass>> All => Classes.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The class of a title as written; <see cref="TitleClass.Official"/> for one the table does not have.</summary>
    public static TitleClass ClassOf(string title) => Classes.TryGetValue(title, out var known) ? known : TitleClass.Official;
}
