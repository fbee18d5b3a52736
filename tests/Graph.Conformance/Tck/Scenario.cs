namespace Graph.Conformance.Tck;

/// <summary>A scenario, with the examples of an outline filled in.</summary>
/// <param name="File">The feature file, relative to the kit.</param>
/// <param name="Name">Its name, with the example's number behind it for an outline.</param>
/// <param name="Steps">Its steps, those of the background first.</param>
public sealed record Scenario(string File, string Name, IReadOnlyList<Step> Steps)
{
    /// <summary>One name in the whole kit.</summary>
    public string Id => $"{File} {Name}";
}
