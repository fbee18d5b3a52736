using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Features.Query;

/// <summary>The media types of queries and their answers.</summary>
internal static class QueryMedia
{
    public const string Json = "application/json";
    public const string Typed = "application/vnd.neo4j.query";
    public const string JsonLines = "application/jsonl";

    private static readonly string[] Answers = [Json, Typed, JsonLines];

    /// <summary>The type to answer in, by the request's <c>Accept</c>; null when none of ours is accepted.</summary>
    public static string? Negotiate(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (StringValues.IsNullOrEmpty(header))
        {
            return Json;
        }

        return MediaTypeHeaderValue.TryParseList(header, out var accepted)
            ? accepted.Where(type => type.Quality is not 0)
                .OrderByDescending(type => type, MediaTypeHeaderValueComparer.QualityComparer)
                .Select(type => Answers.FirstOrDefault(answer => new MediaTypeHeaderValue(answer).IsSubsetOf(WithoutQuality(type))))
                .FirstOrDefault(answer => answer is not null)
            : null;
    }

    /// <summary>How the request's parameters are written; null when its type is not read here.</summary>
    public static ParameterReader? Parameters(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? type.MediaType.Value?.ToLowerInvariant() switch
            {
                Json => PlainParameterReader.Instance,
                Typed => TypedParameterReader.Instance,
                _ => null,
            }
            : null;

    private static MediaTypeHeaderValue WithoutQuality(MediaTypeHeaderValue type) => new(type.MediaType);
}
