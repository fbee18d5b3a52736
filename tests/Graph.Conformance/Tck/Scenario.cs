namespace Graph.Conformance.Tck;

/// <summary>A scenario, with the examples of an outline filled in.</summary>
/// <param name="File">The feature file, relative to the kit.</param>
/// <param name="Name">Its name, with the example's number behind it for an outline.</param>
/// <param name="Steps">Its steps, those of the background first.</param>
public sealed record Scenario(string File, string Name, IReadOnlyList<Step> Steps)
{
    /// <summary>One name in the whole kit.</summary>
    public string Id => $"{File} {Name}";

    /// <summary>The query under test.</summary>
    public string Query => Steps.First(step => step.Text.StartsWith("executing query", StringComparison.Ordinal)).Document ?? "";

    /// <summary>The step that expects an error, or null.</summary>
    public string? Error => Steps.FirstOrDefault(step => step.Text.Contains("should be raised at", StringComparison.Ordinal))?.Text;

    /// <summary>Whether the error is to be seen without running the query.</summary>
    public bool FailsToCompile => Error?.Contains("compile time", StringComparison.Ordinal) == true;

    /// <summary>Procedures the scenario registers, as written.</summary>
    public IEnumerable<string> Procedures => Steps.Where(step => step.IsProcedure).Select(step => step.Procedure);
}
