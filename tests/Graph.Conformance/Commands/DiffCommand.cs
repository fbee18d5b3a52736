using System.Globalization;
using Graph.Conformance.Databases;
using Graph.Conformance.Differences;

namespace Graph.Conformance.Commands;

/// <summary><c>diff</c>: asks two databases the same and compares their answers.</summary>
internal static class DiffCommand
{
    public static int Run(CommandArguments arguments, TextWriter output)
    {
        using var left = DatabaseAddress.Open(arguments.Plain(0, "two databases"));
        using var right = DatabaseAddress.Open(arguments.Plain(1, "two databases"));
        var comparison = new ScriptComparison(
            left, right, new ComparisonOptions(arguments.Has("--messages"), arguments.Has("--notifications"), arguments.Has("--order")));
        var filter = arguments.One("--filter") ?? "";
        var scripts = Sources(arguments).SelectMany(ScriptReader.Read).Where(script => script.ToString().Contains(filter, StringComparison.Ordinal)).ToArray();
        using var report = arguments.One("--report") is { } file ? new StreamWriter(file) : null;
        var differing = new List<ScriptDifference>();
        foreach (var script in scripts)
        {
            if (comparison.Compare(script) is { } difference)
            {
                differing.Add(difference);
                (report ?? output).WriteLine(difference);
            }
        }

        Print(scripts, differing, output);
        return differing.Count == 0 ? 0 : 1;
    }

    private static IReadOnlyList<string> Sources(CommandArguments arguments) =>
        arguments.All("--queries") is { Count: > 0 } given ? given : [Repository.Find("tests", "Graph.Cypher.Tests", "Cases", "Queries")];

    private static void Print(QueryScript[] scripts, List<ScriptDifference> differing, TextWriter output)
    {
        foreach (var source in scripts.GroupBy(script => script.Source))
        {
            Print(source.Key, source.Count(), differing.Count(difference => difference.Script.Source == source.Key), output);
        }

        Print("all", scripts.Length, differing.Count, output);
    }

    private static void Print(string name, int all, int differing, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-60} {all - differing,5} alike {differing,5} different"));
}
