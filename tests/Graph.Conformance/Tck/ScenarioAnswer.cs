using Graph.Model;

namespace Graph.Conformance.Tck;

/// <summary>What a database answered.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record ScenarioAnswer(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows);
