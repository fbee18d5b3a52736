using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Graph.Model;

namespace Graph.Relations.Tests.Neo4j;

/// <summary>A Neo4j server through its HTTP Query API: enough of the query port to run the same tests on both databases.</summary>
internal sealed class Neo4jHttpDatabase(Uri address) : IGraphDatabase
{
    private const string Typed = "application/vnd.neo4j.query";

    private readonly HttpClient _client = new() { BaseAddress = new Uri(address, "/db/neo4j/query/v2/") };

    public Task VerifyAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<IGraphTransaction> BeginAsync(
        AccessMode mode, TransactionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(HttpMethod.Post, "tx", new JsonObject(), cancellationToken);
        return new Neo4jHttpTransaction(this, "tx/" + answer["transaction"]!["id"]);
    }

    public Task<T> ReadAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        RunAsync(AccessMode.Read, work, cancellationToken);

    public Task<T> WriteAsync<T>(
        Func<IGraphTransaction, CancellationToken, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellationToken = default) =>
        RunAsync(AccessMode.Write, work, cancellationToken);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    public async Task<JsonObject> SendAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Typed));
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(Typed);
        }

        using var response = await _client.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        var answer = text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();
        return answer["errors"] is JsonArray { Count: > 0 } errors
            ? throw new GraphException(errors[0]!["code"]!.ToString(), errors[0]!["message"]!.ToString())
            : answer;
    }

    private async Task<T> RunAsync<T>(AccessMode mode, Func<IGraphTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(mode, cancellationToken: cancellationToken);
        var result = await work(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
