using System.Text.Json.Nodes;
using Graph.Api.Tests.Features;
using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>The commands that use a database, as processes.</summary>
[TestFixture(DatabaseKind.Embedded)]
[TestFixture(DatabaseKind.Neo4j)]
public sealed class DatabaseCommandTests(DatabaseKind kind)
{
    private TemporaryFolder _folder = null!; // set before the first test
    private TestDatabase _database = null!; // set before the first test

    [OneTimeSetUp]
    public async Task SetUp()
    {
        _folder = new TemporaryFolder();
        _database = await TestDatabase.EmptyAsync(kind);
        _folder.Write("articles/treaty.txt", SampleArticle.Text);
        _folder.Write("articles/below/note.md", "# Note\n\nJapan thanked France.\n");
        _folder.Write("articles/ignored.png", "no article");
        var result = await _database.RunAsync("import", _folder.Combine("articles"));
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Output, Does.StartWith("2 imported, 0 unchanged, 0 failed; created "));
    }

    [OneTimeTearDown]
    public void TearDown()
    {
        _folder.Dispose();
        _database?.Dispose(); // none where there is no server
    }

    [Test]
    public async Task The_same_files_again_change_nothing()
    {
        var result = await _database.RunAsync("import", _folder.Combine("articles"));

        Assert.That(result.Output, Is.EqualTo("0 imported, 2 unchanged, 0 failed; created 0 entities, 0 relationships, 0 claims and 0 passages.\n"));
    }

    [Test]
    public async Task Files_that_fail_have_a_line_each_and_do_not_keep_the_others_out()
    {
        var good = _folder.Write("bad/good.txt", "Kenya and Brazil hold talks\n3 May 2021\nKenya and Brazil held talks in Nairobi.\n");
        string[] files = [_folder.Write("bad/draft.json", "{}"), _folder.Write("bad/empty.txt", ""), _folder.Write("bad/picture.png", "x"), good];
        var result = await _database.RunAsync(["import", .. files]);
        var lines = result.Error.TrimEnd('\n').Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output, Does.StartWith("1 imported, 0 unchanged, 3 failed;"));
            Assert.That(lines.Select(line => line.Split(':')[0]), Is.EqualTo(new[] { "draft.json", "empty.txt", "picture.png" }), result.Error);
        });
        var listed = JsonNode.Parse((await _database.RunAsync("imports", "--format", "json")).Output)!.AsArray()[0]!;
        Assert.That(((string?)listed["state"], (int?)listed["articles"], (int?)listed["failed"]), Is.EqualTo(("committed", 1, 3)), listed.ToJsonString());
    }

    [Test]
    public async Task An_import_is_listed_and_taken_back()
    {
        var imported = await _database.RunAsync("import", _folder.Write("more/visit.txt", "Peru and Chile hold talks\n4 May 2022\nPeru and Chile held talks in Lima.\n"));
        var listed = JsonNode.Parse((await _database.RunAsync("imports", "--format", "json")).Output)!.AsArray();
        var import = listed[0]!;
        Assert.That((string?)import["title"], Is.EqualTo("Peru and Chile hold talks"));
        Assert.That((string?)import["state"], Is.EqualTo("committed"));
        Assert.That(imported.Output, Does.EndWith($"\n'graph rollback {import["id"]} --database {_database.Address}' takes it back.\n"));
        var result = await _database.RunAsync("rollback", (string)import["id"]!);

        Assert.That(result.Output, Does.EndWith("claims and 1 article removed, 0 earlier versions restored.\n"), result.Error);
        var after = JsonNode.Parse((await _database.RunAsync("imports", "--format", "json")).Output)!.AsArray();
        Assert.That(after.Select(one => (string?)one!["id"]), Is.EqualTo(listed.Select(one => (string?)one!["id"])), "what was taken back is still told of");
        Assert.That(after.Select(one => (string?)one!["state"]), Is.EqualTo(listed.Select((_, index) => index == 0 ? "rolled back" : "committed")));
        Assert.That((await _database.RunAsync("rollback", (string)import["id"]!)).Error, Does.Match($"'{import["id"]}' has been taken back already, on [0-9-]{{10}} at [0-9:]{{8}} UTC\\."));
        Assert.That((await _database.RunAsync("rollback", "import:none")).Error, Does.Contain("There is no import 'import:none' in the graph"));
    }

    [Test]
    public async Task Two_people_are_merged_and_told_apart_again()
    {
        var result = await _database.RunAsync("merge", "person:shinzo-abe", "person:scott-morrison");
        Assert.That(result.Output, Is.EqualTo("person:scott-morrison is counted with person:shinzo-abe now.\n"), result.Error);
        Assert.That((await _database.RunAsync("merge", "person:shinzo-abe", "person:scott-morrison")).Error, Does.Contain("There is no entity 'person:scott-morrison'"));
        result = await _database.RunAsync("unmerge", "person:scott-morrison");
        Assert.That(result.Output, Does.StartWith("person:scott-morrison is an entity of its own again"), result.Error);
    }

    [Test]
    public async Task Duplicates_are_listed()
    {
        var result = await _database.RunAsync("duplicates", "--format", "csv", "--limit", "3");
        Assert.That(result.Output, Does.StartWith("first,firstName,second,secondName,score,reasons\r\n"), result.Error);
    }

    [Test]
    public async Task A_table_is_for_people()
    {
        var result = await QueryAsync("MATCH (s:State) WHERE s.id IN ['state:JPN', 'state:FRA'] RETURN s.name AS name, s.iso3 AS code ORDER BY name");

        Assert.Multiple(() =>
        {
            Assert.That(result.Output, Is.EqualTo("name    code\n------  ----\nFrance  FRA\nJapan   JPN\n"));
            Assert.That(result.Error, Is.EqualTo("2 rows\n"));
        });
    }

    [Test]
    public async Task JSON_has_an_object_for_each_row()
    {
        var result = await QueryAsync("RETURN $a AS a, $b AS b, 1.0 AS c, null AS d", "--param", "a=[1, 9007199254740993]", "--param", "b=Kim Jong-un", "--format", "json");

        Assert.That(result.Output, Is.EqualTo("[\n{\"a\":[1,9007199254740993],\"b\":\"Kim Jong-un\",\"c\":1.0,\"d\":null}\n]\n"));
    }

    [Test]
    public async Task JSON_of_no_rows_is_an_empty_list() =>
        Assert.That(JsonNode.Parse((await QueryAsync("UNWIND [] AS x RETURN x", "--format", "json")).Output)!.AsArray(), Is.Empty);

    [Test]
    public async Task CSV_is_RFC_4180_and_runs_no_formulas()
    {
        var result = await QueryAsync(
            "UNWIND [['plain', 1], ['a, \"b\"\\nc', -2.5], ['=SUM(A1)', null], ['+1', 0], ['@x', 0]] AS row RETURN row[0] AS text, row[1] AS `n,1`", "--format", "csv");

        Assert.That(result.Output, Is.EqualTo("text,\"n,1\"\r\nplain,1\r\n\"a, \"\"b\"\"\nc\",-2.5\r\n'=SUM(A1),\r\n'+1,0\r\n'@x,0\r\n"));
    }

    [Test]
    public async Task A_query_reads_files_of_the_folder_that_is_named()
    {
        _folder.Write("tables/rows.csv", "name;age\nAnn;34\n");
        const string Statement = "LOAD CSV WITH HEADERS FROM 'file:///rows.csv' AS row FIELDTERMINATOR ';' RETURN row.name AS name, row.age AS age";
        var read = await QueryAsync(Statement, "--format", "csv", "--import-folder", _folder.Combine("tables"));
        if (kind == DatabaseKind.Neo4j)
        {
            Assert.That((read.ExitCode, read.Output), Is.EqualTo((2, "")));
            Assert.That(read.Error, Does.Contain("are for an embedded database").And.Contain("server.directories.import"));
            return;
        }

        var refused = await QueryAsync(Statement);
        var missing = await QueryAsync(Statement, "--import-folder", _folder.Combine("no-such-folder"));

        Assert.Multiple(() =>
        {
            Assert.That(read.Output.ReplaceLineEndings("\n"), Is.EqualTo("name,age\nAnn,34\n"), read.Error);
            Assert.That(refused.Error, Does.Contain("--import-folder"));
            Assert.That(missing.Error, Does.Contain("no-such-folder").And.Contain("Graph:ImportFolder"));
        });
    }

    [Test]
    public async Task A_query_writes_only_when_told()
    {
        var refused = await QueryAsync("CREATE (n:Mark)");
        var written = await QueryAsync("CREATE (n:Mark {x: 1})", "--write");
        var found = await QueryAsync("MATCH (n:Mark) RETURN count(n) AS marks", "--format", "csv");

        Assert.Multiple(() =>
        {
            Assert.That(refused.ExitCode, Is.EqualTo(1));
            Assert.That(refused.Error, Does.StartWith("graph: "));
            Assert.That(written.ExitCode, Is.Zero, written.Error);
            Assert.That(written.Error, Does.Contain("1 nodes created"));
            Assert.That(found.Output, Is.EqualTo("marks\r\n1\r\n"));
        });
    }

    [Test]
    public async Task A_statement_that_does_not_parse_is_said_with_its_place()
    {
        var result = await QueryAsync("MATCH (n RETURN n");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(1));
            Assert.That(result.Output, Is.Empty);
            Assert.That(result.Error, Does.Contain("(line 1, column 10 (offset: 9))"));
        });
    }

    [TestCase("--param", "name")]
    [TestCase("--param", "=5")]
    public async Task A_parameter_without_a_name_is_refused(string option, string value)
    {
        var result = await QueryAsync("RETURN 1", option, value);

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2), "as for every command line that is wrong");
            Assert.That(result.Error, Does.Contain("name=value"));
        });
    }

    [Test]
    public async Task A_draft_goes_to_standard_output_or_into_a_folder()
    {
        var printed = await GraphProgram.RunAsync("extract", _folder.Combine("articles/treaty.txt"));
        var written = await GraphProgram.RunAsync("extract", _folder.Combine("articles"), "--out", _folder.Combine("drafts"));
        var refused = await GraphProgram.RunAsync("extract", _folder.Combine("articles"));

        Assert.Multiple(() =>
        {
            Assert.That((int?)JsonNode.Parse(printed.Output)!["version"], Is.EqualTo(1));
            Assert.That(written.Output, Is.Empty);
            Assert.That(File.ReadAllText(_folder.Combine("drafts/treaty.json")).TrimEnd(), Is.EqualTo(printed.Output.TrimEnd()));
            Assert.That(File.Exists(_folder.Combine("drafts/below/note.json")), Is.True);
            Assert.That(refused.ExitCode, Is.EqualTo(1));
            Assert.That(refused.Error, Does.Contain("--out"));
        });
    }

    private Task<ProcessResult> QueryAsync(string statement, params string[] options) =>
        _database.RunAsync(["query", statement, .. options]);
}
