using Graph.Api.Features.Query;
using Graph.Model;

namespace Graph.Api.Hosting;

/// <summary>What a failure means to the caller, in one place: the HTTP status.</summary>
internal static class Failures
{
    /// <summary>The HTTP status of a database's failure.</summary>
    public static int Status(GraphException failure) => failure switch
    {
        GraphUnavailableException => StatusCodes.Status503ServiceUnavailable,
        UnknownTransactionException => StatusCodes.Status404NotFound,
        { Code: ErrorCodes.DatabaseNotFound } => StatusCodes.Status404NotFound,
        { Code: ErrorCodes.DatabaseUnavailable } => StatusCodes.Status503ServiceUnavailable,
        _ when failure.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => StatusCodes.Status503ServiceUnavailable, // our login, not the caller's
        { Code: ErrorCodes.ConstraintDropFailed } => StatusCodes.Status400BadRequest, // as in Neo4j, which has 500 for an index
        { Code: ErrorCodes.OutOfMemory or ErrorCodes.TransactionTerminated or ErrorCodes.ExecutionFailed } => StatusCodes.Status400BadRequest,
        _ when failure.Code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
        _ when failure.IsTransient => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
