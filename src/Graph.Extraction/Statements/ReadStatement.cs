using Graph.Extraction.Drafts;

namespace Graph.Extraction.Statements;

/// <summary>A statement and the names of the rule and the sieve that read it.</summary>
internal sealed record ReadStatement(DraftStatement Draft, string Rule, string Sieve);
