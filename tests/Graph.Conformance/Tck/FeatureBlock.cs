using System.Text;

namespace Graph.Conformance.Tck;

/// <summary>A background, scenario or outline as it is read.</summary>
internal sealed class FeatureBlock(string title)
{
    private static readonly string[] Words = ["Given ", "When ", "Then ", "And ", "But "];
    private bool _inExamples;

    public string Title { get; } = title;

    public string Name => Title[(Title.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    public List<Step> Steps { get; } = [];

    public List<List<IReadOnlyList<string>>> Examples { get; } = [];

    public int Take(IReadOnlyList<string> lines, int index)
    {
        var line = lines[index].Trim();
        if (line.StartsWith("Examples:", StringComparison.Ordinal))
        {
            Examples.Add([]);
            _inExamples = true;
        }
        else if (line.StartsWith('|'))
        {
            AddRow(Cells(line));
        }
        else if (line.StartsWith("\"\"\"", StringComparison.Ordinal))
        {
            return TakeDocument(lines, index);
        }
        else if (Array.Find(Words, word => line.StartsWith(word, StringComparison.Ordinal)) is { } word)
        {
            Steps.Add(new Step(line[word.Length..].Trim(), null, []));
            _inExamples = false;
        }

        return index;
    }

    private void AddRow(IReadOnlyList<string> cells)
    {
        if (_inExamples)
        {
            Examples[^1].Add(cells);
        }
        else
        {
            Steps[^1] = Steps[^1] with { Table = [.. Steps[^1].Table, cells] };
        }
    }

    private int TakeDocument(IReadOnlyList<string> lines, int index)
    {
        var indent = lines[index].IndexOf('"', StringComparison.Ordinal);
        var end = index + 1;
        while (lines[end].Trim() != "\"\"\"")
        {
            end++;
        }

        var text = lines.Skip(index + 1).Take(end - index - 1).Select(line => line.Length >= indent ? line[indent..] : line.TrimStart());
        Steps[^1] = Steps[^1] with { Document = string.Join("\n", text) };
        return end;
    }

    public static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var index = 1; index < line.Length; index++)
        {
            if (line[index] == '\\' && index + 1 < line.Length && line[index + 1] is '|' or '\\' or 'n')
            {
                index++;
                cell.Append(line[index] switch { 'n' => "\n", var other => other.ToString() });
            }
            else if (line[index] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[index]);
            }
        }

        return cells;
    }
}
