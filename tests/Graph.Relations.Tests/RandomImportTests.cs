using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Relations.Tests;

/// <summary>Whatever is imported in whatever order, again and in new versions: what holds of every graph.</summary>
public sealed class RandomImportTests
{
    private const string SeedVariable = "GRAPH_TEST_SEED";

    private const int Steps = 12;

    private static IEnumerable<int> Seeds => Environment.GetEnvironmentVariable(SeedVariable) is { } seed
        ? [int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture)]
        : [1, 2, 3, 4];

    [TestCaseSource(nameof(Seeds))]
    public async Task What_is_drawn_is_what_the_claims_say(int seed)
    {
        await TestContext.Out.WriteLineAsync($"{SeedVariable}={seed}");
        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        var drafts = new RandomDrafts(seed);
        for (var step = 0; step < Steps; step++)
        {
            var draft = drafts.Next();
            await ImportAsync(database, draft);
            await CheckAsync(database, $"seed {seed}, step {step}");
            var before = step % 4 == 0 ? await GraphText.AllAsync(database) : null;
            Assert.That((await ImportAsync(database, draft)).State, Is.EqualTo(ImportOutcome.Unchanged), $"seed {seed}, step {step}");
            Assert.That(before, Is.Null.Or.EqualTo(before is null ? null : await GraphText.AllAsync(database)), $"seed {seed}, step {step}");
        }

        await CheckNeighboursAsync(database, $"seed {seed}");
    }

    [TestCaseSource(nameof(Seeds))]
    public async Task What_rows_that_come_together_draw_is_what_their_claims_say(int seed)
    {
        await TestContext.Out.WriteLineAsync($"{SeedVariable}={seed}");
        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        var drafts = new RandomDrafts(seed);
        for (var step = 0; step < Steps / 3; step++)
        {
            var request = new ImportRequest($"import:{step}", "random.jsonl", DateTimeOffset.UnixEpoch);
            var rows = Enumerable.Range(1, 3).Select(line => (drafts.Next(), request with { Line = line })).ToArray();
            await new DraftImporter(database, Repository.Files).ImportAsync(rows);
            await CheckAsync(database, $"seed {seed}, step {step}");
        }
    }

    [TestCaseSource(nameof(Seeds))]
    public async Task Imports_can_be_taken_back_in_any_order(int seed)
    {
        await TestContext.Out.WriteLineAsync($"{SeedVariable}={seed}");
        await using var database = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        var random = new Random(seed);
        var drafts = new RandomDrafts(seed);
        var rollback = new ImportRollback(database, Repository.Files);
        var imports = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            if (imports.Count > 1 && random.Next(3) == 0)
            {
                await rollback.RollBackAsync(Taken(imports, random));
            }
            else
            {
                imports.Add($"import:{step}");
                await ImportAsync(database, drafts.Next(), imports[^1]);
            }

            await CheckAsync(database, $"seed {seed}, step {step}");
        }

        while (imports.Count > 0)
        {
            await rollback.RollBackAsync(Taken(imports, random));
            await CheckAsync(database, $"seed {seed}, {imports.Count} left");
        }

        Assert.That(await GraphText.AllAsync(database), Is.Empty, $"seed {seed}");
    }

    private static string Taken(List<string> imports, Random random)
    {
        var index = random.Next(imports.Count);
        var import = imports[index];
        imports.RemoveAt(index);
        return import;
    }

    private static async Task CheckAsync(IGraphDatabase database, string where)
    {
        var rebuilt = await new GraphRebuild(database, Repository.Files).RebuildAsync();
        Assert.That(rebuilt.NothingToRepair, Is.True, $"{where}: {rebuilt}");
        Assert.That(await GraphText.RowsAsync(database, "MATCH (c:Claim) WHERE NOT (c)-[:SUBJECT]->(:Entity) OR NOT (c)-[:EVIDENCE]->(:Passage)-[:PART_OF]->(:Article) RETURN c.id"), Is.Empty, where);
        Assert.That(await GraphText.RowsAsync(database, "MATCH (c:Claim) WHERE c.value IS NULL AND NOT (c)-[:OBJECT]->(:Entity) RETURN c.id"), Is.Empty, where);
        Assert.That(await GraphText.RowsAsync(database, "MATCH (p:Passage) WHERE NOT (p)-[:PART_OF]->(:Article) RETURN p.id"), Is.Empty, where);
        Assert.That(await GraphText.RowsAsync(database, "MATCH (e:Entity) WHERE NOT (e)<-[:SUBJECT]-(:Claim) RETURN e.id"), Is.Empty, where);
    }

    /// <summary>Pages of neighbours, put together, and their counts equal what a plain pattern finds.</summary>
    private static async Task CheckNeighboursAsync(IGraphDatabase database, string where)
    {
        var queries = new EntityQueries(database, Repository.Files);
        var plain = (await GraphText.RowsAsync(database, "MATCH (a:Entity)-[r]-(b:Entity) RETURN a.id, b.id, r.id")).Select(row => row.Split(' ')).ToArray();
        foreach (var entity in plain.GroupBy(row => row[0]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var ids = new List<string>();
            var relationships = new HashSet<string>();
            NeighbourPage? page;
            do
            {
                page = (await queries.NeighboursAsync(entity.Key, new NeighbourFilter { Limit = 3, Offset = ids.Count })).Value;
                ids.AddRange(page?.Nodes.Select(node => node.Id) ?? []);
                relationships.UnionWith(page?.Relationships.Select(one => one.Id) ?? []);
                Assert.That(page?.Total, Is.EqualTo(entity.Select(row => row[1]).Distinct().Count()), $"{where}, {entity.Key}");
            }
            while (page?.Nodes.Count > 0);
            Assert.That(ids, Is.EquivalentTo(entity.Select(row => row[1]).Distinct()), $"{where}, {entity.Key}");
            Assert.That(relationships, Is.EquivalentTo(entity.Select(row => row[2]).Distinct()), $"{where}, {entity.Key}");
        }
    }

    private static Task<ImportOutcome> ImportAsync(IGraphDatabase database, Draft draft, string import = "import:1") =>
        new DraftImporter(database, Repository.Files).ImportAsync(draft, new ImportRequest(import, "random.json", DateTimeOffset.UnixEpoch));
}
