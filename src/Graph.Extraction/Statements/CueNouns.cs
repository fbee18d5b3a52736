using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>The table of nouns that report. Read once; immutable.</summary>
internal static class CueNouns
{
    private static readonly Dictionary<string, string> FramesByNoun =
        TsvTable.Rows("cue-nouns.tsv").ToDictionary(columns => columns[0], columns => " " + columns[1] + " ", StringComparer.Ordinal);

    /// <summary>What may follow a noun as what was said, as words parted by spaces; null for other words.</summary>
    public static string? FramesOf(in Item item) =>
        item.Kind == ItemKind.Word && item.MayBe(WordTraits.ReportNoun) ? FramesByNoun.GetValueOrDefault(item.Lower) : null;

    public static bool Contains(string lower) => FramesByNoun.ContainsKey(lower);

    public static bool Takes(string frames, string frame) => frames.Contains(" " + frame + " ", StringComparison.Ordinal);
}
