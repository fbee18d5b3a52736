namespace Graph.Cypher.Loading;

/// <summary>A file on its way from the web; the end of the run's time cuts it off. Dispose it.</summary>
/// <param name="stop">Says when that is; disposed with it.</param>
internal sealed class FetchedFile(CancellationTokenSource stop) : IDisposable
{
    private HttpResponseMessage? _response;
    private CancellationTokenRegistration _cutOff;

    /// <summary>Asks for it and waits for its beginning.</summary>
    /// <exception cref="HttpRequestException">It is not to be had.</exception>
    public Stream Open(HttpClient web, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        _response = web.Send(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
        _response.EnsureSuccessStatusCode();
        _cutOff = stop.Token.Register(_response.Dispose);
        return _response.Content.ReadAsStream(stop.Token);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cutOff.Dispose();
        _response?.Dispose();
        stop.Dispose();
    }
}
