using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// The answer to a query while it is written. Nothing is sent until <see cref="SendFrom"/> bytes have gathered, so a
/// query that fails early is still answered with 400; after that it can only say so at its end.
/// </summary>
internal abstract class QueryAnswer : IDisposable
{
    private const int SendFrom = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new(SendFrom);
    private readonly HttpResponse _response;
    private readonly string _contentType;

    protected QueryAnswer(HttpResponse response, string contentType)
    {
        _response = response;
        _contentType = contentType;
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Whether something was sent, so that the status can no longer change.</summary>
    public bool HasStarted => _response.HasStarted;

    protected Utf8JsonWriter Json { get; }

    /// <summary>Writes what comes before the first row.</summary>
    public abstract void Start(IReadOnlyList<string> fields);

    /// <summary>Writes one row.</summary>
    public abstract void Row(IReadOnlyList<Value> values);

    /// <summary>Writes what comes after the last row, or all there is where no statement ran.</summary>
    public abstract void Finish(AnswerEnd end);

    /// <summary>Writes what comes after the last row when the query failed on its way.</summary>
    public abstract void Fail(GraphException failure);

    /// <summary>Sends what has gathered, when it is enough.</summary>
    public ValueTask SendAsync(CancellationToken cancellationToken) =>
        _buffer.WrittenCount + Json.BytesPending < SendFrom ? ValueTask.CompletedTask : new ValueTask(SendAllAsync(cancellationToken));

    /// <summary>Sends the rest.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await SendAllAsync(cancellationToken);
        await _response.CompleteAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => Json.Dispose();

    private protected void EndLine()
    {
        Json.Flush();
        _buffer.Write("\n"u8);
        Json.Reset();
    }

    private async Task SendAllAsync(CancellationToken cancellationToken)
    {
        if (!_response.HasStarted)
        {
            _response.StatusCode = StatusCodes.Status202Accepted;
            _response.ContentType = _contentType;
        }

        Json.Flush();
        await _response.Body.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
    }
}
