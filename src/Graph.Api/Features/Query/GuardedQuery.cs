using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>A statement that may run.</summary>
/// <param name="Query">What the database gets.</param>
/// <param name="Mode">Whether it needs a transaction that writes.</param>
/// <param name="CommitsInBatches">Whether it commits by itself, so that its transaction must be its own.</param>
internal sealed record GuardedQuery(CypherQuery Query, AccessMode Mode, bool CommitsInBatches = false);
