using System.Globalization;

namespace Graph.Conformance.Tck;

/// <summary>Reads feature files: backgrounds, scenarios, and outlines expanded to one scenario an example.</summary>
public static class FeatureReader
{
    /// <summary>All scenarios of the feature files below a folder, by path.</summary>
    public static IEnumerable<Scenario> ReadAll(string folder) => Directory
        .EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(path => Read(File.ReadAllLines(path), Path.GetRelativePath(folder, path).Replace('\\', '/')));

    /// <summary>The scenarios of one file.</summary>
    public static IEnumerable<Scenario> Read(IReadOnlyList<string> lines, string file)
    {
        var background = new List<Step>();
        foreach (var block in Blocks(lines))
        {
            if (block.Title.StartsWith("Background", StringComparison.Ordinal))
            {
                background.AddRange(block.Steps);
            }
            else if (block.Examples.Count == 0)
            {
                yield return new Scenario(file, block.Name, [.. background, .. block.Steps]);
            }
            else
            {
                foreach (var scenario in Expand(block, background, file))
                {
                    yield return scenario;
                }
            }
        }
    }

    private static IEnumerable<Scenario> Expand(FeatureBlock block, List<Step> background, string file)
    {
        var number = 0;
        foreach (var table in block.Examples)
        {
            foreach (var row in table.Skip(1))
            {
                number++;
                string Fill(string text) => table[0].Zip(row).Aggregate(text, (filled, pair) => filled.Replace($"<{pair.First}>", pair.Second, StringComparison.Ordinal));
                var steps = block.Steps.Select(step => new Step(
                    Fill(step.Text), step.Document is null ? null : Fill(step.Document), [.. step.Table.Select(cells => (IReadOnlyList<string>)[.. cells.Select(Fill)])]));
                yield return new Scenario(file, string.Create(CultureInfo.InvariantCulture, $"{block.Name} #{number}"), [.. background, .. steps]);
            }
        }
    }

    private static IEnumerable<FeatureBlock> Blocks(IReadOnlyList<string> lines)
    {
        FeatureBlock? block = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index].Trim();
            if (line.StartsWith("Background:", StringComparison.Ordinal) || line.StartsWith("Scenario", StringComparison.Ordinal))
            {
                if (block is not null)
                {
                    yield return block;
                }

                block = new FeatureBlock(line);
            }
            else if (block is not null)
            {
                index = block.Take(lines, index);
            }
        }

        if (block is not null)
        {
            yield return block;
        }
    }
}
