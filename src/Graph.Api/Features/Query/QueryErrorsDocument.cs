namespace Graph.Api.Features.Query;

/// <summary>Why a query was not answered.</summary>
/// <param name="Errors">At least one.</param>
internal sealed record QueryErrorsDocument(IReadOnlyList<QueryErrorDocument> Errors);
