using Graph.Conformance.Cases;
using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Differences;

/// <summary>
/// Reads what two databases are asked: case files (setup and query of each case), <c>.cypher</c> files (their statements,
/// parted by semicolons) and feature files (what each scenario executes).
/// </summary>
public static class ScriptReader
{
    private static readonly string[] Extensions = [".cases", ".cypher", ".feature"];

    /// <summary>The scripts of a file, or of all files below a folder, by path.</summary>
    /// <exception cref="FormatException">There is no such file or folder, or it is of another kind.</exception>
    public static IEnumerable<QueryScript> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Extensions.Contains(Path.GetExtension(file)))
                .Order(StringComparer.Ordinal)
                .SelectMany(file => ReadFile(file, Path.GetRelativePath(path, file).Replace('\\', '/')));
        }

        return File.Exists(path) ? ReadFile(path, Path.GetFileName(path)) : throw new FormatException($"There is no file or folder {path}.");
    }

    private static IEnumerable<QueryScript> ReadFile(string path, string name) => Path.GetExtension(path) switch
    {
        ".cases" => CaseFileReader.Read(path).Select(test => new QueryScript(name, test.Name, Statements([.. StatementSplitter.Split(test.Setup), test.Query]))),
        ".cypher" => [new QueryScript(name, "", Statements(StatementSplitter.Split(File.ReadAllText(path))))],
        ".feature" => FeatureReader.Read(File.ReadAllLines(path), name).Select(scenario => OfScenario(scenario, Path.GetDirectoryName(path) ?? "")),
        var extension => throw new FormatException($"{name}: there are {string.Join(", ", Extensions)} files, not {extension}."),
    };

    private static QueryScript OfScenario(Scenario scenario, string folder)
    {
        var documents = scenario.Steps.Select(step => step.Document ?? (step.NamedGraph is { } graph ? NamedGraphs.Read(folder, graph) : null));
        return new QueryScript(scenario.File, scenario.Name, Statements([.. documents.OfType<string>()]));
    }

    private static CypherQuery[] Statements(IReadOnlyList<string> texts) => [.. texts.Select(text => new CypherQuery(text))];
}
