using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Api.Tests.Hosting;

/// <summary>Requests as tests make them.</summary>
internal static class Http
{
    /// <summary>Gets an address and checks the status.</summary>
    public static async Task<JsonNode> JsonAsync(this HttpClient client, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        return await ReadAsync(response, status);
    }

    /// <summary>Posts a body and checks the status.</summary>
    public static async Task<JsonNode> PostAsync(
        this HttpClient client, string address, string body, string type, HttpStatusCode status = HttpStatusCode.Accepted)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        return await ReadAsync(response, status);
    }

    /// <summary>Imports a file and waits, by its events, until it is done; returns the import.</summary>
    public static async Task<JsonNode> ImportAsync(this HttpClient client, string name, string text, string type = "text/plain")
    {
        var import = await client.PostAsync($"/api/v1/imports?name={Uri.EscapeDataString(name)}", text, type);
        return await client.WaitAsync(import);
    }

    /// <summary>Reads a file for a review and waits until it is ready; returns the import.</summary>
    public static async Task<JsonNode> ReadForReviewAsync(this HttpClient client, string name, string text, string type = "text/plain")
    {
        var import = await client.PostAsync($"/api/v1/imports?commit=false&name={Uri.EscapeDataString(name)}", text, type);
        return await client.WaitAsync(import);
    }

    /// <summary>The review of an import's first article.</summary>
    public static async Task<JsonNode> ReviewAsync(this HttpClient client, JsonNode import) =>
        await client.JsonAsync($"/api/v1/imports/{import["id"]}/review/0");

    /// <summary>Takes decisions about an import's first article; returns them with the review after them.</summary>
    public static Task<JsonNode> DecideAsync(this HttpClient client, JsonNode import, params string[] decisions) => client.PostAsync(
        $"/api/v1/imports/{import["id"]}/decisions", $$"""{"draft": 0, "decisions": [{{string.Join(", ", decisions)}}]}""", "application/json", HttpStatusCode.OK);

    /// <summary>Takes a decision back; returns the review after it.</summary>
    public static async Task<JsonNode> TakeBackAsync(this HttpClient client, JsonNode import, JsonNode decision)
    {
        using var response = await client.DeleteAsync(new Uri($"/api/v1/imports/{import["id"]}/decisions/{decision["id"]}", UriKind.Relative));
        return await ReadAsync(response, HttpStatusCode.OK);
    }

    /// <summary>Commits a reviewed import and waits until it is done; returns it.</summary>
    public static async Task<JsonNode> CommitAsync(this HttpClient client, JsonNode import)
    {
        var done = await client.WaitAsync(await client.PostAsync($"/api/v1/imports/{import["id"]}/commit", "", "application/json"));
        Assert.That((string?)done["state"], Is.EqualTo("committed").Or.EqualTo("unchanged"), done.ToJsonString());
        return done;
    }

    /// <summary>Reads an import's events to their end; returns the last.</summary>
    public static async Task<JsonNode> WaitAsync(this HttpClient client, JsonNode import)
    {
        var events = await client.GetStringAsync(new Uri($"/api/v1/imports/{import["id"]}/events", UriKind.Relative));
        var last = events.Split('\n').Last(line => line.StartsWith("data: ", StringComparison.Ordinal));
        return JsonNode.Parse(last["data: ".Length..]) ?? throw new JsonException("An event without data.");
    }

    /// <summary>Reads a JSON answer and checks the status.</summary>
    public static async Task<JsonNode> ReadAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(status), text);
        return JsonNode.Parse(text) ?? throw new JsonException("The answer is null.");
    }
}
