namespace Graph.Conformance.Differences;

/// <summary>Where a script went differently on two databases.</summary>
/// <param name="Script">The script.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Differences">How; at least one.</param>
public sealed record ScriptDifference(QueryScript Script, string Statement, IReadOnlyList<Difference> Differences)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Script}\n    {Statement.ReplaceLineEndings("\n    ")}\n{string.Join("\n", Differences.Select(difference => $"  ≠ {difference}"))}\n";
}
