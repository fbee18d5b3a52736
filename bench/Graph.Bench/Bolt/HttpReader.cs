using System.Net.Http.Json;
using System.Text.Json;

namespace Graph.Bench.Bolt;

/// <summary>Reads results through the server's own HTTP Query API, every value of every row.</summary>
internal sealed class HttpReader(Uri address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>Reads a result to its end and returns the sum of its first column.</summary>
    public async Task<long> ReadAsync(ResultShape shape, int rows)
    {
        using var answer = await _client.PostAsJsonAsync("db/neo4j/query/v2", new { statement = shape.Statement, parameters = new { rows } });
        answer.EnsureSuccessStatusCode();
        await using var stream = await answer.Content.ReadAsStreamAsync();
        using var document = await JsonDocument.ParseAsync(stream);
        return document.RootElement.GetProperty("data").GetProperty("values").EnumerateArray().Sum(row => row[0].GetInt64());
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
