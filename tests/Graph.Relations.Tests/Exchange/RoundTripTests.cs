using System.IO.Compression;
using System.Text;
using Graph.Cypher;
using Graph.Extraction.Drafts;
using Graph.Model;
using Graph.Relations.Exchange;
using Graph.Relations.Grades;
using Graph.Relations.Identity;
using Graph.Relations.Import;

namespace Graph.Relations.Tests.Exchange;

/// <summary>What is exported and imported again is the same graph.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
internal sealed class RoundTripTests(DatabaseKind kind)
{
    /// <summary>Whatever a format may stumble over; the null character cannot be stored by every database.</summary>
    private const string Hostile =
        "quotes \" ' ` and \\u0041 \\ \\n, a line\nend, a return\r, a tab\t, emoji 🤝🏽, right to left \u202Eabc\u202C, bell \u0007, escape \u001B, </script><!--]]>&amp; end; // ; {x}";

    private static readonly string[] Restored = ["graphml", "gexf", "csv", "cytoscape"];

    private static readonly GraphFileReader Reader = new(ValueTexts.Parse);

    [TestCaseSource(nameof(Restored))]
    public async Task An_imported_graph_comes_back_with_its_evidence(string format)
    {
        var (before, after) = await RoundTripAsync(format, ImportSomeAsync);
        Assert.That(before, Does.Contain("Claim").And.Contain("Draft").And.Contain("IdentityDecision"));
        Assert.That(after, Is.EqualTo(before));
    }

    [TestCaseSource(nameof(Restored))]
    public async Task Hostile_text_comes_back_as_it_is(string format)
    {
        var (before, after) = await RoundTripAsync(format, database => WriteAsync(
            database,
            "CREATE (a:Entity:Person {id: 'person:a', name: $text, aliases: [$text, '', '[x]'], formula: '=cmd()', empty: '', guarded: \"'x\", `odd name`: '-1'}) "
            + "CREATE (b:Entity:State {id: 'state:b', name: '+b'}) CREATE (a)-[:MADE {id: $text, cue: $text}]->(b)",
            ("text", Value.Of(Hostile))));
        Assert.That(after, Is.EqualTo(before));
    }

    [TestCaseSource(nameof(Restored))]
    public async Task What_would_end_a_cell_comes_back_also_where_nothing_else_is_odd(string format)
    {
        string[] texts = ["two\nlines", "a\rreturn", "both\r\nof them", "a,comma", "a \"quote", " before", "after ", "\n", "last\n"];
        var (before, after) = await RoundTripAsync(format, database => WriteAsync(
            database,
            "UNWIND range(0, size($texts) - 1) AS i CREATE (:Entity:Person {id: 'person:' + i, name: $texts[i]})",
            ("texts", Value.Of([.. texts.Select(Value.Of)]))));
        Assert.That(after, Is.EqualTo(before));
    }

    [TestCaseSource(nameof(Restored))]
    public async Task Every_character_comes_back_wherever_it_stands(string format)
    {
        var characters = Enumerable.Range(1, char.MaxValue).Select(code => (char)code).Where(one => !char.IsSurrogate(one)).Select(one => one.ToString()).ToArray();
        var odd = characters.Where(one => one[0] < 0xA1 || one[0] is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or '\u200F').Append("\U0001F600").ToArray();
        string[] texts = [.. odd, .. odd.Select(one => "a" + one), .. odd.Select(one => one + "a"), .. odd.Select(one => "a" + one + "b"), .. odd.Select(one => one + one)];
        var (before, after) = await RoundTripAsync(format, database => WriteAsync(
            database,
            "CREATE (:Entity:Person {id: 'person:all', all: $all, name: 'All'}) "
            + "WITH * UNWIND range(0, size($texts) - 1) AS i CREATE (n:Entity:Person {id: 'person:' + i, name: $texts[i], aliases: [$texts[i]]}) CREATE (n)-[:KNOWS {as: $texts[i]}]->(n)",
            ("all", Value.Of([.. characters.Select(Value.Of)])),
            ("texts", Value.Of([.. texts.Select(Value.Of)]))));
        Assert.That(after, Is.EqualTo(before));
    }

    [TestCaseSource(nameof(Restored))]
    public async Task Names_that_the_format_has_a_meaning_for_come_back(string format)
    {
        string[] names = ["a:b", "a:string[]", "x:int", ":LABEL", ":START_ID", ":TYPE", "id:ID", "_key", "labels", "=1", "a,b", "a;b", "a|b", "a b", "a\nb", "\"", "'", "`", "é", "🤝", "\u0007", "a.b", "$type", "_value", "source", "target", "data"];
        static string Quoted(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";
        var properties = string.Join(", ", names.Select((name, index) => $"{Quoted(name)}: {index}"));
        var labels = string.Concat(names.Select(name => ":" + Quoted(name)));
        var drawn = string.Concat(names.Select(name => $" CREATE (n)-[:{Quoted(name)} {{{properties}}}]->(n)"));
        var (before, after) = await RoundTripAsync(format, database => WriteAsync(database, $"CREATE (n:Own{labels} {{id: 'x', {properties}}}){drawn}"));
        Assert.That(after, Is.EqualTo(before).And.Contains("a:string[]"));
    }

    [TestCaseSource(nameof(Restored))]
    public async Task Values_keep_their_kinds(string format)
    {
        var (before, after) = await RoundTripAsync(format, database => WriteAsync(
            database,
            """
            CREATE (:Entity:Event {id: 'event:a', whole: 5, part: 1.0, tiny: 5.0E-324, yes: true, day: date('2024-06-19'), clock: time('09:35:00+02:00'),
                local: localtime('09:35'), at: datetime('2024-06-19T09:35:00.123456789[Europe/Moscow]'), then: localdatetime('2024-06-19T09:35'),
                long: duration('P1Y2M3DT4.5S'), place: point({latitude: 39.0, longitude: 125.7}), days: [date('2024-06-19')], numbers: [1, 2], parts: [1.0], none: [], nan: 0.0 / 0.0})
            CREATE (:Entity:Event {id: 'event:b', whole: 'text', part: 1})
            """));
        Assert.That(after, Is.EqualTo(before));
    }

    [TestCaseSource(nameof(Restored))]
    public async Task Nothing_comes_back_as_nothing(string format)
    {
        var (before, after) = await RoundTripAsync(format, _ => Task.CompletedTask);
        Assert.That((before, after), Is.EqualTo(("", "")));
    }

    [TestCaseSource(nameof(Restored))]
    public async Task One_node_of_any_kind_comes_back(string format)
    {
        var (before, after) = await RoundTripAsync(format, database => WriteAsync(database, "CREATE (n:Own:Kind {id: 7, type: 'x', labels: 'y', properties: 'z'}) CREATE (n)-[:TO {source: 1}]->(n)"));
        Assert.That(after, Is.EqualTo(before).And.Not.Empty);
    }

    [Test]
    public void Cytoscape_elements_in_one_array_are_told_apart()
    {
        const string One = """
            {"elements": [{"data": {"id": "a", "labels": ["Own"]}}, {"group": "nodes", "data": {"id": "b", "labels": ["Own"], "source": "x"}},
                          {"data": {"id": "c", "type": "TO", "source": "a", "target": "b"}}]}
            """;
        var graph = Read("cytoscape", Encoding.UTF8.GetBytes(One));
        Assert.That(graph.Nodes.Select(node => node.Id), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(graph.Relationships.Select(one => (one.Type, one.Start, one.End)), Is.EqualTo(new[] { ("TO", "a", "b") }));
    }

    [Test]
    public async Task Restoring_twice_changes_nothing_and_over_another_graph_is_refused()
    {
        await using var source = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        await ImportSomeAsync(source);
        var file = Read("graphml", await ExportAsync(source, "graphml"));
        await using var target = await Repository.EmptyDatabaseAsync(kind);
        var restore = new GraphRestore(target, Repository.Files, new ImportLimits(50));
        await restore.RestoreAsync(file);
        var once = await GraphText.AllAsync(target);
        Assert.That((await restore.RestoreAsync(file)).IsUnchanged, Is.True);
        Assert.That(await GraphText.AllAsync(target), Is.EqualTo(once));
        await WriteAsync(target, "MATCH (n:Entity {id: 'state:RUS'}) SET n.name = 'Other'");
        Assert.That(() => restore.RestoreAsync(file), Throws.TypeOf<ExchangeException>().With.Message.Contains("state:RUS"));
    }

    [Test]
    public async Task Drafts_make_the_same_graph_again()
    {
        await using var source = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        await ImportSomeAsync(source);
        await GradeSomeAsync(source);
        Assert.That(await DraftsAgainAsync(source), Is.EqualTo(await GraphText.AllAsync(source)).And.Contains("Grade"));
    }

    [Test]
    public async Task Drafts_bring_decisions_and_grades_that_wait_for_an_earlier_version()
    {
        await using var source = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        await ImportSomeAsync(source);
        await GradeSomeAsync(source);
        var nobody = DraftSample.Visit(DraftSample.Gifts + "\nNo more was said at all.", "https://example.org/visit") with
        {
            People = [], States = [], Places = [], Treaties = [], Gifts = [], Statements = [], Events = [],
        };
        await new DraftImporter(source, Repository.Files).ImportAsync(nobody, new ImportRequest("import:4", "fourth.md", DateTimeOffset.UnixEpoch.AddDays(3)));
        Assert.That(await DraftsAgainAsync(source), Is.EqualTo(await GraphText.AllAsync(source)));
    }

    [Test]
    public async Task Rows_of_several_files_come_back_in_one_go()
    {
        await using var source = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        var drafts = new RandomDrafts(3);
        for (var file = 0; file < 3; file++)
        {
            var request = new ImportRequest("import:1", $"{file}.jsonl", DateTimeOffset.UnixEpoch) { Position = file };
            await new DraftImporter(source, Repository.Files).ImportAsync([.. Enumerable.Range(1, 3).Select(line => (drafts.Next(), request with { Line = line }))]);
        }

        var lines = DraftLinesReader.Read(Encoding.UTF8.GetString(await ExportAsync(source, "jsonl")));
        await using var target = await Repository.EmptyDatabaseAsync(kind);
        await new DraftImporter(target, Repository.Files).ImportAsync([.. lines.Select(line =>
            (line.Draft ?? throw new InvalidOperationException(), line.Request ?? throw new InvalidOperationException()))]);
        Assert.That(await GraphText.AllAsync(target), Is.EqualTo(await GraphText.AllAsync(source)));
    }

    [Test]
    public async Task Drafts_bring_a_merge_whose_kept_one_only_the_merged_one_speaks_for()
    {
        await using var source = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        await ImportSomeAsync(source);
        await new ImportRollback(source, Repository.Files).RollBackAsync("import:2");
        var visit = DraftSample.Visit(DraftSample.Gifts + "\nOnly the aide spoke.", "https://example.org/visit");
        var aide = visit with { People = [visit.People[2]], Treaties = [], Gifts = [], Events = [] };
        await new DraftImporter(source, Repository.Files).ImportAsync(aide, new ImportRequest("import:4", "fourth.md", DateTimeOffset.UnixEpoch.AddDays(3)));
        Assert.That(await GraphText.RowsAsync(source, "MATCH (p:Person) RETURN p.id"), Is.EqualTo(new[] { "person:vladimir-putin" }));
        Assert.That(await DraftsAgainAsync(source), Is.EqualTo(await GraphText.AllAsync(source)));
    }

    [Test]
    public async Task Drafts_whose_decisions_cannot_be_taken_bring_nothing()
    {
        await using var target = await Repository.EmptyDatabaseAsync(kind);
        var before = await GraphText.AllAsync(target);
        var decision = new KeptDecision(IdentityVerdict.Same, "person:vladimir-putin", "state:RUS", DateTimeOffset.UnixEpoch);
        Assert.That(
            () => new DraftRestore(target, Repository.Files).RestoreAsync(
                [(DraftSample.Visit(), new ImportRequest("import:1", "first.md", DateTimeOffset.UnixEpoch))], [decision], []),
            Throws.TypeOf<IdentityException>());
        Assert.That(await GraphText.AllAsync(target), Is.EqualTo(before));
    }

    /// <summary>The graph that the exported drafts make, twice, in an empty database.</summary>
    private async Task<string> DraftsAgainAsync(IGraphDatabase source)
    {
        var lines = DraftLinesReader.Read(Encoding.UTF8.GetString(await ExportAsync(source, "jsonl")));
        await using var target = await Repository.EmptyDatabaseAsync(kind);
        (Draft, ImportRequest)[] drafts = [.. lines.Where(line => line.Draft is not null)
            .Select(line => (line.Draft ?? throw new InvalidOperationException(), line.Request ?? throw new InvalidOperationException()))];
        for (var time = 0; time < 2; time++) // the second time changes nothing
        {
            await new DraftRestore(target, Repository.Files).RestoreAsync(
                time == 0 ? drafts : [], [.. lines.Select(line => line.Decision).OfType<KeptDecision>()], [.. lines.Select(line => line.Grade).OfType<KeptGrade>()]);
        }

        return await GraphText.AllAsync(target);
    }

    private static async Task GradeSomeAsync(IGraphDatabase database)
    {
        var grading = new Grading(database, Repository.Files, TimeProvider.System);
        foreach (var (grade, note) in new[] { ("C", "so far"), ("B", null) })
        {
            await grading.GradeSourceAsync("source:tests", grade, note);
        }

        var claims = await GraphText.RowsAsync(database, "MATCH (c:Claim) RETURN c.id ORDER BY c.id");
        foreach (var claim in claims.Take(20))
        {
            await grading.GradeClaimAsync(claim, 2, "seen on film");
            await grading.GradeClaimAsync(claim, 1, null);
        }
    }

    private async Task<(string Before, string After)> RoundTripAsync(string format, Func<IGraphDatabase, Task> fill)
    {
        await using var source = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        await fill(source);
        var before = await GraphText.AllAsync(source);
        var file = await ExportAsync(source, format);
        await using var target = await Repository.EmptyDatabaseAsync(kind);
        await new GraphRestore(target, Repository.Files, new ImportLimits(50)).RestoreAsync(Read(format, file)); // on a server in parts
        var again = await ExportAsync(target, format);
        Assert.That(Read(format, again).Nodes, Has.Count.EqualTo(Read(format, file).Nodes.Count));
        return (before, await GraphText.AllAsync(target));
    }

    private static async Task<byte[]> ExportAsync(IGraphDatabase database, string format)
    {
        using var stream = new MemoryStream();
        await new GraphExport(database, Repository.Files, TimeProvider.System).WriteAsync(new ExportRequest(ExportFormat.Find(format) ?? throw new ArgumentException(format)) { Scope = ExportScope.All }, stream);
        return stream.ToArray();
    }

    private static GraphFile Read(string format, byte[] file) => format switch
    {
        "graphml" => Reader.GraphMl(new MemoryStream(file)),
        "gexf" => Reader.Gexf(new MemoryStream(file)),
        "cytoscape" => Reader.Cytoscape(new MemoryStream(file)),
        _ => ReadTables(file),
    };

    private static GraphFile ReadTables(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        string Text(string name)
        {
            using var reader = new StreamReader(archive.GetEntry(name)?.Open() ?? throw new ArgumentException(name));
            return reader.ReadToEnd();
        }

        return Reader.Csv(Text("nodes.csv"), Text("relationships.csv"));
    }

    private static async Task ImportSomeAsync(IGraphDatabase database)
    {
        var importer = new DraftImporter(database, Repository.Files);
        await importer.ImportAsync(DraftSample.Visit(url: "https://example.org/visit"), new ImportRequest("import:1", "first.md", DateTimeOffset.UnixEpoch));
        await importer.ImportAsync(DraftSample.FollowUp(), new ImportRequest("import:2", "second.md", DateTimeOffset.UnixEpoch.AddDays(1)));
        var replaced = DraftSample.Visit(DraftSample.Gifts + "\nNo more was said.", "https://example.org/visit");
        await importer.ImportAsync(replaced, new ImportRequest("import:3", "third.md", DateTimeOffset.UnixEpoch.AddDays(2)));
        await new IdentityDecisions(database, Repository.Files, TimeProvider.System).DecideAsync("person:vladimir-putin", "person:kim-jong-un", IdentityVerdict.Different);
        await new IdentityDecisions(database, Repository.Files, TimeProvider.System).MergeAsync("person:vladimir-putin", "person:yury-ushakov");
    }

    private static Task<bool> WriteAsync(IGraphDatabase database, string statement, params (string Name, Value Value)[] parameters) => database.WriteAsync(
        async (transaction, token) =>
        {
            await using var result = await transaction.RunAsync(new CypherQuery(statement, parameters), token);
            await result.ConsumeAsync(token);
            return true;
        });
}
