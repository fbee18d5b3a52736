using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;
using Graph.Testing;

namespace Graph.Relations.Tests;

/// <summary>The same articles on both databases give the same graph, and every query the same rows.</summary>
public sealed class BothDatabasesTests
{
    /// <summary>What they say of the database's own schema is each database's own.</summary>
    private static readonly string[] OfTheDatabaseItself = ["queries/constraints", "queries/indexes"];

    private IGraphDatabase _embedded = null!; // opened before the first test
    private IGraphDatabase _server = null!;

    private static IEnumerable<CypherFile> Queries => Repository.Files.In("queries").Where(file => !OfTheDatabaseItself.Contains(file.Name));

    [OneTimeSetUp]
    public async Task ImportAsync()
    {
        var folders = new List<string> { RepositoryRoot.Combine("samples") };
        if (SharedFolder.TryFind() is { } shared)
        {
            folders.Add(Path.Combine(shared, "articles"));
        }

        _embedded = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        _server = await Repository.EmptyDatabaseAsync(DatabaseKind.Neo4j);
        var files = folders.SelectMany(Directory.EnumerateFiles).Where(path => Path.GetExtension(path) is ".md" or ".txt").Order(StringComparer.Ordinal);
        foreach (var path in files)
        {
            var draft = ArticleExtractor.Extract(ArticleSource.FromBytes(await File.ReadAllBytesAsync(path), Path.GetFileName(path)));
            var request = new ImportRequest("import:1", Path.GetFileName(path), DateTimeOffset.UnixEpoch);
            await new DraftImporter(_embedded, Repository.Files).ImportAsync(draft, request);
            await new DraftImporter(_server, Repository.Files).ImportAsync(draft, request);
        }
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _embedded.DisposeAsync();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask); // none where there is no server
    }

    [Test]
    public async Task The_graphs_are_equal()
    {
        var embedded = await GraphText.AllAsync(_embedded);
        Assert.That(embedded, Is.Not.Empty);
        Assert.That(await GraphText.AllAsync(_server), Is.EqualTo(embedded));
    }

    [TestCaseSource(nameof(Queries))]
    public async Task A_query_returns_the_same_rows_in_the_same_order(CypherFile file)
    {
        foreach (var choice in new[] { "entities", "articles", "relationships" })
        {
            var parameters = await ParametersAsync(file, choice);
            var query = new CypherQuery(file.Text, parameters);
            var embedded = await GraphText.RowsAsync(_embedded, query);
            var server = await GraphText.RowsAsync(_server, query);
            Assert.That(server, IsOrdered(file) ? Is.EqualTo(embedded) : Is.EquivalentTo(embedded), choice);
        }
    }

    private static bool IsOrdered(CypherFile file) => file.Text.Contains("ORDER BY", StringComparison.Ordinal);

    private async Task<(string Name, Value Value)[]> ParametersAsync(CypherFile file, string choice)
    {
        var of = choice switch
        {
            "entities" => "MATCH (e:Entity)-[r]-() WITH e.id AS id, count(r) AS degree RETURN id ORDER BY degree DESC, id LIMIT 5",
            "articles" => "MATCH (a:Article) RETURN a.id ORDER BY a.id LIMIT 5",
            _ => "MATCH (:Entity)-[r]->(:Entity) RETURN r.id ORDER BY r.id LIMIT 5",
        };
        var ids = await GraphText.RowsAsync(_embedded, new CypherQuery(of));
        var claims = await GraphText.RowsAsync(_embedded, new CypherQuery("MATCH (c:Claim) RETURN c.id ORDER BY c.id LIMIT 20"));
        return file.Parameters.Select(parameter => (parameter.Name, Choose(parameter, ids, claims))).ToArray();
    }

    private static Value Choose(CypherParameter parameter, IReadOnlyList<string> ids, IReadOnlyList<string> claims) => parameter.Name switch
    {
        "id" => Value.Of(ids[0]),
        "ids" => Value.Of(ids),
        "claims" => Value.Of(claims),
        "key" => Value.Of("putin"),
        "starts" => Value.Of(["pu", "ki"]),
        "limit" => Value.Of(50L),
        "offset" => Value.Of(0L),
        "statements" => Value.True,
        "type" or "direction" or "kind" or "entity" or "after" or "before" => Value.Null,
        "from" => Value.Of(ids[1]),
        "to" => Value.Of(ids[3]),
        "first" => Value.Of("state:PRK"),
        "second" => Value.Of("state:RUS"),
        "types" => Value.Of(RelationshipTypes.Drawn.Where(type => type != RelationshipTypes.RelatesTo)),
        "modalities" => Value.Of(["actual", "planned"]),
        "without" => Value.Of((IReadOnlyList<Value>)[]),
        "candidates" => Value.Of(100_000L),
        "properties" => Value.Of(["kind", "status", "signedOn"]),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter.Name, "A test value for this parameter is missing."),
    };
}
