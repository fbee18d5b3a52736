using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>The table of column names.</summary>
internal static class RecordColumns
{
    private static readonly FrozenDictionary<string, RecordRole> Roles = TsvTable.Rows("record-columns.tsv")
        .ToFrozenDictionary(columns => columns[0], columns => Enum.Parse<RecordRole>(columns[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RecordRole>.AlternateLookup<ReadOnlySpan<char>> ByName = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestName = Roles.Keys.Max(name => name.Length);

    /// <summary>What a column says, by its name in any spelling; <see cref="RecordRole.Other"/> for one that the table does not have.</summary>
    public static RecordRole RoleOf(ReadOnlySpan<char> column)
    {
        // Nearly every cell of prose with commas is asked for, and is none: its name is put right without a string.
        Span<char> name = stackalloc char[LongestName + 1];
        var length = 0;
        var isParted = false;
        foreach (var mark in column)
        {
            if (mark is ' ' or '-' or '_' or '\t')
            {
                isParted = length > 0;
                continue;
            }

            if (length + 1 >= name.Length)
            {
                return RecordRole.Other;
            }

            if (isParted)
            {
                name[length++] = ' ';
            }

            name[length++] = char.ToLowerInvariant(mark);
            isParted = false;
        }

        return ByName.TryGetValue(name[..length], out var role) ? role : RecordRole.Other;
    }
}
