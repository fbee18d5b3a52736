using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Saved;

/// <summary>Saved views and saved statements.</summary>
internal static class SavedEndpoints
{
    public static IEndpointRouteBuilder MapSaved(this IEndpointRouteBuilder app)
    {
        var views = app.MapGroup("/api/v1/views").WithTags("Saved");
        views.MapGet("", Views).WithName("Views").WithSummary("All saved views, by name.");
        views.MapGet("{id}", View).WithName("View").WithSummary("One saved view.").ProducesProblem(StatusCodes.Status404NotFound);
        views.MapPost("", KeepView).WithName("KeepView").WithSummary("Keeps a view, in the place of one of the same name.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        views.MapDelete("{id}", RemoveView).WithName("RemoveView").WithSummary("Removes a saved view.").ProducesProblem(StatusCodes.Status404NotFound);
        var queries = app.MapGroup("/api/v1/queries").WithTags("Saved");
        queries.MapGet("", Queries).WithName("Queries").WithSummary("All saved Cypher statements, by name.");
        queries.MapPost("", KeepQuery).WithName("KeepQuery").WithSummary("Keeps a Cypher statement, in the place of one of the same name.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        queries.MapDelete("{id}", RemoveQuery).WithName("RemoveQuery").WithSummary("Removes a saved statement.").ProducesProblem(StatusCodes.Status404NotFound);
        return app;
    }

    private static Ok<SavedViewList> Views(SavedItems saved) => TypedResults.Ok(new SavedViewList(saved.Views()));

    private static Results<Ok<SavedView>, ProblemHttpResult> View(string id, SavedItems saved) => Found.Or404(saved.View(id), "saved view", id);

    private static Ok<SavedView> KeepView(SavedViewRequest request, SavedItems saved) => TypedResults.Ok(saved.Keep(request));

    private static Results<NoContent, ProblemHttpResult> RemoveView(string id, SavedItems saved) => Gone(saved.RemoveView(id), "saved view", id);

    private static Ok<SavedQueryList> Queries(SavedItems saved) => TypedResults.Ok(new SavedQueryList(saved.Queries()));

    private static Ok<SavedQuery> KeepQuery(SavedQueryRequest request, SavedItems saved) => TypedResults.Ok(saved.Keep(request));

    private static Results<NoContent, ProblemHttpResult> RemoveQuery(string id, SavedItems saved) => Gone(saved.RemoveQuery(id), "saved statement", id);

    private static Results<NoContent, ProblemHttpResult> Gone(bool wasThere, string kind, string id) => wasThere
        ? TypedResults.NoContent()
        : TypedResults.Problem($"There is no {kind} '{id}'.", statusCode: StatusCodes.Status404NotFound);
}
