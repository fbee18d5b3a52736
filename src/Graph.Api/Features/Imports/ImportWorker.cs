using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Import;

namespace Graph.Api.Features.Imports;

/// <summary>Takes the imports one after the other: the embedded database has one writer.</summary>
internal sealed class ImportWorker(ImportJobs jobs, FileImport import, GraphOptions options, TimeProvider clock, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in jobs.TakeAsync(stoppingToken))
        {
            var uploads = job.Uploads;
            for (var index = 0; index < uploads.Count; index++)
            {
                job.Change(index, await PersistAsync(job, index, uploads[index], stoppingToken));
            }
        }
    }

    /// <summary>A file waits for a database that is away. What was committed unnoticed is found unchanged, not doubled.</summary>
    private async Task<ImportFileDocument> PersistAsync(ImportJob job, int index, Upload upload, CancellationToken stoppingToken)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await RunAsync(job, index, upload, stoppingToken);
            }
            catch (GraphUnavailableException failure) when (clock.GetElapsedTime(began).TotalSeconds < options.MaxImportWaitSeconds)
            {
                log.LogWarning("{File} waits for the database: {Reason}", upload.Name, failure.Message);
                await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (GraphUnavailableException failure)
            {
                return FileImport.Failed(upload.Name, failure.Message);
            }
        }
    }

    private async Task<ImportFileDocument> RunAsync(ImportJob job, int index, Upload upload, CancellationToken stoppingToken)
    {
        try
        {
            var request = new ImportRequest(job.Document.Id, upload.Name, job.Document.CreatedAt);
            return await import.RunAsync(upload, request, state => job.Change(index, new ImportFileDocument(upload.Name, state)), stoppingToken);
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or GraphUnavailableException))
        {
            // One file that trips over a mistake of ours must not keep the others from being imported.
            log.LogError(mistake, "The import of {File} failed.", upload.Name);
            return FileImport.Failed(upload.Name, "The service made a mistake with this file; its log says more.");
        }
    }
}
