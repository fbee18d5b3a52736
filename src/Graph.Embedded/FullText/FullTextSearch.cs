using Graph.Cypher.Stores;

namespace Graph.Embedded.FullText;

/// <summary>Searches the documents that a state has in an index, best first.</summary>
internal delegate IReadOnlyList<(long Id, double Score)> FullTextSearch(FullTextIndex index, FullTextRequest request);
