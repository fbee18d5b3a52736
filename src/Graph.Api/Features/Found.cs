using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features;

/// <summary>What was asked for, or problem details that say it is not there.</summary>
internal static class Found
{
    /// <summary>200 with the value; 404 where there is none.</summary>
    /// <param name="value">What was found; null for nothing.</param>
    /// <param name="kind">What was looked for, in a word.</param>
    /// <param name="id">By which id; null where all were asked for, which are always there.</param>
    public static Results<Ok<T>, ProblemHttpResult> Or404<T>(T? value, string kind, string? id)
        where T : class =>
        value is null
            ? TypedResults.Problem($"There is no {kind} '{id}'.", statusCode: StatusCodes.Status404NotFound)
            : TypedResults.Ok(value);

    /// <summary>200 with what was asked for of two entities; 404 that names the one that is not there.</summary>
    /// <param name="value">What was found; null where one of them is not there.</param>
    /// <param name="entities">Tells which.</param>
    /// <param name="first">The id of one.</param>
    /// <param name="second">The id of the other.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<Results<Ok<T>, ProblemHttpResult>> Or404Async<T>(
        T? value, EntityQueries entities, string first, string second, CancellationToken cancellationToken)
        where T : class =>
        Or404(value, "entity", value is null ? await AbsentAsync(entities, [first, second], cancellationToken) ?? first : null);

    /// <summary>The first of some entities that is not there; null where all are.</summary>
    public static async Task<string?> AbsentAsync(EntityQueries entities, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        (await entities.AbsentAsync(ids, cancellationToken)).Value is [var absent, ..] ? absent : null;
}
