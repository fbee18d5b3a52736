using Graph.Model;

namespace Graph.Conformance.Differences;

/// <summary>Statements that run one after the other on a database that was empty before.</summary>
/// <param name="Source">The file they come from.</param>
/// <param name="Name">What they are about.</param>
/// <param name="Statements">The statements, each in a transaction of its own.</param>
public sealed record QueryScript(string Source, string Name, IReadOnlyList<CypherQuery> Statements)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source}: {Name}";
}
