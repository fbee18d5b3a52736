using Graph.Api.Hosting;
using Graph.Model;
using Microsoft.AspNetCore.Http.Features;

namespace Graph.Api.Features.Query;

/// <summary>Cypher over HTTP: our own address, and the one of Neo4j's Query API.</summary>
internal static class QueryEndpoints
{
    private const string Tag = "Query";

    public static IEndpointRouteBuilder MapQuery(this IEndpointRouteBuilder app)
    {
        Describe(app.MapPost("/api/v1/query", QueryAsync))
            .WithName("Query")
            .WithSummary("Runs one Cypher statement; reads only, unless the service was told to allow writes.");
        Describe(app.MapPost("/db/{database}/query/v2", QueryNamedAsync))
            .WithName("QueryAsNeo4j")
            .WithSummary("The same at the address of Neo4j's Query API, for programs written for it.");
        return app;
    }

    /// <summary>Whether a path is one of a query's addresses, where errors have the shape of Neo4j's Query API.</summary>
    public static bool IsQuery(PathString path) => path.StartsWithSegments("/api/v1/query") || path.StartsWithSegments("/db");

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint) => endpoint
        .WithTags(Tag)
        .Accepts<QueryRequestDocument>(QueryMedia.Json, QueryMedia.Typed)
        .Produces<QueryAnswerDocument>(StatusCodes.Status202Accepted, QueryMedia.Json, QueryMedia.Typed, QueryMedia.JsonLines)
        .Produces<QueryErrorsDocument>(StatusCodes.Status400BadRequest)
        .Produces<QueryErrorsDocument>(StatusCodes.Status503ServiceUnavailable);

    private static Task QueryNamedAsync(
        string database, HttpContext context, QueryRunner runner, GraphOptions options, CancellationToken cancellationToken) =>
        database == options.DatabaseName
            ? QueryAsync(context, runner, options, cancellationToken)
            : QueryErrors.WriteAsync(
                context.Response,
                new GraphException(ErrorCodes.DatabaseNotFound, $"There is no database '{database}'; this one is called '{options.DatabaseName}'."),
                cancellationToken);

    private static async Task QueryAsync(HttpContext context, QueryRunner runner, GraphOptions options, CancellationToken cancellationToken)
    {
        if (QueryMedia.Parameters(context.Request) is not { } parameters)
        {
            await QueryErrors.WriteAsync(context.Response, StatusCodes.Status415UnsupportedMediaType, $"The body must be {QueryMedia.Json} or {QueryMedia.Typed}.", cancellationToken);
            return;
        }

        if (QueryMedia.Negotiate(context.Request) is not { } media)
        {
            await QueryErrors.WriteAsync(
                context.Response, StatusCodes.Status406NotAcceptable, $"Answers are {QueryMedia.Json}, {QueryMedia.Typed} or {QueryMedia.JsonLines}.", cancellationToken);
            return;
        }

        using var answer = Answer(context.Response, media);
        try
        {
            var request = QueryRequestReader.Read(await BodyAsync(context, options.MaxQueryBytes, cancellationToken), parameters);
            await runner.RunAsync(request, answer, cancellationToken);
        }
        catch (GraphException failure)
        {
            await QueryErrors.WriteAsync(context.Response, failure, cancellationToken);
        }
    }

    private static QueryAnswer Answer(HttpResponse response, string media) => media switch
    {
        QueryMedia.JsonLines => new JsonLinesAnswer(response, PlainValueWriter.Instance),
        QueryMedia.Typed => new JsonAnswer(response, media, TypedValueWriter.Instance),
        _ => new JsonAnswer(response, media, PlainValueWriter.Instance),
    };

    private static async Task<byte[]> BodyAsync(HttpContext context, long maxBytes, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = maxBytes;
        }

        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        return body.ToArray();
    }
}
