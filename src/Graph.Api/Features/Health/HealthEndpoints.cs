using Graph.Api.Hosting;
using Graph.Model;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Health;

/// <summary>Whether the service can answer, for whoever watches over it.</summary>
internal static class HealthEndpoints
{
    private const string Fine = "ok";

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health", CheckAsync).WithTags("Health").WithName("Health").WithSummary("Whether the service can answer.")
            .Produces<HealthDocument>().Produces<HealthDocument>(StatusCodes.Status503ServiceUnavailable);
        return app;
    }

    private static async Task<JsonHttpResult<HealthDocument>> CheckAsync(IGraphDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            await database.VerifyAsync(cancellationToken);
            return TypedResults.Json(new HealthDocument(Fine, Fine, ProductVersion.Text));
        }
        catch (GraphException failure)
        {
            var document = new HealthDocument("unavailable", failure.Message, ProductVersion.Text);
            return TypedResults.Json(document, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
