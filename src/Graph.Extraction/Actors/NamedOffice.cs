using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>The office that the words around a name give its bearer.</summary>
/// <param name="Title">As written.</param>
/// <param name="Of">Id of the state or organisation it belongs to; null where not said.</param>
internal readonly record struct NamedOffice(string Title, TitleClass Class, string? Of);
