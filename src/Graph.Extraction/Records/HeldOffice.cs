using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>An office as a record names it.</summary>
/// <param name="Title">As written: <c>Prime Minister</c>, <c>former President</c>.</param>
/// <param name="Of">Id of the state or organisation; null where the words do not say.</param>
internal sealed record HeldOffice(string Title, TitleClass Class, string? Of);
