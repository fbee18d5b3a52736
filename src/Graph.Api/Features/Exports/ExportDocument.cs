namespace Graph.Api.Features.Exports;

/// <summary>What is to be exported.</summary>
/// <param name="Format"><c>graphml</c>, <c>gexf</c>, <c>csv</c>, <c>nodes.csv</c>, <c>relationships.csv</c>, <c>cytoscape</c>, <c>jsonl</c> or <c>cypher</c>.</param>
/// <param name="Scope"><c>drawn</c> (entities and what is drawn among them) or <c>all</c> (claims, passages and articles too); as usual for the format when left out.</param>
/// <param name="Ids">Ids of entities; the whole graph when left out.</param>
internal sealed record ExportDocument(string? Format, string? Scope = null, IReadOnlyList<string>? Ids = null);
