using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Imports;

/// <summary>Takes the imports one after the other: the embedded database has one writer.</summary>
internal sealed class ImportWorker(
    ImportJobs jobs, ImportReader reader, ImportCommit commit, GraphOptions options, TimeProvider clock, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in jobs.TakeAsync(stoppingToken))
        {
            if (job.Header.IsReviewed && job.Document.State == ImportState.Committing)
            {
                await PersistAsync(job.Id, token => CommitAsync(job, token), failure => ImportCommit.Fail(job, failure), stoppingToken);
                continue;
            }

            foreach (var (index, file) in job.Document.Files.Index().Where(each => !ImportState.IsFinal(each.Item.State)))
            {
                await PersistAsync(
                    file.Name, token => ReadAsync(job, index, token), failure => job.Keep(index, FileImport.Failed(file.Name, failure)), stoppingToken);
            }
        }
    }

    /// <summary>Work waits for a database that is away. What was committed unnoticed is found, not doubled.</summary>
    private async Task PersistAsync(string name, Func<CancellationToken, Task> work, Action<string> fail, CancellationToken stoppingToken)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                await work(stoppingToken);
                return;
            }
            catch (GraphUnavailableException failure) when (clock.GetElapsedTime(began).TotalSeconds < options.MaxImportWaitSeconds)
            {
                log.LogWarning("{File} waits for the database: {Reason}", name, failure.Message);
                await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (GraphUnavailableException failure)
            {
                fail(failure.Message);
                return;
            }
        }
    }

    private async Task ReadAsync(ImportJob job, int index, CancellationToken stoppingToken)
    {
        try
        {
            await reader.RunAsync(job, index, stoppingToken);
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or GraphUnavailableException))
        {
            // One file that trips over a mistake of ours must not keep the others from being imported.
            var name = job.Document.Files[index].Name;
            log.LogError(mistake, "The import of {File} failed.", name);
            job.Keep(index, FileImport.Failed(name, "The service made a mistake with this file; its log says more."));
        }
    }

    private async Task CommitAsync(ImportJob job, CancellationToken stoppingToken)
    {
        try
        {
            await commit.RunAsync(job, stoppingToken);
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or GraphUnavailableException))
        {
            log.LogError(mistake, "The commit of {Import} failed.", job.Id);
            ImportCommit.Fail(job, "The service made a mistake with this import; its log says more.");
        }
    }
}
