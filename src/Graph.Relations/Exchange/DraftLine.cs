using Graph.Extraction.Drafts;
using Graph.Relations.Import;

namespace Graph.Relations.Exchange;

/// <summary>A line of JSON lines of drafts: a draft, or a decision about who is who.</summary>
/// <param name="Number">Which line, from 1.</param>
/// <param name="Draft">The draft; null for a decision.</param>
/// <param name="Request">What it was imported by; null where the line does not say.</param>
/// <param name="Decision">The decision; null for a draft.</param>
public sealed record DraftLine(int Number, Draft? Draft, ImportRequest? Request, KeptDecision? Decision);
