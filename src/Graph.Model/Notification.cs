namespace Graph.Model;

/// <summary>A hint or warning about a statement that ran.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientNotification.Statement.CartesianProduct</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Description">A sentence or two.</param>
/// <param name="Severity"><c>WARNING</c> or <c>INFORMATION</c>.</param>
/// <param name="Line">Line in the statement, from 1; null where it has no place.</param>
/// <param name="Column">Column in the line, from 1; null where it has no place.</param>
/// <param name="Offset">UTF-16 offset in the statement, from 0; null where it has no place.</param>
/// <param name="Category">Neo4j's category, such as <c>PERFORMANCE</c>; empty where it is not known.</param>
public sealed record Notification(
    string Code, string Title, string Description, string Severity, int? Line = null, int? Column = null, int? Offset = null,
    string Category = "");
