using Graph.Api.Hosting;
using Graph.Relations.Grades;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Grades;

/// <summary>What analysts think of publishers and claims, and what reports contradict one another about.</summary>
internal static class GradeEndpoints
{
    private const int UsualContradictions = 50;

    public static IEndpointRouteBuilder MapGrades(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").WithTags("Grades");
        api.MapGet("sources", SourcesAsync).WithName("Sources").WithSummary("Publishers with their grades, by name.");
        api.MapPut("sources/{id}/grade", GradeSourceAsync).WithName("GradeSource").WithSummary("Grades a publisher: A (reliable) to E, F (cannot be judged).")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("claims/{id}/grade", ClaimAsync).WithName("ClaimGrade").WithSummary("A claim's grade and its history.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPut("claims/{id}/grade", GradeClaimAsync).WithName("GradeClaim").WithSummary("Grades a claim: 1 (confirmed) to 5, 6 (cannot be judged).")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("contradictions", ContradictionsAsync).WithName("Contradictions").WithSummary("What reports contradict one another about, side by side.")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        return app;
    }

    private static async Task<Ok<SourceListDocument>> SourcesAsync(Grading grading, CancellationToken cancellationToken) =>
        TypedResults.Ok(new SourceListDocument(await grading.SourcesAsync(cancellationToken)));

    private static async Task<Results<Ok<GradedSource>, ProblemHttpResult>> GradeSourceAsync(
        string id, GradeSourceRequest request, Grading grading, CancellationToken cancellationToken) => Admiralty.IsReliability(request.Grade)
        ? Found.Or404(await grading.GradeSourceAsync(id, request.Grade, request.Note, cancellationToken), "publisher", id)
        : throw new RequestException($"'grade' is '{request.Grade}'; it must be a letter from A (reliable) to E, or F (cannot be judged).");

    private static async Task<Results<Ok<GradedClaim>, ProblemHttpResult>> ClaimAsync(string id, Grading grading, CancellationToken cancellationToken) =>
        Found.Or404(await grading.ClaimAsync(id, cancellationToken), "claim", id);

    private static async Task<Results<Ok<GradedClaim>, ProblemHttpResult>> GradeClaimAsync(
        string id, GradeClaimRequest request, Grading grading, CancellationToken cancellationToken) => Admiralty.IsCredibility(request.Grade)
        ? Found.Or404(await grading.GradeClaimAsync(id, request.Grade, request.Note, cancellationToken), "claim", id)
        : throw new RequestException($"'grade' is {request.Grade}; it must be a number from 1 (confirmed) to 5, or 6 (cannot be judged).");

    private static async Task<Results<Ok<ContradictionPage>, ProblemHttpResult>> ContradictionsAsync(
        ContradictionQueries queries, GraphOptions options, string? id, int? limit, int? offset, CancellationToken cancellationToken) => Found.Or404(
        (await queries.FindAsync(id, Arguments.Limit(limit, UsualContradictions, options.MaxPageSize), Arguments.Offset(offset), cancellationToken)).Value,
        "entity or relationship",
        id);
}
