using Graph.Relations.Import;

namespace Graph.Api.Features.Imports;

/// <summary>Takes the imports one after the other: the embedded database has one writer.</summary>
internal sealed class ImportWorker(ImportJobs jobs, FileImport import, ILogger<ImportWorker> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in jobs.TakeAsync(stoppingToken))
        {
            var uploads = job.Uploads;
            for (var index = 0; index < uploads.Count; index++)
            {
                job.Change(index, await RunAsync(job, index, uploads[index], stoppingToken));
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
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            // One file that trips over a mistake of ours must not keep the others from being imported.
            log.LogError(mistake, "The import of {File} failed.", upload.Name);
            return FileImport.Failed(upload.Name, "The service made a mistake with this file; its log says more.");
        }
    }
}
