using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>The table of column names.</summary>
internal static class RecordColumns
{
    private static readonly FrozenDictionary<string, RecordRole> Roles = TsvTable.Rows("record-columns.tsv")
        .ToFrozenDictionary(columns => columns[0], columns => Enum.Parse<RecordRole>(columns[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), StringComparer.Ordinal);

    /// <summary>What a column says, by its name in any spelling; <see cref="RecordRole.Other"/> for one that the table does not have.</summary>
    public static RecordRole RoleOf(string column) =>
        Roles.GetValueOrDefault(string.Join(' ', column.ToLowerInvariant().Split([' ', '-', '_', '\t'], StringSplitOptions.RemoveEmptyEntries)));
}
