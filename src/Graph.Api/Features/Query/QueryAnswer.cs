using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>
/// The answer to a query while it is written. Nothing is sent until <see cref="SendFrom"/> bytes have gathered.
/// </summary>
internal abstract class QueryAnswer : IDisposable
{
    private const int SendFrom = 64 * 1024;

    // The text is never put into HTML, and a result may be nested as deep as a statement can make it.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue, SkipValidation = true };

    private readonly PooledBuffer _buffer = new();
    private readonly HttpResponse _response;
    private readonly string _contentType;
    private long _deadline = long.MaxValue;
    private long _sent;
    private bool _isInRow;
    private bool _tells;

    protected QueryAnswer(HttpResponse response, string contentType)
    {
        _response = response;
        _contentType = contentType;
        Json = new Utf8JsonWriter(_buffer, Relaxed);
        _buffer.BeforeMore = CheckTime;
    }

    /// <summary>Whether something was sent, so that the status can no longer change.</summary>
    public bool HasStarted => _response.HasStarted;

    /// <summary>
    /// Whether a failure is told in the answer, as in Neo4j: a statement with columns, and a commit, are answered with 202, and
    /// with the error behind the rows. A database that is away still has a status of its own while nothing was sent.
    /// </summary>
    public bool Tells(GraphException failure) => HasStarted || (_tells && failure is not GraphUnavailableException);

    /// <summary>How many bytes it has so far.</summary>
    public long Bytes => _sent + _buffer.Count + Json.BytesPending;

    protected Utf8JsonWriter Json { get; }

    /// <summary>Writes what comes before the first row.</summary>
    public void Start(IReadOnlyList<string> fields)
    {
        _tells = fields.Count > 0;
        Begin(fields);
    }

    /// <summary>Says that all rows are written: what fails from now on is the commit.</summary>
    public void EndRows() => _tells = true;

    /// <summary>Ends the writing of rows at a limit, also within one; none is set before.</summary>
    public void StopAfter(TimeSpan limit) => _deadline = Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Writes one row; when its time is up within, nothing of it stays.</summary>
    /// <exception cref="GraphException">The time is up.</exception>
    public void Row(IReadOnlyList<Value> values)
    {
        var before = _buffer.Count + Json.BytesPending;
        _isInRow = true;
        try
        {
            WriteRow(values);
        }
        catch (GraphException)
        {
            _isInRow = false;
            Json.Flush();
            _buffer.CutTo(before);
            Json.Reset();
            throw;
        }
        finally
        {
            _isInRow = false;
        }
    }

    /// <inheritdoc cref="Row"/>
    protected abstract void WriteRow(IReadOnlyList<Value> values);

    /// <summary>Writes what comes after the last row, or all there is where no statement ran.</summary>
    public abstract void Finish(AnswerEnd end);

    /// <summary>Writes what comes after the last row when the query failed on its way.</summary>
    public abstract void Fail(GraphException failure);

    /// <summary>Sends what has gathered, when it is enough.</summary>
    public ValueTask SendAsync(CancellationToken cancellationToken) =>
        _buffer.Count + Json.BytesPending < SendFrom ? ValueTask.CompletedTask : new ValueTask(SendAllAsync(isAll: false, cancellationToken));

    /// <summary>Sends the rest.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await SendAllAsync(isAll: true, cancellationToken);
        await _response.CompleteAsync();
    }

    /// <inheritdoc cref="Start"/>
    protected abstract void Begin(IReadOnlyList<string> fields);

    /// <inheritdoc/>
    public void Dispose()
    {
        Json.Dispose();
        _buffer.Dispose();
    }

    private protected void EndLine()
    {
        Json.Flush();
        _buffer.GetSpan(1)[0] = (byte)'\n';
        _buffer.Advance(1);
        Json.Reset();
    }

    private void CheckTime()
    {
        if (_isInRow && Stopwatch.GetTimestamp() > _deadline)
        {
            throw new GraphException(ErrorCodes.TransactionTimedOut, "The transaction has been terminated because it ran past its time limit.");
        }
    }

    private async Task SendAllAsync(bool isAll, CancellationToken cancellationToken)
    {
        Json.Flush();
        if (!_response.HasStarted)
        {
            _response.StatusCode = StatusCodes.Status202Accepted;
            _response.ContentType = _contentType;
            _response.ContentLength = isAll ? _buffer.Count : null;
        }

        await _response.BodyWriter.WriteAsync(_buffer.Written, cancellationToken);
        _sent += _buffer.Count;
        _buffer.Clear();
    }
}
