namespace Graph.Cypher.Tests.Conformance;

/// <summary>A scenario after its outline is expanded.</summary>
internal sealed record FeatureScenario(string Feature, string Name, IReadOnlyList<FeatureStep> Steps)
{
    /// <summary>Feature and name: unique in the kit.</summary>
    public string Id => $"{Feature} {Name}";

    /// <summary>The query under test.</summary>
    public string Query => Steps.First(step => step.Text.StartsWith("executing query", StringComparison.Ordinal)).Block ?? "";

    /// <summary>The step that expects an error, or null.</summary>
    public string? Error => Steps.FirstOrDefault(step => step.Text.Contains("should be raised at", StringComparison.Ordinal))?.Text;

    /// <summary>Whether the error is to be seen without running the query.</summary>
    public bool FailsToCompile => Error?.Contains("compile time", StringComparison.Ordinal) == true;

    /// <summary>Procedures the scenario registers, as written.</summary>
    public IEnumerable<string> Procedures => Steps
        .Where(step => step.Text.StartsWith("there exists a procedure", StringComparison.Ordinal))
        .Select(step => step.Text["there exists a procedure".Length..].TrimEnd(':', ' ').Trim());
}
