using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features;

/// <summary>What was asked for, or problem details that say it is not there.</summary>
internal static class Found
{
    /// <summary>200 with the value; 404 where there is none.</summary>
    /// <param name="value">What was found; null for nothing.</param>
    /// <param name="kind">What was looked for, in a word.</param>
    /// <param name="id">By which id.</param>
    public static Results<Ok<T>, ProblemHttpResult> Or404<T>(T? value, string kind, string id)
        where T : class =>
        value is null
            ? TypedResults.Problem($"There is no {kind} '{id}'.", statusCode: StatusCodes.Status404NotFound)
            : TypedResults.Ok(value);
}
