namespace Graph.Api.Features.Query;

/// <summary>A transaction that stays open between requests.</summary>
/// <param name="Id">Its name in the addresses <c>…/tx/{id}</c>.</param>
/// <param name="Expires">When it is rolled back unless another request comes, such as <c>2024-06-19T09:08:00Z</c>.</param>
internal sealed record TransactionDocument(string Id, string Expires);
