using System.Text.RegularExpressions;

namespace Graph.Bench.Engine.Questions;

/// <summary>A statement to measure, read from a file with a typed header.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Statement">The Cypher text without its header.</param>
/// <param name="Parameters">The parameters and the kind of value each takes, in the header's order.</param>
/// <param name="Undo">What takes a write back, so that every run finds the same graph; null for reads.</param>
internal sealed partial record Question(string Name, string Statement, IReadOnlyList<(string Name, string Kind)> Parameters, string? Undo)
{
    /// <summary>Whether its rows have an order of their own.</summary>
    public bool IsOrdered => Statement.Contains("ORDER BY", StringComparison.Ordinal);

    /// <summary>Whether it changes the graph.</summary>
    public bool IsWrite => Changing().IsMatch(Statement);

    /// <summary>Reads the questions of a graph, by name.</summary>
    /// <param name="folder">The folder of its files.</param>
    public static IReadOnlyList<Question> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cypher").Order(StringComparer.Ordinal).Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    /// <summary>Reads one.</summary>
    public static Question Parse(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var header = lines.TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToArray();
        var undo = header.FirstOrDefault(line => line.StartsWith(UndoMark, StringComparison.Ordinal));
        var parameters = header.Where(line => line.StartsWith("// $", StringComparison.Ordinal))
            .SelectMany(line => Parameter().Matches(line)).Select(match => (match.Groups[1].Value, match.Groups[2].Value));
        return new Question(name, string.Join('\n', lines.Skip(header.Length)).Trim(), [.. parameters], undo?[UndoMark.Length..]);
    }

    private const string UndoMark = "// undo: ";

    [GeneratedRegex(@"\$(\w+): (\w+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(CREATE|MERGE|SET|DELETE|REMOVE)\b")]
    private static partial Regex Changing();
}
