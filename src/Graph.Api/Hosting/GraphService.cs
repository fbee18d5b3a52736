using System.Net.Sockets;
using Graph.Api.Features.Articles;
using Graph.Api.Features.Search;
using Graph.Api.Features.Pictures;
using Graph.Api.Features.Entities;
using Graph.Api.Features.Evidence;
using Graph.Api.Features.Exports;
using Graph.Api.Features.Schema;
using Graph.Api.Features.Grades;
using Graph.Api.Features.Health;
using Graph.Api.Features.Identity;
using Graph.Api.Features.Imports;
using Graph.Api.Features.Pairs;
using Graph.Api.Features.Paths;
using Graph.Api.Features.Query;
using Graph.Api.Features.Saved;
using Graph.Api.Features.Statements;
using Graph.Api.Features.Timelines;
using Graph.Model;
using Graph.Relations.Files;
using Microsoft.AspNetCore.Connections;

namespace Graph.Api.Hosting;

/// <summary>The service: the page and the HTTP interface over one database.</summary>
internal sealed class GraphService : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly IReadOnlyList<string> _wanted;

    private GraphService(WebApplication application, IReadOnlyList<string> wanted) => (_application, _wanted) = (application, wanted);

    /// <summary>Where it listens, with the ports it was given.</summary>
    public IReadOnlyCollection<string> Urls => [.. _application.Urls];

    /// <summary>Puts the service together; the database stays the caller's.</summary>
    public static GraphService Build(ServiceSettings settings, CypherFiles statements, IGraphDatabase database, IConfiguration configuration)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(GraphService).Assembly.GetName().Name,
            ContentRootPath = settings.Folders.Root,
            WebRootPath = settings.Folders.WebRoot,
            Args = ["--hostBuilder:reloadConfigOnChange=false"], // nothing is read anew, and watching a folder tells of each write to a database below it
        });
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseUrls([.. settings.Urls]);
        builder.Logging.AddStandardError();
        builder.Services.AddGraphService(settings, statements, database);

        var application = builder.Build();
        application.UseExceptionHandler();
        application.UseStatusCodePages(StatusText.WriteAsync);
        application.UseHostFiltering();
        application.UseSecurityHeaders(application.Environment.WebRootFileProvider);
        application.UseKnownParameters();
        application.UseShownStatements();
        application.UseDiscovery();
        application.UsePage();
        application.MapImports().MapMappings().MapReviews().MapArticles().MapSearch().MapPictures().MapEntities().MapEvidence().MapGrades().MapIdentity().MapSchema();
        application.MapExports().MapPaths().MapTimelines().MapPairs().MapSaved();
        application.MapQuery().MapHealth().MapReference();
        return new GraphService(application, settings.Urls);
    }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="FailureException">An address is taken, or cannot be listened on.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _application.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new FailureException(
                $"{string.Join(" or ", _wanted)} is in use already: stop what listens there, or choose another port with --urls http://127.0.0.1:PORT.", exception);
        }
        catch (Exception exception) when (exception is SocketException or IOException or InvalidOperationException)
        {
            throw new FailureException($"The service cannot listen on {string.Join(" and ", _wanted)}: {exception.Message}", exception);
        }
    }

    /// <summary>Waits until the process is told to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
