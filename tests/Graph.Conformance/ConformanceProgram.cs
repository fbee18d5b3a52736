using System.Globalization;
using Graph.Conformance.Scoring;
using Graph.Conformance.Tck;

namespace Graph.Conformance;

/// <summary>The command line: <c>tck DIR [--report FILE] [--filter TEXT]</c>, or <c>score …</c>, which <see cref="ScoreProgram"/> runs.</summary>
public static class ConformanceProgram
{
    /// <summary>Runs a command; 0 when every scenario passed, 1 when some failed, 2 for a wrong command line.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (arguments is ["score", ..])
        {
            return ScoreProgram.Run(arguments, output, error);
        }

        if (arguments.Count < 2 || arguments[0] != "tck" || !Directory.Exists(arguments[1]))
        {
            error.WriteLine("usage: tck DIR [--report FILE] [--filter TEXT], where DIR holds features/ and graphs/");
            return 2;
        }

        var filter = Option(arguments, "--filter") ?? "";
        var results = Kit.Run(arguments[1], scenario => scenario.Id.Contains(filter, StringComparison.Ordinal));
        Print(results, output);
        if (Option(arguments, "--report") is { } report)
        {
            File.WriteAllLines(report, results.Where(result => !result.Passed).Select(result => $"{result.Scenario.Id}\t{OneLine(result.Failure)}"));
        }

        return results.All(result => result.Passed) ? 0 : 1;
    }

    private static void Print(IReadOnlyList<ScenarioResult> results, TextWriter output)
    {
        foreach (var folder in results.GroupBy(result => Path.GetDirectoryName(result.Scenario.File) ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Print(folder.Key, folder.Count(result => result.Passed), folder.Count(), output);
        }

        Print("all", results.Count(result => result.Passed), results.Count, output);
    }

    private static void Print(string name, int passed, int all, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-45} {passed,5} of {all,5}"));

    private static string? OneLine(string? text) => text?.ReplaceLineEndings(" ");

    private static string? Option(IReadOnlyList<string> arguments, string name)
    {
        for (var index = 2; index + 1 < arguments.Count; index++)
        {
            if (arguments[index] == name)
            {
                return arguments[index + 1];
            }
        }

        return null;
    }
}
