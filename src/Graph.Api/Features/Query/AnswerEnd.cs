using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>What an answer ends with.</summary>
/// <param name="Summary">What the statement did, or null where there was none.</param>
/// <param name="IncludeCounters">Whether the caller asked what was changed.</param>
/// <param name="Transaction">The transaction that stays open, or null when it has ended: then come bookmarks.</param>
internal sealed record AnswerEnd(ResultSummary? Summary, bool IncludeCounters, TransactionDocument? Transaction = null);
