using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Databases;

/// <summary>A database behind Neo4j's Query API, which may be our own service started with <c>--allow-writes</c>.</summary>
public sealed class HttpDatabase : IScenarioDatabase
{
    private const string Typed = "application/vnd.neo4j.query";
    private const string DefaultPath = "/db/neo4j";

    private readonly HttpClient _client;
    private readonly Uri _address;

    /// <summary>A database; nothing is sent yet.</summary>
    /// <param name="address">Where it is; <c>/db/neo4j</c> unless it names a path.</param>
    /// <param name="user">Who asks, or null.</param>
    /// <param name="password">The user's password, or null.</param>
    public HttpDatabase(Uri address, string? user, string? password)
    {
        ArgumentNullException.ThrowIfNull(address);
        var path = address.AbsolutePath == "/" ? DefaultPath : address.AbsolutePath.TrimEnd('/');
        _address = new Uri(address, $"{path}/query/v2");
        _client = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(Typed));
        if (user is not null)
        {
            _client.DefaultRequestHeaders.Authorization =
                new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        }
    }

    /// <inheritdoc/>
    public ScenarioAnswer Run(string statement, IReadOnlyDictionary<string, Value> parameters)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = new ByteArrayContent(HttpRequestText.Write(statement, parameters)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Typed);
        using var response = Send(request);
        using var document = Parse(response);
        return HttpAnswer.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public void Clear() => Emptying.Clear(this);

    /// <inheritdoc/>
    public bool TryAddProcedure(string signature, IReadOnlyList<IReadOnlyList<string>> table) => false;

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private HttpResponseMessage Send(HttpRequestMessage request)
    {
        try
        {
            return _client.Send(request);
        }
        catch (HttpRequestException exception)
        {
            throw new GraphUnavailableException($"{_address} does not answer: {exception.Message}", exception);
        }
    }

    private JsonDocument Parse(HttpResponseMessage response)
    {
        using var body = response.Content.ReadAsStream();
        try
        {
            return JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 1000 });
        }
        catch (JsonException exception)
        {
            throw new GraphUnavailableException($"{_address} answers {(int)response.StatusCode} and no JSON.", exception);
        }
    }
}
