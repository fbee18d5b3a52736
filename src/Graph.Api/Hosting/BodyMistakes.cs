using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Relations.Review;

namespace Graph.Api.Hosting;

/// <summary>Says in our words what is wrong with a body.</summary>
internal static partial class BodyMistakes
{
    /// <summary>One sentence: what cannot be read, and what would be right.</summary>
    public static string Describe(JsonException wrong, JsonSerializerOptions json)
    {
        var unknown = UnknownMember().Match(wrong.Message);
        return unknown.Success && TypeOf(unknown.Groups["type"].Value) is { } type
            ? $"The body has the member '{unknown.Groups["name"].Value}'{PlaceOf(wrong)}, which is not known there; {KnownNames.Hint(unknown.Groups["name"].Value, [.. json.GetTypeInfo(type).Properties.Select(member => member.Name)])}"
            : $"The body cannot be read: {wrong.Message}";
    }

    private static string PlaceOf(JsonException wrong) => wrong.Path is { } path && path.LastIndexOf('.') is > 1 and var end ? $" in {path[..end]}" : "";

    private static Type? TypeOf(string name) => typeof(BodyMistakes).Assembly.GetType(name) ?? typeof(DraftDecisionRequest).Assembly.GetType(name);

    // As JsonUnmappedMemberHandling.Disallow says it; the exception has no more than its message.
    [GeneratedRegex(@"property '(?<name>.*)' could not be mapped to any \.NET member contained in type '(?<type>[^']+)'")]
    private static partial Regex UnknownMember();
}
