using Graph.Extraction.Drafts;

namespace Graph.Relations.Exchange.Rows;

/// <summary>A thing that one row speaks of.</summary>
/// <param name="Entity">What the mapping says of it.</param>
/// <param name="Id">Its id in the draft.</param>
/// <param name="Name">Its name.</param>
/// <param name="Spans">Where the row names it.</param>
internal sealed record RowThing(MappedEntity Entity, string Id, string Name, IReadOnlyList<DraftSpan> Spans);
