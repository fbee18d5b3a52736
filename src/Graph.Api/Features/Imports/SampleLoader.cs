using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Api.Features.Imports;

/// <summary>Puts the sample articles into the queue when the database is empty, so that there is something to see at once.</summary>
internal sealed class SampleLoader(
    ServiceSettings settings, IGraphDatabase database, CypherFiles statements, ImportJobs jobs) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!settings.LoadSamples || !Directory.Exists(settings.Folders.Samples) || !await IsKnownEmptyAsync(cancellationToken))
        {
            return;
        }

        var uploads = Directory.EnumerateFiles(settings.Folders.Samples)
            .Where(path => UploadKinds.ByName(path) is not null)
            .Order(StringComparer.Ordinal)
            .Select(path => new Upload(Path.GetFileName(path), UploadKinds.ByName(path) ?? UploadKind.Article, File.ReadAllBytes(path)))
            .ToArray();
        if (uploads.Length > 0)
        {
            jobs.Add(uploads);
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Of a database that is away it is not known, and samples are no reason to wait for it.</summary>
    private async Task<bool> IsKnownEmptyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await IsEmptyAsync(cancellationToken);
        }
        catch (GraphUnavailableException)
        {
            return false;
        }
    }

    private Task<bool> IsEmptyAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statements["queries/anything"].Text), token);
            await using var rows = result.RowsAsync(token).GetAsyncEnumerator(token);
            return !await rows.MoveNextAsync();
        },
        cancellationToken: cancellationToken);
}
