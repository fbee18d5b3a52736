using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>Files in and out on the command line.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class ExchangeCommandTests(DatabaseKind kind)
{
    private const string Everything =
        "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN size(labels(n)) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS relationship, m.id AS other";

    // As a Cypher text in single quotes.
    private const string Hostile =
        "quotes \" \\' ` and \\\\u0041, a line\\nend, a return\\r, a tab\\t, emoji 🤝🏽, right to left \u202Eabc\u202C, bell \\u0007, ]]>&amp; end; // ; {x}";

    private const string Visits =
        """
        {"id": "1", "start-date": "2019-05-02", "end-date": "2019-05-02", "visitor": "President Anna Example", "from": "Finland", "description": "Met with President Trump."}
        {"id": "2", "start-date": "May 2019", "end-date": "2019-05-02", "visitor": "President Anna Example", "from": "Finland", "description": "Private visit."}
        {"id": "3",
        {"id": "4", "start-date": "2020-01-05", "end-date": "2020-01-06", "visitor": "Prime Minister Otto Muster", "from": "Austria", "description": "Official Working Visit."}
        """;

    [TestCase("graphml")]
    [TestCase("gexf")]
    [TestCase("csv", "zip")]
    [TestCase("cytoscape", "cyjs")]
    [TestCase("jsonl")]
    [TestCase("cypher")]
    public async Task An_export_is_imported_again(string format, string? extension = null)
    {
        using var folder = new TemporaryFolder();
        using var source = await TestDatabase.EmptyAsync(DatabaseKind.Embedded);
        var read = await source.RunAsync("import", RepositoryRoot.Combine("samples"));
        var file = folder.Combine($"graph.{extension ?? format}");
        var exported = await source.RunAsync("export", "--format", format, "--scope", "all", "--out", file);
        Assert.That(exported.ExitCode, Is.Zero, exported.Error);
        Assert.That(exported.Error, Does.Match($@"^[1-9]\d* (nodes and [1-9]\d* relationships|drafts, 0 decisions and 0 grades) written to '{Regex.Escape(file)}' as {format}( \(a zip archive of two tables\))?\.\n\z"));

        using var target = await TestDatabase.EmptyAsync(kind);
        var imported = await target.RunAsync("import", file);
        Assert.That(imported.ExitCode, Is.Zero, imported.Error);
        Assert.That(Created(imported.Output), Is.EqualTo(Created(read.Output)).And.Match("[1-9]"), "as much is created as was when it was read");
        var before = await LinesAsync(source);
        Assert.That(before, Has.Count.GreaterThan(1000));
        Assert.That(await LinesAsync(target), Is.EqualTo(before));
    }

    private static string Created(string output) => output[output.IndexOf("created ", StringComparison.Ordinal)..output.IndexOf('\n', StringComparison.Ordinal)];

    private static async Task<IReadOnlyList<string>> LinesAsync(TestDatabase database, string statement = Everything)
    {
        var rows = await database.RunAsync("query", statement, "--format", "json");
        using var document = JsonDocument.Parse(rows.Output);
        return [.. document.RootElement.EnumerateArray().Select(Sorted).Order(StringComparer.Ordinal)];
    }

    /// <summary>The order of properties is nobody's.</summary>
    private static string Sorted(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? string.Join(", ", value.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name}: {Sorted(member.Value)}"))
        : value.GetRawText();

    [TestCase("graphml")]
    [TestCase("gexf")]
    [TestCase("csv", "zip")]
    [TestCase("cytoscape", "cyjs")]
    [TestCase("cypher")]
    public async Task A_selection_is_imported_with_what_is_drawn_among_it(string format, string? extension = null)
    {
        const string Entities = "MATCH (n:Entity) WHERE n:State OR n:Person RETURN n.id AS id ORDER BY id";
        using var folder = new TemporaryFolder();
        using var source = await TestDatabase.EmptyAsync(DatabaseKind.Embedded);
        await source.RunAsync("import", RepositoryRoot.Combine("samples"));
        await source.RunAsync("query", $"MATCH (n:Person) SET n.name = '{Hostile}', n.aliases = ['', '=1', '{Hostile}'], n.empty = ''", "--write");
        using var ids = JsonDocument.Parse((await source.RunAsync("query", Entities, "--format", "json")).Output);
        var file = folder.Combine($"part.{extension ?? format}");
        var exported = await source.RunAsync(["export", "--out", file, "--ids", .. ids.RootElement.EnumerateArray().Select(row => row.GetProperty("id").GetString() ?? "")]);
        Assert.That(exported.ExitCode, Is.Zero, exported.Error);

        using var target = await TestDatabase.EmptyAsync(kind);
        var imported = await target.RunAsync("import", file);
        Assert.That(imported.ExitCode, Is.Zero, imported.Error);
        var whole = Everything.Replace("(n) OPTIONAL MATCH (n)-[r]->(m)", "(n:State|Person) OPTIONAL MATCH (n)-[r]->(m:State|Person)", StringComparison.Ordinal);
        Assert.That(await LinesAsync(target, whole), Is.EqualTo(await LinesAsync(source, whole)).And.Not.Empty);
        Assert.That((await target.RunAsync("query", Entities, "--format", "json")).Output, Is.EqualTo((await target.RunAsync("query", "MATCH (n) RETURN n.id AS id ORDER BY id", "--format", "json")).Output));
    }

    [Test]
    public async Task A_selection_of_somebody_who_is_not_there_is_told_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var database = await TestDatabase.EmptyAsync(kind);
        await database.RunAsync("import", RepositoryRoot.Combine("samples"));
        var result = await database.RunAsync("export", "--out", folder.Combine("part.graphml"), "--ids", "state:PRK", "person:nobody");
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Output);
        Assert.That(result.Error, Does.Contain("There is no entity 'person:nobody'"));
        Assert.That(Directory.EnumerateFiles(folder.Path), Is.Empty);
    }

    [Test]
    public async Task Rows_go_in_and_bad_ones_are_named()
    {
        using var folder = new TemporaryFolder();
        using var database = await TestDatabase.EmptyAsync(kind);
        var file = folder.Write("visits.jsonl", Visits);
        var dry = await database.RunAsync("import", file, "--dry-run");
        Assert.That(dry.Error, Does.Contain("Line 2, column 'start-date', 'May 2019'").And.Contain("Line 3"));
        Assert.That(dry.Output, Is.EqualTo("1 file read, 0 failed, 2 of 4 rows would be taken; nothing was written.\n"));
        Assert.That((await database.RunAsync("import", file, "--all-or-nothing")).ExitCode, Is.EqualTo(1));
        var imported = await database.RunAsync("import", file);
        Assert.That((imported.ExitCode, imported.Error), Is.EqualTo((0, dry.Error)));
        var people = await database.RunAsync("query", "MATCH (p:Person)-[:TOOK_PART_IN]->(:Event) RETURN DISTINCT p.name AS name ORDER BY name", "--format", "csv");
        Assert.That(people.Output, Does.Contain("Anna Example").And.Contain("Otto Muster"));
        var lines = await database.RunAsync("query", "MATCH (:Article)-[f:FROM_IMPORT]->(:Import) RETURN f.name AS name, f.line AS line ORDER BY line", "--format", "csv");
        Assert.That(lines.Output.ReplaceLineEndings("\n"), Does.Contain("visits.jsonl,1\n").And.Contain("visits.jsonl,4\n"));
        Assert.That((await database.RunAsync("import", file)).Output, Does.Contain("1 unchanged"));
    }

    [Test]
    public async Task A_mapping_of_one_s_own_names_the_things_of_a_row()
    {
        using var folder = new TemporaryFolder();
        using var database = await TestDatabase.EmptyAsync(kind);
        var mapping = folder.Write("treaties.json", """
            {
              "version": 1, "name": "treaties", "columns": ["Title", "Signed", "Parties"],
              "title": "{Title}",
              "entities": {
                "treaty": { "kind": "Treaty", "name": { "value": "{Title}", "required": true },
                            "properties": { "signedOn": { "value": "{Signed}", "date": "dd/MM/yyyy" }, "status": "signed" } },
                "party": { "kind": "State", "name": { "value": "{Parties}", "split": ";" } }
              },
              "relationships": [ { "type": "PARTY_TO", "from": "party", "to": "treaty" } ]
            }
            """);
        var table = folder.Write("treaties.csv", "\uFEFFTitle;Signed;Parties\r\n\"Fisheries \"\"Accord\"\"\";19/06/2024;\"Norway; Japan\"\r\nOther Accord;2024-06-19;Norway\r\n");
        var imported = await database.RunAsync("import", table, "--mapping", mapping);
        Assert.That((imported.ExitCode, imported.Error), Is.EqualTo((0, imported.Error)));
        Assert.That(imported.Error, Does.Contain("Line 3, column 'Signed', '2024-06-19': a date is needed here, as 19/06/2024."));
        var parties = await database.RunAsync("query", "MATCH (s:State)-[:PARTY_TO]->(t:Treaty) RETURN s.id AS state, t.name AS treaty, t.signedOn AS signedOn ORDER BY state", "--format", "json");
        Assert.That(parties.Output, Does.Contain("state:JPN").And.Contain("state:NOR").And.Contain("2024-06-19").And.Contain("Fisheries"));
    }

    [Test]
    public async Task A_mapping_is_kept_used_by_its_name_or_its_columns_and_removed()
    {
        using var folder = new TemporaryFolder();
        using var database = await TestDatabase.EmptyAsync(DatabaseKind.Embedded);
        var mapping = folder.Write("ports.json", """
            { "version": 1, "name": "ports", "columns": ["Port"], "entities": { "port": { "kind": "Place", "name": { "value": "{Port}", "required": true } } } }
            """);
        var table = folder.Write("ports.csv", "Port,Berths\nBergen,3\n,2\n");
        Assert.That((await database.RunAsync("import", table, "--mapping", "ports")).Error, Does.Contain("There is no mapping 'ports'"));

        var kept = await database.RunAsync("mappings", "--keep", mapping, "--format", "json");
        Assert.That(kept.Output, Does.Contain("\"ports\"").And.Contain("us-government-gifts"), kept.Error);
        foreach (var named in new string[][] { ["--mapping", "ports"], [] })
        {
            var dry = await database.RunAsync(["import", table, "--dry-run", .. named]);
            Assert.That((dry.ExitCode, dry.Error.Trim()), Is.EqualTo((0, "ports.csv: Line 3, column 'Port', '': a value is needed here.")));
        }

        Assert.That((await database.RunAsync("import", table)).Output, Does.StartWith("1 imported"));
        Assert.That((await database.RunAsync("mappings", "--remove", "ports")).Output, Does.Not.Contain("ports "));
        Assert.That((await database.RunAsync("mappings", "--remove", "ports")).ExitCode, Is.EqualTo(1));
        Assert.That((await database.RunAsync("mappings", "--keep", table)).Error, Does.Contain("ports.csv: The mapping is no JSON"));
    }

    [Test]
    public async Task An_archive_is_taken_apart()
    {
        using var folder = new TemporaryFolder();
        using var database = await TestDatabase.EmptyAsync(kind);
        var path = folder.Combine("files.zip");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            archive.CreateEntryFromFile(Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*.md").Order(StringComparer.Ordinal).First(), "deep/../../article.md");
            await using var visits = new StreamWriter(archive.CreateEntry("tables/visits.jsonl").Open());
            await visits.WriteAsync(Visits);
        }

        var imported = await database.RunAsync("import", path);
        Assert.That(imported.Output, Does.StartWith("2 imported"), imported.Error);
        Assert.That(File.Exists(Path.Combine(folder.Path, "..", "article.md")), Is.False);
    }
}
