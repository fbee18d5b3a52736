namespace Graph.Embedded.FullText;

/// <summary>Searches the documents of an index, best first; documents of other states may be among them.</summary>
internal delegate IReadOnlyList<FullTextHit> FullTextSearch(FullTextIndex index, string query);
