namespace Graph.Api.Features.Imports;

/// <summary>The article that a file became.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; absent where it has none.</param>
internal sealed record ImportedArticleDocument(string Id, string? Title);
