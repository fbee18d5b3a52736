using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>A query's request that is malformed: 400 with <see cref="ErrorCodes.RequestInvalid"/>.</summary>
internal sealed class QueryRequestException(string message) : GraphException(ErrorCodes.RequestInvalid, message);
