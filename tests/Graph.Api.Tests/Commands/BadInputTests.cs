using System.IO.Compression;
using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>What is wrong on the command line or in a file is told with what would be right, and nothing is made of it.</summary>
public sealed class BadInputTests
{
    private TemporaryFolder _folder = null!; // set before each test

    [SetUp]
    public void SetUp() => _folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [TestCase("rollback import:1")]
    [TestCase("merge person:a person:b")]
    [TestCase("unmerge person:b")]
    [TestCase("imports")]
    [TestCase("duplicates")]
    [TestCase("export")]
    public async Task Only_an_import_makes_a_database(string arguments)
    {
        var result = await RunAsync(arguments.Split(' '));

        Assert.Multiple(() =>
        {
            Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")));
            Assert.That(result.Error, Does.Contain("There is no database file").And.Contain("graph.db").And.Contain("graph import"));
            Assert.That(Made(), Is.Empty);
        });
    }

    [TestCase("import --bogus", "There is no option '--bogus'")]
    [TestCase("extract --bogus", "There is no option '--bogus'")]
    [TestCase("rollback --all", "There is no option '--all'")]
    [TestCase("merge person:a --force", "There is no option '--force'")]
    [TestCase("duplicates --limit 0", "--limit takes a whole number from 1 on")]
    [TestCase("duplicates --least 7", "--least takes a number from 0 to 1")]
    [TestCase("export --format bogus", "'format' is 'bogus'; there are graphml")]
    [TestCase("export --out graph.csv", "The ending of 'graph.csv' tells no format; name one with --format: graphml, gexf, csv,")]
    [TestCase("imports --format xml", "--format is 'xml'; there are table, json, csv.")]
    [TestCase("rollback", "ID is missing: The import to take back")]
    [TestCase("merge person:a", "MERGED is missing: Id of the one that goes into it")]
    [TestCase("query --param x RETURN", "--param takes name=value")]
    [TestCase("import --mapping bogus .", "There is no mapping 'bogus'; there are us-government-gifts")]
    public async Task A_wrong_command_line_is_told_with_what_would_be_right(string arguments, string expected)
    {
        var result = await RunAsync(arguments.Split(' '));

        Assert.Multiple(() =>
        {
            Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")));
            Assert.That(result.Error, Does.Contain(expected).And.Contain("--help"));
            Assert.That(Made(), Is.Empty);
        });
    }

    [TestCase("ftp://host", "The database 'ftp://host' is not understood; write 'embedded:FILE'")]
    [TestCase("mysql:graph", "embedded:FILE")]
    [TestCase("embedded:", "names no file")]
    [TestCase("bolt://", "names no server")]
    public async Task A_database_that_cannot_be_meant_is_a_wrong_command_line(string database, string expected)
    {
        foreach (var command in new string[][] { ["imports"], ["import", _folder.Write("note.txt", "Kenya and Brazil held talks.")], ["query", "RETURN 1"] })
        {
            var result = await GraphProgram.RunAsync([.. command, "--database", database]);
            Assert.That((result.ExitCode, result.Output), Is.EqualTo((2, "")), command[0]);
            Assert.That(result.Error, Does.Contain(expected).And.Contain("--help"));
        }
    }

    [TestCase("photo.txt", "PNG\0")]
    [TestCase("empty.md", "")]
    [TestCase("draft.json", """{"version": 1, "article": {"id": "article:1", "sha256": "1", "text": "Kenya"}, "passages": []}""")]
    [TestCase("rows.csv", "a,a\n1,2\n")]
    public async Task No_database_is_made_when_nothing_can_be_imported(string name, string content)
    {
        var result = await RunAsync("import", _folder.Write(name, content));
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "0 imported, 0 unchanged, 1 failed; created 0 entities, 0 relationships, 0 claims and 0 passages.\n")), result.Error);
        Assert.That(result.Error, Does.Contain(name + ": "));
        Assert.That(Made(), Is.Empty);
    }

    [Test]
    public async Task Every_file_of_an_archive_is_told_apart()
    {
        var archive = _folder.Combine("files.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            Add(zip, "bad.json", "{");
            Add(zip, "inner.zip", "another archive");
            Add(zip, "good.txt", "Talks\n3 May 2021\nKenya and Brazil held talks in Nairobi.\n");
        }

        foreach (var options in new string[][] { ["--dry-run"], [] })
        {
            var result = await RunAsync(["import", archive, .. options]);
            Assert.That(result.Error, Does.Contain("files.zip/bad.json: The draft is not valid JSON").And.Contain("files.zip/inner.zip: An archive in an archive is not taken apart; unpack it").And.Not.Contain("good.txt"));
            Assert.That(result.Output, Does.Contain("2 failed"));
            Assert.That(result.Output, options.Length == 0 ? Does.StartWith("1 imported, 0 unchanged, 2 failed;") : Is.EqualTo("1 file read, 2 failed; nothing was written.\n"));
        }
    }

    [Test]
    public async Task A_file_that_is_damaged_in_its_archive_fails_by_itself()
    {
        var archive = _folder.Combine("files.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            Add(zip, "changed.txt", "Talks\n3 May 2021\nKenya and Chile held talks in Nairobi.\n", CompressionLevel.NoCompression);
            Add(zip, "good.txt", "Talks\n3 May 2021\nKenya and Brazil held talks in Nairobi.\n");
            Add(zip, "torn.txt", new string('x', 500) + "torn here", CompressionLevel.NoCompression);
        }

        var bytes = await File.ReadAllBytesAsync(archive);
        "China"u8.CopyTo(bytes.AsSpan(bytes.AsSpan().IndexOf("Chile"u8)));
        var local = bytes.AsSpan().IndexOf("torn.txt"u8) - 22; // APPNOTE.TXT 4.3.7: the method stands 22 bytes before the name,
        var central = bytes.AsSpan().LastIndexOf("torn.txt"u8) - 36; // and 4.3.12: 36 in the directory
        (bytes[local], bytes[central]) = (8, 8); // not packed, and yet said to be
        await File.WriteAllBytesAsync(archive, bytes);
        var result = await RunAsync("import", archive);
        Assert.That(result.Output, Does.StartWith("1 imported, 0 unchanged, 2 failed;"), result.Error);
        Assert.That(result.Error, Does.Contain("files.zip/changed.txt: 'changed.txt' is damaged: its bytes are not those that were packed")
            .And.Contain("files.zip/torn.txt: 'torn.txt' cannot be unpacked: ").And.Not.Contain("good.txt"));
    }

    [Test]
    public async Task A_folder_with_nothing_to_read_is_told()
    {
        _folder.Write("pictures/cat.png", "x");
        var result = await RunAsync("import", _folder.Combine("pictures"));
        Assert.That((result.ExitCode, result.Output), Is.EqualTo((1, "")));
        Assert.That(result.Error, Does.Contain("pictures' holds nothing that is read here; there are plain text (.txt)"));
    }

    [TestCase("photo.txt", "PNG\0\u0001", "The file is no text: its character 4 is a zero")]
    [TestCase("photo.csv", "a,b\n\0,2\n", "The file is no text: its character 5 is a zero")]
    [TestCase("graph.graphml", "nothing", "The file is not the GraphML that an export writes")]
    [TestCase("graph.gexf", "<graphml/>", "The file is not the GEXF that an export writes: the root element is gexf")]
    [TestCase("values.gexf", "<gexf><graph><attributes class='node'><attribute id='0' title='age' type='integer'/></attributes><nodes><node id='a'><attvalues><attvalue for='0' value='old'/></attvalues></node></nodes></graph></gexf>", "'age' is 'old', which is no long")]
    [TestCase("draft.json", "{\n \"version\": 1,\n x", "The draft is not valid JSON: 'x' is an invalid start of a property name. Expected a '\"' (line 3, byte 2).")]
    [TestCase("drafts.json", "[{}]", "The file is a JSON array; a .json file holds one draft")]
    [TestCase("graph.cyjs", "{\"elements\": 5}", "$.elements is an array, or an object with the arrays 'nodes' and 'edges'")]
    [TestCase("archive.csv", "PK\u0003\u0004", "The file is a zip archive; give it a name that ends in .zip.")]
    [TestCase("half.csv", ":ID,:LABEL,name:string\nstate:PER,State,Peru\n", "The file is one of the two tables of an exported graph; import them together")]
    [TestCase("open.csv", "visitor,country\nA,\"Kenya\nB,Brazil\n", "Line 2: a cell begins with a quotation mark and none ends it")]
    [TestCase("mark.csv", "visitor,country\nA,Ken\"ya\n", "Line 2: a quotation mark stands inside a cell that does not begin with one")]
    [TestCase("half.json", "{\"version\": 1,\n \"article\": {\"title\": \"\\\\\\ud83e\\udd1d \\ud800\"}}", "The draft is not valid JSON: The escape \\ud800 is half a character, without its other half (line 2, byte 39).")]
    [TestCase("half.jsonl", "{\"visitor\": \"\\udd1d\"}", "Line 1: the line is no JSON object: The escape \\udd1d is half a character")]
    [TestCase("half.cyjs", "{\"elements\": {\"nodes\": [{\"data\": {\"id\": \"\\ud800\", \"labels\": [\"Own\"]}}]}}", "The file is not the Cytoscape JSON that an export writes: ")]
    [TestCase("rows.jsonl", "{\"id\": \"1\"", "Line 1: the line is no JSON object: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed (byte 11 of the line).")]
    public async Task A_file_that_is_something_else_is_told_with_the_place(string name, string content, string expected)
    {
        var result = await RunAsync("import", _folder.Write(name, content), "--dry-run");
        Assert.That(result.ExitCode, Is.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.StartWith(name + ": ").And.Contain(expected));
    }

    [Test]
    public async Task An_export_that_cannot_be_written_says_why()
    {
        var imported = await RunAsync("import", _folder.Write("note.txt", "Talks\n3 May 2021\nKenya and Brazil held talks in Nairobi.\n"));
        Assert.That(imported.Output, Does.StartWith("1 imported"), imported.Error);
        var nowhere = await RunAsync("export", "--out", _folder.Combine("none/graph.graphml"));
        Assert.That((nowhere.ExitCode, nowhere.Error), Is.EqualTo((1, $"graph: '{_folder.Combine("none/graph.graphml")}' cannot be written: there is no folder '{_folder.Combine("none")}'.\n")));
        var folder = await RunAsync("export", "--out", _folder.Combine("."));
        Assert.That(folder.Error, Does.Contain("is a folder; name a file in it with --out"));
    }

    [Test]
    public async Task Nothing_is_put_beside_a_file_that_is_no_database()
    {
        var note = _folder.Write("note.txt", "Kenya and Brazil held talks.\n");
        var result = await GraphProgram.RunAsync("import", note, "--database", $"embedded:{note}");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, $"graph: The file {note} is not a database; name another file, or move this one away.\n")));
        Assert.That(Directory.GetFileSystemEntries(Path.GetDirectoryName(note)!), Has.Length.EqualTo(1));
    }

    private Task<ProcessResult> RunAsync(params string[] arguments) =>
        GraphProgram.RunAsync([.. arguments, "--database", $"embedded:{_folder.Combine("data/graph.db")}"]);

    private static void Add(ZipArchive archive, string name, string content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, level).Open());
        writer.Write(content);
    }

    private string[] Made() => Directory.Exists(_folder.Combine("data")) ? Directory.GetFileSystemEntries(_folder.Combine("data")) : [];
}
