using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>A transaction that is not open (any more): 404.</summary>
internal sealed class UnknownTransactionException(string id) : GraphException(
    ErrorCodes.RequestInvalid,
    $"There is no open transaction \"{id}\": it has been committed or rolled back, one of its statements failed, or it was left alone for too long.");
