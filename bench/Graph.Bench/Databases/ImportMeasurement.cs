using Graph.Bench.Reporting;
using Graph.Bench.Systems;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Bench.Databases;

/// <summary>Imports of drafts, a transaction each, as the service makes them.</summary>
internal sealed class ImportMeasurement(CypherFiles files, Neo4jSystem? neo4j, Report report)
{
    private const int ArticlesPerRate = 20;

    /// <summary>The time to import these articles into an empty database, again in each round.</summary>
    public async Task SingleAsync(IReadOnlyList<Draft> drafts, int rounds)
    {
        var (ours, others) = (new List<double>(), new List<double>());
        for (var round = -1; round < rounds; round++)
        {
            await using var embedded = await EmbeddedSystem.StartAsync();
            var own = await ImportAsync(embedded.Database, drafts);
            var other = await ImportIntoEmptyAsync(drafts);
            if (round >= 0) // the one before the first is for warming up
            {
                ours.Add(own);
                others.AddRange(other is { } value ? [value] : []);
            }
        }

        report.Add(new Comparison(
            drafts.Count == 1 ? "import of the live blog" : $"import of {drafts.Count} articles",
            "ms",
            Better.Lower,
            new Series(EmbeddedSystem.Name, ours),
            neo4j is null ? null : new Series(Neo4jSystem.Name, others)));
    }

    /// <summary>The rate at which these articles come into a growing graph, which stays.</summary>
    public async Task ManyAsync(EmbeddedSystem embedded, IReadOnlyList<Draft> drafts)
    {
        var (ours, others) = (new List<double>(), new List<double>());
        await GraphSchema.EnsureAsync(embedded.Database, files);
        foreach (var portion in drafts.Chunk(ArticlesPerRate))
        {
            await Console.Error.WriteLineAsync($"importing {portion.Length} articles …");
            ours.Add(portion.Length * 1000 / await ImportAsync(embedded.Database, portion));
            if (neo4j is not null)
            {
                others.Add(portion.Length * 1000 / await ImportAsync(neo4j.Database, portion));
            }
        }

        report.Add(new Comparison(
            $"import of {drafts.Count} articles, {ArticlesPerRate} at a time",
            "articles/s",
            Better.Higher,
            new Series(EmbeddedSystem.Name, ours),
            neo4j is null ? null : new Series(Neo4jSystem.Name, others)));
    }

    private async Task<double?> ImportIntoEmptyAsync(IReadOnlyList<Draft> drafts)
    {
        if (neo4j is null)
        {
            return null;
        }

        var time = await ImportAsync(neo4j.Database, drafts);
        await neo4j.EmptyAsync();
        return time;
    }

    private async Task<double> ImportAsync(IGraphDatabase database, IReadOnlyList<Draft> drafts)
    {
        await GraphSchema.EnsureAsync(database, files);
        var importer = new DraftImporter(database, files);
        return await Rounds.MillisecondsAsync(async () =>
        {
            foreach (var draft in drafts)
            {
                await importer.ImportAsync(draft, new ImportRequest("import:bench", draft.Article.Id, DateTimeOffset.UnixEpoch));
            }
        });
    }
}
