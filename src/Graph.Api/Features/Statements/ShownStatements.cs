using System.Buffers;
using System.Text.Json;
using Graph.Api.Features.Query;
using Graph.Relations.Files;

namespace Graph.Api.Features.Statements;

/// <summary>
/// Shows by which Cypher an answer is made: a request that accepts <c>application/vnd.bilateral.statements+json</c> is
/// answered with the statements instead.
/// </summary>
internal static class ShownStatements
{
    /// <summary>The type to be asked for.</summary>
    public const string MediaType = "application/vnd.bilateral.statements+json";

    private static readonly PathString[] ReadingPosts = ["/api/v1/graph", "/api/v1/timeline", "/api/v1/articles"];

    public static IApplicationBuilder UseShownStatements(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Headers.Accept == MediaType && context.Request.Path.StartsWithSegments("/api/v1") && IsReading(context.Request)
            ? ShowAsync(context, next)
            : next(context));

    // A statement that is sent is known already, and an import is not repeated to be looked at.
    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method)
        || (HttpMethods.IsPost(request.Method) && ReadingPosts.Any(post => request.Path.StartsWithSegments(post)));

    private static async Task ShowAsync(HttpContext context, RequestDelegate next)
    {
        var ran = RanStatements.Collect();
        var body = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await next(context);
        context.Response.Body = body;
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            await context.Response.Body.WriteAsync(answer.ToArray(), context.RequestAborted);
            return;
        }

        context.Response.ContentLength = null;
        context.Response.ContentType = MediaType;
        await context.Response.Body.WriteAsync(Text(ran), context.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Text(IReadOnlyList<RanQuery> ran)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteStartArray("statements");
        foreach (var each in ran)
        {
            writer.WriteStartObject();
            writer.WriteString("name", each.Name);
            writer.WriteString("statement", each.Query.Text);
            writer.WriteStartObject("parameters");
            foreach (var (name, value) in each.Query.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WritePropertyName(name);
                PlainValueWriter.Instance.Write(writer, value);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
