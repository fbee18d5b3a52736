using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Browser.Tests.Page;

/// <summary>Imports as a program makes them, for tests that begin with something in the graph.</summary>
internal static class Importing
{
    private static readonly string[] Final = ["committed", "failed"];

    /// <summary>Imports a draft and waits until it is in the graph.</summary>
    public static async Task DraftAsync(Uri service, JsonObject draft)
    {
        using var client = new HttpClient { BaseAddress = service };
        using var answer = await client.PostAsJsonAsync("api/v1/imports?commit=true&name=draft.json", draft);
        answer.EnsureSuccessStatusCode();
        var import = await answer.Content.ReadFromJsonAsync<JsonElement>();
        await FollowAsync(client, import.GetProperty("id").GetString() ?? "");
    }

    /// <summary>The hash of an article's text, as drafts carry it.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // The stream of events ends when the import does, so nothing has to be asked again and again.
    private static async Task FollowAsync(HttpClient client, string id)
    {
        var events = await client.GetStringAsync($"api/v1/imports/{Uri.EscapeDataString(id)}/events");
        var last = events.Split('\n').Last(line => line.StartsWith("data:", StringComparison.Ordinal))["data:".Length..];
        var state = JsonElement.Parse(last).GetProperty("state").GetString();
        Assert.That(Final, Does.Contain(state), last);
        Assert.That(state, Is.EqualTo("committed"), last);
    }
}
