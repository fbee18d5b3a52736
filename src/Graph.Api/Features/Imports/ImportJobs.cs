using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Api.Hosting;

namespace Graph.Api.Features.Imports;

/// <summary>The imports that the workspace keeps: those that wait, and those that are done. Safe for any number of threads.</summary>
internal sealed class ImportJobs : IDisposable
{
    private readonly Lock _lock = new();
    private readonly LinkedList<ImportJob> _newestFirst = [];
    private readonly Dictionary<string, ImportJob> _byId = new(StringComparer.Ordinal);
    private readonly Channel<ImportJob> _waiting = Channel.CreateUnbounded<ImportJob>();
    private readonly ImportStore _store;
    private readonly GraphOptions _options;
    private readonly TimeProvider _time;
    private long _waitingBytes;

    /// <summary>Those of the workspace; what was interrupted goes on.</summary>
    public ImportJobs(ImportStore store, GraphOptions options, TimeProvider time)
    {
        (_store, _options, _time) = (store, options, time);
        foreach (var job in store.All().Select(Resumed))
        {
            _newestFirst.AddFirst(job);
            _byId.Add(job.Id, job);
            if (!job.Document.IsAtRest())
            {
                _waitingBytes += job.Header.Bytes;
                _waiting.Writer.TryWrite(job);
            }
        }
    }

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

    /// <summary>Puts files at the end of the queue, as one import, which the workspace keeps from now on.</summary>
    /// <exception cref="RequestException">Too much is waiting already.</exception>
    public ImportJob Add(IReadOnlyList<Upload> uploads, bool isReviewed = false)
    {
        var files = uploads.Select(upload => upload.Problem is { } problem ? FileImport.Failed(upload.Name, problem) : new ImportFileDocument(upload.Name, ImportState.Queued)).ToArray();
        var header = new ImportHeader(
            ImportIds.New(), _time.GetUtcNow(), isReviewed, [.. uploads.Select(upload => upload.Kind)], uploads.Sum(upload => (long)upload.Content.Length))
        {
            Mapping = uploads.Select(upload => upload.Mapping).FirstOrDefault(),
            IsStrict = uploads.Any(upload => upload.IsStrict),
        };
        var job = new ImportJob(header, files, _store);
        lock (_lock)
        {
            RefuseTooMuch(header.Bytes);
            _store.Add(header, files, uploads);
            _waitingBytes += header.Bytes;
            _newestFirst.AddFirst(job);
            _byId.Add(job.Id, job);
            Forget();
        }

        _waiting.Writer.TryWrite(job);
        return job;
    }

    /// <summary>Puts an import at the end of the queue once more, to be committed.</summary>
    public void Commit(ImportJob job)
    {
        lock (_lock)
        {
            _waitingBytes += job.Header.Bytes;
        }

        _waiting.Writer.TryWrite(job);
    }

    /// <summary>The jobs in the order they came, as they come, for the one worker.</summary>
    public async IAsyncEnumerable<ImportJob> TakeAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var job in _waiting.Reader.ReadAllAsync(cancellationToken))
        {
            yield return job;
            lock (_lock)
            {
                _waitingBytes -= job.Header.Bytes;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var job in _newestFirst)
        {
            job.Dispose();
        }
    }

    /// <summary>What was being read is read again; what was being committed is looked for in the graph.</summary>
    private ImportJob Resumed(KeptImport kept) => new(
        kept.Header,
        [.. kept.Files.Select(file => file.State == ImportState.Reading ? new ImportFileDocument(file.Name, ImportState.Queued) : file)],
        _store)
    {
        IsResumed = true,
    };

    private void RefuseTooMuch(long bytes)
    {
        if (_waitingBytes > 0 && _waitingBytes + bytes > _options.MaxWaitingImportBytes)
        {
            throw new RequestException(
                $"{_waitingBytes} bytes of imports are waiting, and more than {_options.MaxWaitingImportBytes} (Graph:MaxWaitingImportBytes) may not; try again when some are done.",
                StatusCodes.Status429TooManyRequests);
        }
    }

    private void Forget()
    {
        foreach (var job in _newestFirst.Where(job => job.Document.IsFinal()).Skip(_options.MaxKeptImports).ToArray())
        {
            _newestFirst.Remove(job);
            _byId.Remove(job.Id);
            _store.Forget(job.Id);
            job.Dispose();
        }
    }
}
