using System.Text;
using System.Text.Json;
using Graph.Extraction.Records;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Reads the JSON body of a query and refuses what is not exactly right, naming the member.</summary>
internal static class QueryRequestReader
{
    /// <summary>How deep a body may be nested.</summary>
    public const int MaxDepth = 128;

    private static readonly string[] Members =
        ["statement", "parameters", "accessMode", "includeCounters", "maxExecutionTime", "bookmarks", "impersonatedUser"];

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <summary>Reads a body.</summary>
    /// <param name="utf8">The whole body.</param>
    /// <param name="parameters">Reads one parameter, in plain or in typed values.</param>
    /// <param name="needsStatement">Whether a request without a statement, or without a body, is refused.</param>
    /// <exception cref="QueryRequestException">Something in it is wrong.</exception>
    public static QueryRequest Read(ReadOnlyMemory<byte> utf8, ParameterReader parameters, bool needsStatement = true)
    {
        if (utf8.IsEmpty && !needsStatement)
        {
            return QueryRequest.Empty;
        }

        try
        {
            return parameters is PlainParameterReader && PlainParameterReader.TakeOut(utf8.Span, out var rest) is { } plain && TryParse(rest) is { } small
                ? Read(small, parameters, needsStatement) with { Parameters = plain }
                : Read(Parse(utf8), parameters, needsStatement);
        }
        catch (InvalidOperationException) when (Unsound(utf8) is { } problem)
        {
            throw new QueryRequestException($"The body is not valid JSON: {problem}.");
        }
    }

    /// <summary>What is wrong with a body of which a text cannot be read; null where nothing is.</summary>
    private static string? Unsound(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            SoundJson.Parse(Encoding.UTF8.GetString(utf8.Span), Strict).Dispose();
            return null;
        }
        catch (JsonException problem)
        {
            return JsonProblem.Of(problem);
        }
    }

    private static QueryRequest Read(JsonDocument body, ParameterReader parameters, bool needsStatement)
    {
        using var document = body;
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new QueryRequestException($"The body must be a JSON object with a member 'statement'; it is {Name(document.RootElement)}.");
        }

        var request = document.RootElement.EnumerateObject()
            .Aggregate(QueryRequest.Empty, (read, member) => Take(read, member, parameters));
        return request.HasStatement || !needsStatement
            ? request
            : throw new QueryRequestException("The member 'statement' is missing or empty; it must hold one Cypher statement.");
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $" (line {line + 1}, byte {exception.BytePositionInLine + 1})" : "";
            throw new QueryRequestException($"The body is not valid JSON{place}: {FirstSentence(exception.Message)}");
        }
    }

    // Without its parameters; what is wrong with it is said of the whole body.
    private static JsonDocument? TryParse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static QueryRequest Take(QueryRequest read, JsonProperty member, ParameterReader parameters) => member.Name switch
    {
        _ when member.Value.ValueKind == JsonValueKind.Null && Members.Contains(member.Name) => read,
        "statement" => read with { Statement = Expect(member, JsonValueKind.String, "text").GetString()! }, // a string is never null
        "parameters" => read with { Parameters = Parameters(member, parameters) },
        "accessMode" => read with { AccessMode = Mode(member) },
        "includeCounters" => read with { IncludeCounters = Flag(member) },
        "maxExecutionTime" => read with { MaxExecutionTime = Seconds(member) },
        "bookmarks" => Bookmarks(read, member),
        "impersonatedUser" => throw new GraphException(
            ErrorCodes.ArgumentError, "Impersonation is not supported: leave out 'impersonatedUser'."),
        _ => throw new QueryRequestException(
            $"'{member.Name}' is not a member of a query; there are {string.Join(", ", Members[..^1])} and {Members[^1]}."),
    };

    private static Dictionary<string, Value> Parameters(JsonProperty member, ParameterReader parameters) =>
        Expect(member, JsonValueKind.Object, "an object").EnumerateObject()
            .ToDictionary(parameter => parameter.Name, parameter => parameters.Read(parameter.Value, $"parameters.{parameter.Name}"));

    private static AccessMode Mode(JsonProperty member) => Expect(member, JsonValueKind.String, "READ or WRITE").GetString()!.ToUpperInvariant() switch
    {
        "READ" => AccessMode.Read,
        "WRITE" => AccessMode.Write,
        var other => throw new QueryRequestException($"The member 'accessMode' must be READ or WRITE; it is '{other}'."),
    };

    private static bool Flag(JsonProperty member) => member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? member.Value.GetBoolean()
        : throw Wrong(member, "true or false");

    private static TimeSpan Seconds(JsonProperty member) =>
        Expect(member, JsonValueKind.Number, "a whole number of seconds, at least 1").TryGetInt32(out var seconds) && seconds > 0
            ? TimeSpan.FromSeconds(seconds)
            : throw Wrong(member, "a whole number of seconds, at least 1");

    // They are read for the callers' sake; one database in one process has nothing to wait for.
    private static QueryRequest Bookmarks(QueryRequest read, JsonProperty member) =>
        Expect(member, JsonValueKind.Array, "a list of texts").EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? read
            : throw Wrong(member, "a list of texts");

    private static JsonElement Expect(JsonProperty member, JsonValueKind kind, string wanted) =>
        member.Value.ValueKind == kind ? member.Value : throw Wrong(member, wanted);

    private static QueryRequestException Wrong(JsonProperty member, string wanted) =>
        new($"The member '{member.Name}' must be {wanted}; it is {Name(member.Value)}.");

    private static string Name(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => $"the number {element.GetRawText()}",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    // The reader's messages go on with the place in its own words.
    private static string FirstSentence(string message) =>
        message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var end and > 0 ? message[..end] : message;
}
