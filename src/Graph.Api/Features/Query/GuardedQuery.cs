using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>A statement that may run.</summary>
/// <param name="Query">What the database gets.</param>
/// <param name="Mode">Whether it needs a transaction that writes.</param>
internal sealed record GuardedQuery(CypherQuery Query, AccessMode Mode);
