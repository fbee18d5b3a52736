using Graph.Extraction.Records;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Registers;

/// <summary>One entry of a register that stands inside an article: a row of a table, or lines that each have a label.</summary>
/// <param name="Values">What its cells or lines say; also what the heading over it says of all its entries.</param>
/// <param name="Span">From its first to its last character.</param>
/// <param name="Year">The year under which it stands; null where no heading gives one.</param>
internal sealed record RegisterRow(IReadOnlyList<(RecordRole Role, TextSpan Span)> Values, TextSpan Span, string? Year);
