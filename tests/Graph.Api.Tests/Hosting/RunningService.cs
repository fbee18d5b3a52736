using Graph.Api.Hosting;
using Graph.Embedded;
using Graph.Relations.Import;
using Graph.Testing;
using Microsoft.Extensions.Configuration;

namespace Graph.Api.Tests.Hosting;

/// <summary>The whole service in this process, on a port of its own, over a database in memory.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly EmbeddedDatabase _database;
    private readonly GraphService _service;

    private RunningService(EmbeddedDatabase database, GraphService service)
    {
        (_database, _service) = (database, service);
        Client = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
    }

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it; samples are loaded when a folder with a folder <c>samples</c> is given.</summary>
    public static async Task<RunningService> StartAsync(GraphOptions? options = null, bool loadSamples = false)
    {
        var folders = new ProgramFolders(RepositoryRoot.Path);
        var settings = new ServiceSettings
        {
            Folders = folders,
            Options = options ?? new GraphOptions(),
            Urls = ["http://127.0.0.1:0"],
            LoadSamples = loadSamples,
        };
        var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        var statements = StatementFiles.Load(folders);
        await GraphSchema.EnsureAsync(database, statements);
        var service = GraphService.Build(settings, statements, database, new ConfigurationBuilder().AddInMemoryCollection().Build());
        await service.StartAsync(CancellationToken.None);
        return new RunningService(database, service);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _service.DisposeAsync();
        await _database.DisposeAsync();
    }
}
