using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Api.Hosting;

namespace Graph.Api.Features.Imports;

/// <summary>The imports of this process: those that wait, and those that are remembered. Safe for any number of threads.</summary>
internal sealed class ImportJobs(GraphOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<ImportJob> _newestFirst = [];
    private readonly Dictionary<string, ImportJob> _byId = new(StringComparer.Ordinal);
    private readonly Channel<ImportJob> _waiting = Channel.CreateUnbounded<ImportJob>();
    private long _waitingBytes;

    /// <summary>All that are remembered, newest first.</summary>
    public IReadOnlyList<ImportDocument> List()
    {
        lock (_lock)
        {
            return [.. _newestFirst.Select(job => job.Document)];
        }
    }

    /// <summary>One of them; null when it is not known (any more).</summary>
    public ImportJob? Find(string id)
    {
        lock (_lock)
        {
            return _byId.GetValueOrDefault(id);
        }
    }

    /// <summary>Puts files at the end of the queue, as one import.</summary>
    /// <exception cref="RequestException">Too much is waiting already.</exception>
    public ImportJob Add(IReadOnlyList<Upload> uploads)
    {
        var files = uploads.Select(upload => new ImportFileDocument(upload.Name, ImportState.Queued)).ToArray();
        var document = new ImportDocument(ImportIds.New(), ImportState.Queued, time.GetUtcNow(), Done: 0, files.Length, files);
        var job = new ImportJob(document, uploads);
        lock (_lock)
        {
            if (_waitingBytes > 0 && _waitingBytes + job.Bytes > options.MaxWaitingImportBytes)
            {
                throw new RequestException(
                    $"{_waitingBytes} bytes of imports are waiting, and more than {options.MaxWaitingImportBytes} (Graph:MaxWaitingImportBytes) may not; try again when some are done.",
                    StatusCodes.Status429TooManyRequests);
            }

            _waitingBytes += job.Bytes;
            _newestFirst.AddFirst(job);
            _byId.Add(document.Id, job);
            Forget();
        }

        _waiting.Writer.TryWrite(job);
        return job;
    }

    /// <summary>The jobs in the order they came, as they come, for the one worker.</summary>
    public async IAsyncEnumerable<ImportJob> TakeAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var job in _waiting.Reader.ReadAllAsync(cancellationToken))
        {
            yield return job;
            Interlocked.Add(ref _waitingBytes, -job.Bytes);
        }
    }

    private void Forget()
    {
        var final = _newestFirst.Where(job => job.Document.IsFinal()).Skip(options.MaxKeptImports).ToArray();
        foreach (var job in final)
        {
            _newestFirst.Remove(job);
            _byId.Remove(job.Document.Id);
        }
    }
}
