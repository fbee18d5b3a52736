using Graph.Conformance.Tck;

namespace Graph.Conformance.Cases;

/// <summary>
/// Reads case files. A case begins with <c>== its name</c>; then come the setup, <c>--</c>, the query, <c>--</c>, and
/// the expected table or <c>error CODE</c>.
/// </summary>
public static class CaseFileReader
{
    /// <summary>All cases below a folder, by file.</summary>
    public static IEnumerable<QueryCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.cases").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<QueryCase> Read(string path) => File.ReadAllText(path)
        .Split("== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(text => ReadCase(Path.GetFileNameWithoutExtension(path), text));

    private static QueryCase ReadCase(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var parts = string.Join('\n', lines.Skip(1).Prepend("")).Split("\n--\n");
        if (parts.Length != 3)
        {
            throw new FormatException($"{file}: {lines[0]} has {parts.Length} parts, not a setup, a query and an answer.");
        }

        var answer = parts[2].Split('\n').Where(line => line.Length > 0).ToArray();
        var error = answer.FirstOrDefault(line => line.StartsWith("error ", StringComparison.Ordinal))?["error ".Length..];
        var table = answer.Where(line => line.StartsWith('|')).Select(line => (IReadOnlyList<string>)FeatureBlock.Cells(line)).ToArray();
        return new QueryCase(file, lines[0], parts[0].Trim(), parts[1].Trim(), table, error);
    }
}
