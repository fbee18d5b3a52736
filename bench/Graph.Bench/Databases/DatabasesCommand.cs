using System.CommandLine;
using Graph.Bench.Reporting;
using Graph.Bench.Systems;
using Graph.Relations.Files;
using Graph.Testing;

namespace Graph.Bench.Databases;

/// <summary><c>databases</c>: the service's work on the embedded database and on Neo4j.</summary>
internal static class DatabasesCommand
{
    public static Command Create()
    {
        var command = new Command("databases", "Imports and walks of one and two hops, on the embedded database and on Neo4j.");
        ReportOptions.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(ReportOptions.Read(parsed)));
        return command;
    }

    private static async Task RunAsync(ReportOptions options)
    {
        var report = new Report("databases");
        var articles = Articles.Read();
        var files = CypherFiles.Load(RepositoryRoot.Combine("cypher"));
        report.Note($"Articles: {articles.Description}. The embedded database waits for the disk at each commit, as Neo4j does.");
        await using var neo4j = await Neo4jSystem.TryStartAsync();
        if (neo4j is null)
        {
            report.Note("There is no Neo4j to compare with: GRAPH_NEO4J_URI names none, and the shared folder has none to start.");
        }

        await new ImportMeasurement(files, neo4j, report).SingleAsync(articles.Single, options.Rounds);
        await using (var embedded = await EmbeddedSystem.StartAsync())
        {
            await new ImportMeasurement(files, neo4j, report).ManyAsync(embedded, articles.Many);
            await new WalkMeasurement(embedded.Database, neo4j?.Database, files, report).RunAsync(options.Rounds);
        }

        await (neo4j?.EmptyAsync() ?? Task.CompletedTask);
        report.Write(options);
    }
}
