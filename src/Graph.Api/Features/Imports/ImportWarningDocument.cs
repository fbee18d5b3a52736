namespace Graph.Api.Features.Imports;

/// <summary>Something that the reader of an article was unsure of.</summary>
/// <param name="Code">What it is about.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Start">Where it begins in the article's text; absent where it has no place.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record ImportWarningDocument(string Code, string Message, int? Start, int? End);
