using System.Globalization;
using Graph.Conformance.Databases;
using Graph.Conformance.Tck;

namespace Graph.Conformance.Commands;

/// <summary><c>tck</c>: runs the openCypher kit.</summary>
internal static class KitCommand
{
    public static int Run(CommandArguments arguments, TextWriter output)
    {
        var folder = arguments.Plain(0, "the folder of the kit");
        if (!Directory.Exists(folder))
        {
            throw new FormatException($"There is no folder {folder}.");
        }

        var filter = arguments.One("--filter") ?? "";
        using var database = DatabaseAddress.Open(arguments.One("--database") ?? "memory:");
        var results = Kit.Run(folder, database, scenario => scenario.Id.Contains(filter, StringComparison.Ordinal));
        Print(results, output);
        if (arguments.One("--report") is { } report)
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
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-45} {passed,5} passed {all - passed,5} failed"));

    private static string? OneLine(string? text) => text?.ReplaceLineEndings(" ");
}
