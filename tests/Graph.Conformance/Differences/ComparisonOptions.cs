namespace Graph.Conformance.Differences;

/// <summary>What else is compared beside columns, rows, counters and error codes.</summary>
/// <param name="Messages">Whether the texts of errors are.</param>
/// <param name="Notifications">Whether the codes of hints and warnings are.</param>
/// <param name="Order">Whether the order of rows is, also where no ORDER BY asks for one.</param>
public sealed record ComparisonOptions(bool Messages = false, bool Notifications = false, bool Order = false);
