using Graph.Model;

namespace Graph.Conformance.Tck;

/// <summary>What a database answered.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Counters">What was changed.</param>
/// <param name="Notifications">The codes of the hints and warnings.</param>
public sealed record ScenarioAnswer(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows, Counters Counters, IReadOnlyList<string> Notifications);
