using System.Runtime.CompilerServices;

namespace Graph.Api.Features.Imports;

/// <summary>An import on its way: what waits to be read, and the latest picture of it. Safe for any number of threads.</summary>
internal sealed class ImportJob(ImportDocument document, IReadOnlyList<Upload> uploads)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>What is to be imported, in order.</summary>
    public IReadOnlyList<Upload> Uploads { get; private set; } = uploads;

    /// <summary>How many bytes wait.</summary>
    public long Bytes { get; } = uploads.Sum(upload => (long)upload.Content.Length);

    /// <summary>The latest picture.</summary>
    public ImportDocument Document { get; private set; } = document;

    /// <summary>Changes one file and tells everybody who watches.</summary>
    public void Change(int index, ImportFileDocument file)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            Document = Document.With(index, file);
            if (Document.IsFinal())
            {
                Uploads = []; // the texts are in the database now
            }

            (changed, _changed) = (_changed, NewSignal());
        }

        changed.SetResult();
    }

    /// <summary>Notes that what was committed is taken back; what failed has failed.</summary>
    public void RolledBack()
    {
        foreach (var (index, file) in Document.Files.Index().Where(each => each.Item.State == ImportState.Committed))
        {
            Change(index, new ImportFileDocument(file.Name, ImportState.RolledBack));
        }
    }

    /// <summary>The picture now and after each change, until it is final; changes too quick for the reader are left out.</summary>
    public async IAsyncEnumerable<ImportDocument> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var (document, changed) = Look();
            yield return document;
            if (document.IsFinal())
            {
                yield break;
            }

            await changed.WaitAsync(cancellationToken);
        }
    }

    private (ImportDocument Document, Task Changed) Look()
    {
        lock (_lock)
        {
            return (Document, _changed.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
