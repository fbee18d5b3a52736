namespace Graph.Api.Features.Query;

/// <summary>One error.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
/// <param name="Message">A sentence, with line and column where it is about the statement.</param>
internal sealed record QueryErrorDocument(string Code, string Message);
