using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Features.Query;

/// <summary>A media type that answers come in.</summary>
/// <param name="Type">What the answer says it is.</param>
/// <param name="Answer">Begins an answer of that type.</param>
internal sealed record QueryMedia(string Type, Func<HttpResponse, QueryAnswer> Answer)
{
    public const string Json = "application/json";
    public const string Typed = "application/vnd.neo4j.query";
    public const string JsonLines = "application/jsonl";

    private const string VersionedTyped = "application/vnd.neo4j.query.v1.0";

    private static readonly QueryMedia[] Answers =
    [
        new(Json, response => new JsonAnswer(response, Json, PlainValueWriter.Instance)),
        new(Typed, response => new JsonAnswer(response, Typed, TypedValueWriter.Instance)),
        new(VersionedTyped, response => new JsonAnswer(response, VersionedTyped, TypedValueWriter.Instance)),
        new(JsonLines, response => new JsonLinesAnswer(response, PlainValueWriter.Instance)),
    ];

    private static readonly Dictionary<string, QueryMedia> ByType = Answers.ToDictionary(media => media.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The type to answer in, by the request's <c>Accept</c>; null when none of ours is accepted.</summary>
    public static QueryMedia? Negotiate(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (StringValues.IsNullOrEmpty(header))
        {
            return Answers[0];
        }

        if (header.Count == 1 && header[0] is { } only && ByType.TryGetValue(only, out var media))
        {
            return media;
        }

        return MediaTypeHeaderValue.TryParseList(header, out var accepted)
            ? accepted.Where(type => type.Quality is not 0)
                .OrderByDescending(type => type, MediaTypeHeaderValueComparer.QualityComparer)
                .Select(type => Array.Find(Answers, answer => new MediaTypeHeaderValue(answer.Type).IsSubsetOf(WithoutQuality(type))))
                .FirstOrDefault(answer => answer is not null)
            : null;
    }

    /// <summary>How the request's parameters are written; null when its type is not read here.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mayLackType">Whether a request that says no type is read.</param>
    public static ParameterReader? Parameters(HttpRequest request, bool mayLackType) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? type.MediaType.Value?.ToLowerInvariant() switch
            {
                Json => PlainParameterReader.Instance,
                Typed or VersionedTyped => TypedParameterReader.Instance,
                _ => null,
            }
            : mayLackType ? PlainParameterReader.Instance : null;

    private static MediaTypeHeaderValue WithoutQuality(MediaTypeHeaderValue type) => new(type.MediaType);
}
