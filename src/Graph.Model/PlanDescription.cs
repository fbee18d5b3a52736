namespace Graph.Model;

/// <summary>One operator of a plan and those below it.</summary>
/// <param name="OperatorType">The operator's name.</param>
/// <param name="Arguments">Its details: <c>Details</c>, <c>EstimatedRows</c>, and with PROFILE <c>Rows</c> and <c>DbHits</c>.</param>
/// <param name="Identifiers">The variables it binds or passes on.</param>
/// <param name="Children">The operators it takes rows from.</param>
public sealed record PlanDescription(
    string OperatorType,
    IReadOnlyDictionary<string, Value> Arguments,
    IReadOnlyList<string> Identifiers,
    IReadOnlyList<PlanDescription> Children);
