using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Graph.Model;

namespace Graph.Bench.Engine.Contestants;

/// <summary>A database behind Neo4j's Query API: a Neo4j server, or this service.</summary>
internal sealed class HttpContestant(string name, Uri address) : IContestant
{
    private readonly HttpClient _client = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "db/neo4j/query/v2") { Content = Body(statement, parameters) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await _client.SendAsync(request, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty("data", out var data) && !document.RootElement.TryGetProperty("errors", out _)
            ? [.. data.GetProperty("values").EnumerateArray().Select(JsonText.Canonical)]
            : throw new BenchException($"{name}: {document.RootElement.GetRawText()}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private static ByteArrayContent Body(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("statement", statement);
            json.WritePropertyName("parameters");
            JsonText.WriteMap(json, parameters);
            json.WriteEndObject();
        }

        var content = new ByteArrayContent(buffer.WrittenSpan.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
