using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Cypher.Tests.Conformance;

/// <summary>Reads feature files: background, outlines with their examples, text blocks and tables.</summary>
internal sealed partial class FeatureReader
{
    private readonly List<(string Name, bool IsOutline, List<FeatureStep> Steps, List<List<IReadOnlyList<string>>> Examples)> _scenarios = [];
    private readonly List<FeatureStep> _background = [];
    private List<FeatureStep> _steps = [];
    private bool _inExamples;

    /// <summary>All scenarios below a folder, in the order of their paths.</summary>
    public static IEnumerable<FeatureScenario> ReadAll(string folder) => Directory
        .EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(file => new FeatureReader().Read(Path.ChangeExtension(Path.GetRelativePath(folder, file), null), File.ReadAllLines(file)));

    private IEnumerable<FeatureScenario> Read(string feature, string[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].Trim();
            if (line.StartsWith("\"\"\"", StringComparison.Ordinal))
            {
                var block = ReadBlock(lines, ref index);
                _steps[^1] = _steps[^1] with { Block = block };
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                ReadLine(line);
            }
        }

        return _scenarios.SelectMany(scenario => Expand(feature, scenario.Name, scenario.IsOutline, [.. _background, .. scenario.Steps], scenario.Examples));
    }

    private void ReadLine(string line)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            _inExamples = false;
            _steps = heading.Groups[1].Value == "Background" ? _background : [];
            if (_steps != _background)
            {
                _scenarios.Add((heading.Groups[2].Value, heading.Groups[1].Value.Length > "Scenario".Length, _steps, []));
            }
        }
        else if (line.StartsWith("Examples:", StringComparison.Ordinal))
        {
            _inExamples = true;
            _scenarios[^1].Examples.Add([]);
        }
        else if (line[0] == '|')
        {
            AddRow([.. Separator().Split(line)[1..^1].Select(cell => cell.Trim().Replace("\\|", "|", StringComparison.Ordinal))]);
        }
        else if (Step().Match(line) is { Success: true } step)
        {
            _steps.Add(new FeatureStep(step.Groups[1].Value, null, []));
        }
    }

    private void AddRow(IReadOnlyList<string> cells)
    {
        if (_inExamples)
        {
            _scenarios[^1].Examples[^1].Add(cells);
        }
        else
        {
            _steps[^1] = _steps[^1] with { Table = [.. _steps[^1].Table, cells] };
        }
    }

    private static string ReadBlock(string[] lines, ref int index)
    {
        var indent = lines[index].Length - lines[index].TrimStart().Length;
        var block = new List<string>();
        for (index++; lines[index].Trim() != "\"\"\""; index++)
        {
            block.Add(lines[index].Length >= indent && string.IsNullOrWhiteSpace(lines[index][..indent]) ? lines[index][indent..] : lines[index].TrimStart());
        }

        return string.Join('\n', block);
    }

    private static IEnumerable<FeatureScenario> Expand(
        string feature, string name, bool isOutline, List<FeatureStep> steps, List<List<IReadOnlyList<string>>> examples)
    {
        if (!isOutline)
        {
            return [new FeatureScenario(feature, name, steps)];
        }

        var rows = examples.SelectMany(table => table.Skip(1).Select(row => (Header: table[0], Row: row)));
        return rows.Select((example, index) => new FeatureScenario(
            feature,
            string.Create(CultureInfo.InvariantCulture, $"{name} #{index + 1}"),
            [.. steps.Select(step => Fill(step, example.Header, example.Row))]));
    }

    private static FeatureStep Fill(FeatureStep step, IReadOnlyList<string> header, IReadOnlyList<string> row)
    {
        string FillText(string text)
        {
            for (var index = 0; index < header.Count; index++)
            {
                text = text.Replace($"<{header[index]}>", row[index], StringComparison.Ordinal);
            }

            return text;
        }

        return new FeatureStep(
            FillText(step.Text), step.Block is null ? null : FillText(step.Block), [.. step.Table.Select(cells => cells.Select(FillText).ToList())]);
    }

    [GeneratedRegex(@"^(Background|Scenario Outline|Scenario):\s*(.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:Given|When|Then|And|But)\s+(.*)$")]
    private static partial Regex Step();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Separator();
}
