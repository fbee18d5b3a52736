using System.Collections.Frozen;

namespace Graph.Extraction.Tables;

/// <summary>All states, in the table's order.</summary>
public static class StateTable
{
    /// <summary>Every state, in the order of the table.</summary>
    public static IReadOnlyList<StateRow> All { get; } = [.. TsvTable.Rows("states.tsv").Select(Row)];

    private static readonly FrozenDictionary<string, StateRow> ById = All.ToFrozenDictionary(state => state.Id, StringComparer.Ordinal);

    /// <summary>The state of an id, as <c>state:PRK</c>; null where there is none.</summary>
    public static StateRow? Find(string id) => ById.GetValueOrDefault(id);

    private static StateRow Row(string[] columns) => new(
        columns[0], columns[1], columns[2], columns[3], TsvTable.Several(columns[4]), TsvTable.Several(columns[5]), TsvTable.Several(columns[6]),
        columns[7], columns[8]);
}
