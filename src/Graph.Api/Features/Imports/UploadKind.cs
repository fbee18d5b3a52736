namespace Graph.Api.Features.Imports;

/// <summary>What a file to be imported holds.</summary>
internal enum UploadKind
{
    /// <summary>An article: plain text or Markdown.</summary>
    Article,

    /// <summary>A draft, as <c>graph extract</c> writes it.</summary>
    Draft,
}
