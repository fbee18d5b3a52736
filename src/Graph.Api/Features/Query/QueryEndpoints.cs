using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Cypher over HTTP: our own address, and the one of Neo4j's Query API.</summary>
internal static class QueryEndpoints
{
    /// <summary>Our own address.</summary>
    public const string Own = "/api/v1/query";

    private const string Neo4j = "/db/{database}/query/v2";

    public static IEndpointRouteBuilder MapQuery(this IEndpointRouteBuilder app)
    {
        Map(app.MapGroup(Own), "");
        Map(app.MapGroup(Neo4j).AddEndpointFilter(RequireKnownDatabaseAsync), "AsNeo4j");
        return app;
    }

    /// <summary>Whether a path is one of a query's addresses, where errors have the shape of Neo4j's Query API.</summary>
    public static bool IsQuery(PathString path) => path.StartsWithSegments(Own) || path.StartsWithSegments("/db");

    private static void Map(RouteGroupBuilder group, string suffix)
    {
        Describe(group.MapPost("", (HttpContext context, QueryHandlers handlers) => handlers.Of(context).RunAsync(context)))
            .WithName($"Query{suffix}")
            .WithSummary("Runs one Cypher statement; reads only, unless the service was told to allow writes.");
        Describe(group.MapPost("/tx", (HttpContext context, QueryHandlers handlers) => handlers.Of(context).BeginAsync(context)))
            .WithName($"BeginTransaction{suffix}")
            .WithSummary("Opens a transaction that spans several requests; a statement may come with it.");
        Describe(group.MapPost("/tx/{id}", (HttpContext context, QueryHandlers handlers, string id) => handlers.Of(context).ContinueAsync(context, id)))
            .WithName($"QueryInTransaction{suffix}")
            .WithSummary("Runs a statement in an open transaction; without one, keeps it open for longer.")
            .Produces<QueryErrorsDocument>(StatusCodes.Status404NotFound);
        Describe(group.MapPost("/tx/{id}/commit", (HttpContext context, QueryHandlers handlers, string id) => handlers.Of(context).CommitAsync(context, id)))
            .WithName($"CommitTransaction{suffix}")
            .WithSummary("Commits an open transaction; a last statement may come with it.")
            .Produces<QueryErrorsDocument>(StatusCodes.Status404NotFound);
        group.MapDelete("/tx/{id}", (HttpContext context, QueryHandlers handlers, string id) => handlers.Of(context).RollbackAsync(context, id))
            .WithTags("Query").WithName($"RollBackTransaction{suffix}")
            .WithSummary("Rolls an open transaction back, also while a statement of it runs.")
            .Produces(StatusCodes.Status200OK)
            .Produces<QueryErrorsDocument>(StatusCodes.Status404NotFound);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint) => endpoint
        .WithTags("Query")
        .Accepts<QueryRequestDocument>(QueryMedia.Json, QueryMedia.Typed)
        .Produces<QueryAnswerDocument>(StatusCodes.Status202Accepted, QueryMedia.Json, QueryMedia.Typed, QueryMedia.JsonLines)
        .Produces<QueryErrorsDocument>(StatusCodes.Status400BadRequest)
        .Produces<QueryErrorsDocument>(StatusCodes.Status503ServiceUnavailable);

    private static async ValueTask<object?> RequireKnownDatabaseAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var known = http.RequestServices.GetRequiredService<GraphOptions>().DatabaseName;
        if (http.GetRouteValue("database") is string asked && !string.Equals(asked, known, StringComparison.OrdinalIgnoreCase)
            && !http.RequestServices.GetRequiredService<QueryHandlers>().IsOfSystem(http))
        {
            var failure = new GraphException(ErrorCodes.DatabaseNotFound, $"There is no database '{asked}'; this one is called '{known}'.");
            await QueryErrors.WriteAsync(http.Response, failure, http.RequestAborted);
            return Results.Empty;
        }

        return await next(context);
    }
}
