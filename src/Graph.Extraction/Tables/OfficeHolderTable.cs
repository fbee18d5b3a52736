using System.Collections.Frozen;
using Graph.Extraction.Actors;

namespace Graph.Extraction.Tables;

/// <summary>Who held which office and when, in the table's order: of a state's leaders the one with the power first.</summary>
internal static class OfficeHolderTable
{
    public static IReadOnlyList<OfficeHolderRow> All { get; } = [.. TsvTable.Rows("office-holders.tsv").Select(Row)];

    /// <summary>The terms of each person by name.</summary>
    public static ILookup<string, OfficeHolderRow> ByPerson { get; } = All.ToLookup(row => row.Person, StringComparer.Ordinal);

    /// <summary>The terms in each office's state or organisation by its id, in the table's order.</summary>
    public static ILookup<string, OfficeHolderRow> ByOffice { get; } = All.ToLookup(row => row.Of, StringComparer.Ordinal);

    /// <summary>The terms by each part of the holder's name, in the table's order.</summary>
    public static ILookup<string, OfficeHolderRow> ByPart { get; } = All
        .SelectMany(row => row.Parts.Distinct(StringComparer.Ordinal).Select(part => (part, row)))
        .ToLookup(pair => pair.part, pair => pair.row, StringComparer.Ordinal);

    /// <summary>The last parts of the holders' names, and what some are called by alone: "Lula".</summary>
    public static FrozenSet<string> LastParts { get; } = All.SelectMany(row => row.Aliases.Where(alias => !alias.Contains(' ', StringComparison.Ordinal)).SelectMany(PersonName.Parts).Append(row.Parts[^1])).ToFrozenSet(StringComparer.Ordinal);

    private static OfficeHolderRow Row(string[] columns) => new(
        columns[0], TsvTable.Several(columns[1]), columns[2][0], columns[3], columns[4].Contains(':') ? columns[4] : "state:" + columns[4],
        columns[5], columns[6]);
}
