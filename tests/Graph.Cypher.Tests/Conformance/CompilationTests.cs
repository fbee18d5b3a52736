using System.Text.RegularExpressions;
using Graph.Conformance.Tck;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Testing;

namespace Graph.Cypher.Tests.Conformance;

/// <summary>Every scenario of the conformance kit compiles, or fails to, as it says. Those that do not are listed with the reason.</summary>
internal sealed partial class CompilationTests
{
    // One line each: the scenario, a tab, the reason.
    private static readonly string ExceptionsFile = Path.Combine(
        RepositoryRoot.Path, "tests", "Graph.Cypher.Tests", "Conformance", "compilation-exceptions.tsv");

    [Test]
    public void Scenarios_compile_or_fail_to_as_they_say()
    {
        var exceptions = File.ReadLines(ExceptionsFile).Where(line => line.Length > 0).Select(line => line.Split('\t')[0]).ToHashSet();
        var wrong = new List<string>();
        var seen = new HashSet<string>();
        var total = 0;
        foreach (var scenario in FeatureReader.ReadAll(SharedFolder.Find("tck", "features")))
        {
            total++;
            var problem = ProblemOf(scenario);
            if (problem is not null && !exceptions.Contains(scenario.Id))
            {
                wrong.Add($"{scenario.Id}\n{scenario.Query}\n  {problem}");
            }
            else if (problem is not null)
            {
                seen.Add(scenario.Id);
            }
        }

        TestContext.Out.WriteLine($"{total - wrong.Count - seen.Count} of {total} scenarios");
        Assert.That(wrong, Has.Count.Zero, string.Join("\n\n", wrong));
        Assert.That(exceptions.Except(seen), Is.Empty, "Scenarios that are as they should be must leave the list.");
    }

    private static string? ProblemOf(Scenario scenario)
    {
        IReadOnlyList<ProcedureSignature> procedures = [.. ProcedureSignatures.All, .. scenario.Procedures.Select(ParseProcedure)];
        try
        {
            CypherCompiler.Compile(scenario.Query, procedures);
            return scenario.FailsToCompile ? $"compiles, but {scenario.Error}" : null;
        }
        catch (CypherSyntaxException error)
        {
            // A scenario that fails when it runs may just as well fail before.
            return scenario.Error is null ? error.Message : null;
        }
    }

    // `test.my.proc(name :: STRING?, id :: INTEGER?) :: (city :: STRING?)`
    private static ProcedureSignature ParseProcedure(string notation)
    {
        var parts = Parts().Match(notation);
        return new ProcedureSignature(parts.Groups[1].Value, ParseFields(parts.Groups[2].Value), ParseFields(parts.Groups[3].Value), "");
    }

    private static List<ProcedureField> ParseFields(string notation) => [.. notation
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
        .Select(field => new ProcedureField(field[0], SignatureNotation.ParseType(field[1].TrimEnd('?').ToLowerInvariant())))];

    [GeneratedRegex(@"^([\w.]+)\((.*?)\) :: (?:\((.*)\)|VOID)$")]
    private static partial Regex Parts();
}
