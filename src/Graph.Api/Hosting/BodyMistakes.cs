using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Graph.Extraction.Records;
using Graph.Relations.Review;

namespace Graph.Api.Hosting;

/// <summary>Says in our words what is wrong with a body.</summary>
internal static partial class BodyMistakes
{
    /// <summary>One sentence: what cannot be read, and what would be right.</summary>
    public static string Describe(JsonException wrong, JsonSerializerOptions json) =>
        MissingMembers().Match(wrong.Message) is { Success: true } missing ? $"The body needs {missing.Groups["names"].Value}{PlaceOf(wrong)}, which it does not have."
        : UnknownMember().Match(wrong.Message) is { Success: true } unknown && TypeOf(unknown.Groups["type"].Value) is { } type
            ? Unknown(unknown.Groups["name"].Value, wrong, json.GetTypeInfo(type))
        : $"The body cannot be read: {JsonProblem.Of(wrong)}.";

    private static string Unknown(string name, JsonException wrong, JsonTypeInfo type) =>
        $"The body has the member '{name}'{PlaceOf(wrong, "." + name)}, which is not known there; {KnownNames.Hint(name, [.. type.Properties.Select(member => member.Name)])}";

    private static string PlaceOf(JsonException wrong, string end = "") =>
        wrong.Path is { } path && (path.EndsWith(end, StringComparison.Ordinal) ? path[..^end.Length] : path) is { Length: > 1 } place ? $" in {place}" : "";

    private static Type? TypeOf(string name) => typeof(BodyMistakes).Assembly.GetType(name) ?? typeof(DraftDecisionRequest).Assembly.GetType(name);

    // As JsonUnmappedMemberHandling.Disallow says it; the exception has no more than its message.
    [GeneratedRegex(@"property '(?<name>.*)' could not be mapped to any \.NET member contained in type '(?<type>[^']+)'")]
    private static partial Regex UnknownMember();

    [GeneratedRegex(@"was missing required properties including: (?<names>'.*')")]
    private static partial Regex MissingMembers();
}
