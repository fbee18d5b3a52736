using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Graph.Api.Features.Imports;
using Graph.Api.Features.Query;
using Graph.Api.Features.Saved;
using Graph.Api.Workspaces;
using Graph.Cypher.Inspection;
using Graph.Model;
using Graph.Relations.Exchange;
using Graph.Relations.Files;
using Graph.Relations.Grades;
using Graph.Relations.Identity;
using Graph.Relations.Import;
using Graph.Relations.Queries;
using Graph.Relations.Review;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Logging.Console;

namespace Graph.Api.Hosting;

/// <summary>What the service is made of.</summary>
internal static class ServiceRegistration
{
    public static void AddGraphService(this IServiceCollection services, ServiceSettings settings, CypherFiles statements, IGraphDatabase database)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Options);
        services.AddSingleton(settings.Folders);
        services.AddSingleton(database);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => Workspace.Open(settings.Workspace));
        services.AddPage();
        services.AddCypher();
        services.AddSingleton<ImportStore>();
        services.AddSingleton<ImportJobs>();
        services.AddSingleton(statements);
        services.AddSingleton(settings.Options.ImportLimits());
        services.AddSingleton<DraftImporter>();
        services.AddSingleton<GraphRestore>();
        services.AddSingleton<DraftRestore>();
        services.AddSingleton<FileImport>();
        services.AddSingleton<CommittedImports>();
        services.AddSingleton<ImportReader>();
        services.AddSingleton<ImportCommit>();
        services.AddHostedService<ImportWorker>();
        services.AddSingleton<ImportHistory>();
        services.AddSingleton(new ReviewMemory(settings.Options.MaxReviewMemoryBytes));
        services.AddSingleton<ReviewPlanner>();
        services.AddSingleton<ImportReviews>();
        services.AddSingleton<ImportRollback>();
        services.AddSingleton<IdentityDecisions>();
        services.AddSingleton<Grading>();
        services.AddSingleton<SavedItems>();
        services.AddSingleton<SavedMappings>();
        services.AddHostedService<SampleLoader>();
        services.AddQueries();
        services.AddInterface(settings);
    }

    private static void AddCypher(this IServiceCollection services)
    {
        services.AddSingleton<StatementInspector>(_ => new StatementInspector());
        services.AddSingleton<QueryGuard>();
        services.AddSingleton<ResultWriter>();
        services.AddSingleton<QueryRunner>();
        services.AddSingleton<OpenTransactions>();
        services.AddHostedService<TransactionSweeper>();
        services.AddHostedService<WarmUp>();
        services.AddSingleton<QueryHandler>();
        services.AddSingleton<SystemQueries>();
        services.AddSingleton<QueryHandlers>();
    }

    private static void AddQueries(this IServiceCollection services)
    {
        services.AddSingleton<GraphExport>();
        services.AddSingleton<ArticleQueries>();
        services.AddSingleton<ContradictionQueries>();
        services.AddSingleton<DuplicateQueries>();
        services.AddSingleton<EntityQueries>();
        services.AddSingleton<EvidenceQueries>();
        services.AddSingleton<ImportQueries>();
        services.AddSingleton<PairQueries>();
        services.AddSingleton<PathQueries>();
        services.AddSingleton<PictureQueries>();
        services.AddSingleton<SchemaQueries>();
        services.AddSingleton<SearchQueries>();
        services.AddSingleton<TimelineQueries>();
    }

    /// <summary>Logs go to standard error: standard output is for answers.</summary>
    public static void AddStandardError(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(LogLevel.Warning);
        // That the service could not start is said in one sentence, not in a log with a stack trace.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void AddInterface(this IServiceCollection services, ServiceSettings settings)
    {
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = StatusText.Complete);
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.AddExceptionHandler<ExceptionToProblem>();
        services.AddOpenApi("v1", OpenApiText.Describe);
        services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = [.. LocalAddresses.AllowedHosts(settings.Urls)]);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            // The answers are never put into HTML, so letters of other scripts may stay readable.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        });
    }
}
