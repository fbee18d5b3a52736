using Graph.Api.Hosting;
using Graph.Embedded;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Testing;
using Microsoft.Extensions.Configuration;

namespace Graph.Api.Tests.Hosting;

/// <summary>The whole service in this process, on a port of its own, over a database of its own: in memory, or the server, emptied.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly IGraphDatabase _database;
    private readonly GraphService _service;

    private RunningService(IGraphDatabase database, GraphService service)
    {
        (_database, _service) = (database, service);
        Client = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
    }

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it over a database in memory.</summary>
    public static Task<RunningService> StartAsync(GraphOptions? options = null, bool loadSamples = false) =>
        StartAsync(DatabaseKind.Embedded, options, loadSamples);

    /// <summary>Starts it over an empty database. On the server, what an earlier service held is erased.</summary>
    /// <param name="kind">Which database.</param>
    /// <param name="options">Its settings.</param>
    /// <param name="loadSamples">Whether it loads the samples.</param>
    public static async Task<RunningService> StartAsync(DatabaseKind kind, GraphOptions? options = null, bool loadSamples = false)
    {
        var folders = new ProgramFolders(RepositoryRoot.Path);
        var settings = new ServiceSettings
        {
            Folders = folders,
            Options = options ?? new GraphOptions(),
            Urls = ["http://127.0.0.1:0"],
            LoadSamples = loadSamples,
        };
        IGraphDatabase database = kind == DatabaseKind.Embedded
            ? await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory)
            : await Neo4jServer.OpenEmptyAsync();
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
