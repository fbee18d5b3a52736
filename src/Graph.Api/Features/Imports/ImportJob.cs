using System.Runtime.CompilerServices;

namespace Graph.Api.Features.Imports;

/// <summary>An import, on its way or done: the latest picture of it, which the workspace keeps too. Safe for any number of threads.</summary>
internal sealed class ImportJob(ImportHeader header, IReadOnlyList<ImportFileDocument> files, ImportStore store) : IDisposable
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>What is known of it from its beginning.</summary>
    public ImportHeader Header { get; } = header;

    /// <summary>Its id.</summary>
    public string Id => Header.Id;

    /// <summary>One at a time may decide about its drafts, or begin to commit them.</summary>
    public SemaphoreSlim Deciding { get; } = new(1, 1);

    /// <summary>Whether it was begun by a service that has ended since.</summary>
    public bool IsResumed { get; init; }

    /// <summary>The latest picture.</summary>
    public ImportDocument Document { get; private set; } = ImportDocument.Of(header.Id, header.CreatedAt, files);

    /// <summary>Changes one file, keeps it and tells everybody who watches. A file that is done, as one that was cancelled meanwhile, stays so.</summary>
    /// <param name="index">Which file.</param>
    /// <param name="file">How it is now.</param>
    /// <param name="keep">Keeps it in the workspace; null for a state that a restart does not need.</param>
    /// <returns>Whether it was changed.</returns>
    public bool Change(int index, ImportFileDocument file, Action? keep = null)
    {
        lock (_lock)
        {
            if (ImportState.IsFinal(Document.Files[index].State))
            {
                return false;
            }

            keep?.Invoke();
            Show(Document.With([.. Document.Files.Select((existing, position) => position == index ? file : existing)]));
            return true;
        }
    }

    /// <summary>Changes a file and keeps the change.</summary>
    public bool Keep(int index, ImportFileDocument file) => Change(index, file, () => store.Keep(Id, (index, file)));

    /// <summary>Begins or ends a commit: changes every file that is in one state, and keeps that as one step.</summary>
    /// <param name="from">The state.</param>
    /// <param name="become">What becomes of such a file.</param>
    /// <param name="error">Why a commit could not be; null otherwise.</param>
    public void ChangeAll(string from, Func<int, ImportFileDocument, ImportFileDocument> become, string? error = null)
    {
        lock (_lock)
        {
            KeepAll([.. Document.Files.Select((file, index) => file.State == from ? become(index, file) : file)], error);
        }
    }

    /// <summary>Ends it before anything of it is committed any more. Returns whether there was something to end.</summary>
    public bool Cancel()
    {
        lock (_lock)
        {
            static bool IsWaiting(ImportFileDocument file) => file.State is ImportState.Queued or ImportState.Reading or ImportState.Ready;
            var isAny = Document.Files.Any(IsWaiting);
            if (isAny)
            {
                KeepAll(
                    [.. Document.Files.Select(file => IsWaiting(file) ? new ImportFileDocument(file.Name, ImportState.Cancelled) { Article = file.Article } : file)],
                    Document.Error);
                store.ForgetDrafts(Id); // those of an import that is being committed are still needed
            }

            return isAny;
        }
    }

    /// <summary>Notes that what was committed is taken back; what failed has failed.</summary>
    /// <param name="at">When.</param>
    public void RolledBack(DateTimeOffset at) =>
        ChangeAll(ImportState.Committed, (_, file) => file.Article is null
            ? file // a graph that was put back as it was
            : new ImportFileDocument(file.Name, ImportState.RolledBack) { Article = file.Article, RolledBackAt = at });

    /// <summary>The picture now and after each change, until it is at rest; changes too quick for the reader are left out.</summary>
    public async IAsyncEnumerable<ImportDocument> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var (document, changed) = Look();
            yield return document;
            if (document.IsAtRest())
            {
                yield break;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Deciding.Dispose();

    private void KeepAll(IReadOnlyList<ImportFileDocument> files, string? error)
    {
        store.Keep(Id, [.. files.Index().Where(each => each.Item != Document.Files[each.Index])]);
        Show(Document.With(files) with { Error = error });
    }

    private (ImportDocument Document, Task Changed) Look()
    {
        lock (_lock)
        {
            return (Document, _changed.Task);
        }
    }

    private void Show(ImportDocument document)
    {
        Document = document;
        var changed = _changed;
        _changed = NewSignal();
        changed.SetResult(); // continuations run on other threads
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
