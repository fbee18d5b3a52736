using Graph.Api.Hosting;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Features.Query;

/// <summary>What <c>GET /</c> tells programs written for Neo4j; browsers get the page.</summary>
internal static class DiscoveryEndpoints
{
    /// <summary>The release of Neo4j whose Cypher and Query API this service speaks.</summary>
    private const string Neo4jVersion = "5.26.0";

    /// <summary>Answers before the page's files do, and only who prefers JSON.</summary>
    public static IApplicationBuilder UseDiscovery(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Path == "/" && HttpMethods.IsGet(context.Request.Method) && PrefersJson(context.Request)
            ? AnswerAsync(context)
            : next(context));

    private static Task AnswerAsync(HttpContext context)
    {
        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        context.Response.Headers.Vary = HeaderNames.Accept;
        return context.Response.WriteAsJsonAsync(
            new DiscoveryDocument($"{origin}/db/{{databaseName}}/query/v2", Neo4jVersion, "community", ProductVersion.Text), context.RequestAborted);
    }

    private static bool PrefersJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.OrderByDescending(type => type, MediaTypeHeaderValueComparer.QualityComparer).FirstOrDefault()?.MediaType == QueryMedia.Json;
}
