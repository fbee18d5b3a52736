namespace Graph.Extraction.Tables;

/// <summary>A table of facts that is part of the program: tab-separated, remarks after #, one line of column names.</summary>
internal static class TsvTable
{
    /// <summary>The rows below the column names, in order.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(TsvTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table '{name}' is not embedded in the program.");
        using var reader = new StreamReader(stream);
        var isHeader = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!isHeader)
            {
                yield return line.Split('\t');
            }

            isHeader = false;
        }
    }

    /// <summary>The values of a column that holds several.</summary>
    public static string[] Several(string column) => column.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
