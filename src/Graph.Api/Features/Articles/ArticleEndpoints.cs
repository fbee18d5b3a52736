using Graph.Api.Features.Pictures;
using Graph.Api.Hosting;
using Graph.Relations.Queries;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Articles;

/// <summary>The articles and their text.</summary>
internal static class ArticleEndpoints
{
    public static IEndpointRouteBuilder MapArticles(this IEndpointRouteBuilder app)
    {
        var articles = app.MapGroup("/api/v1/articles").WithTags("Articles");
        articles.MapGet("", ListAsync).WithName("Articles").WithSummary("All articles, newest first.");
        articles.MapGet("{id}", FindAsync).WithName("Article").WithSummary("One article with its text, passages and mentions; offsets are UTF-16 code units of the text.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        articles.MapPost("behind", BehindAsync).WithName("ArticlesBehind").WithSummary("The articles that the drawn relationships among some nodes rest on, newest first.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        return app;
    }

    private static async Task<Ok<ArticleList>> ListAsync(ArticleQueries queries, CancellationToken cancellationToken) =>
        TypedResults.Ok((await queries.ListAsync(cancellationToken)).Value);

    private static async Task<Ok<ArticlesBehind>> BehindAsync(
        NodesRequest request, ArticleQueries queries, GraphOptions options, CancellationToken cancellationToken) =>
        TypedResults.Ok((await queries.BehindAsync(Arguments.Nodes(request.Ids, options), cancellationToken)).Value);

    private static async Task<Results<Ok<ArticleDetails>, ProblemHttpResult>> FindAsync(
        string id, ArticleQueries queries, CancellationToken cancellationToken) =>
        Found.Or404((await queries.FindAsync(id, cancellationToken)).Value, "article", id);
}
