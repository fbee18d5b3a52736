using Graph.Conformance.Tck;

namespace Graph.Conformance.Cases;

/// <summary>
/// Reads case files. A case begins with <c>== its name</c>; then come the setup, <c>--</c>, the query, <c>--</c>, and
/// the expected table or <c>error CODE</c>. Without an answer, both databases are asked and compared; without a setup
/// too, a case is its query.
/// </summary>
public static class CaseFileReader
{
    /// <summary>All cases below a folder, by file.</summary>
    public static IEnumerable<QueryCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.cases").Order(StringComparer.Ordinal).SelectMany(Read);

    /// <summary>The cases of one file.</summary>
    public static IEnumerable<QueryCase> Read(string path) => ("\n" + File.ReadAllText(path).ReplaceLineEndings("\n"))
        .Split("\n== ").Skip(1)
        .Select(text => ReadCase(Path.GetFileNameWithoutExtension(path), text));

    private static QueryCase ReadCase(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var parts = string.Join('\n', lines.Skip(1).Prepend("")).Split("\n--\n");
        var (setup, query, answer) = parts.Length switch
        {
            1 => ("", parts[0], ""),
            2 => (parts[0], parts[1], ""),
            3 => (parts[0], parts[1], parts[2]),
            _ => throw new FormatException($"{file}: {lines[0]} has {parts.Length} parts, not a setup, a query and an answer."),
        };
        var answers = answer.Split('\n').Where(line => line.Length > 0).ToArray();
        var error = answers.FirstOrDefault(line => line.StartsWith("error ", StringComparison.Ordinal))?["error ".Length..];
        var table = answers.Where(line => line.StartsWith('|')).Select(line => (IReadOnlyList<string>)FeatureBlock.Cells(line)).ToArray();
        return new QueryCase(file, lines[0], setup.Trim(), query.Trim(), table, error);
    }
}
