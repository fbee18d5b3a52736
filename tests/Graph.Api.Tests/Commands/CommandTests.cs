using System.Net;
using System.Net.Sockets;
using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>The program as a process: what it prints where, and how it ends.</summary>
public sealed class CommandTests
{
    private TemporaryFolder _folder = null!; // set before each test

    [SetUp]
    public void SetUp() => _folder = new TemporaryFolder();

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public async Task Version_is_one_line_on_standard_output()
    {
        var result = await GraphProgram.RunAsync("version");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Output, Does.Match(@"^\d+\.\d+\.\d+\n$"));
            Assert.That(result.Error, Is.Empty);
        });
    }

    [Test]
    public async Task Help_names_every_command()
    {
        var result = await GraphProgram.RunAsync("--help");

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.Zero);
            Assert.That(result.Output, Does.Contain("serve").And.Contain("import").And.Contain("extract").And.Contain("query").And.Contain("version"));
            Assert.That(result.Error, Is.Empty);
        });
    }

    [TestCase("srve")]
    [TestCase("query")]
    [TestCase("serve --port 80")]
    [TestCase("query 'RETURN 1' --format xml")]
    public async Task A_wrong_command_line_is_said_on_standard_error_with_where_help_is(string arguments)
    {
        var result = await GraphProgram.RunAsync(arguments.Replace("'RETURN 1'", "RETURN").Split(' '));

        Assert.Multiple(() =>
        {
            Assert.That(result.ExitCode, Is.EqualTo(2));
            Assert.That(result.Output, Is.Empty);
            Assert.That(result.Error, Does.StartWith("graph: ").And.Contain("--help"));
        });
    }

    [Test]
    public async Task A_taken_port_is_one_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        await AssertFailsAsync($"graph: {url} is in use already", "serve", "--urls", url, "--database", Database("graph.db"));
    }

    [Test]
    public Task A_damaged_database_file_is_one_sentence()
    {
        var file = _folder.Write("damaged.db", new string('x', 20_000));
        return AssertFailsAsync(file, "serve", "--urls", "http://127.0.0.1:0", "--database", $"embedded:{file}");
    }

    [Test]
    public Task A_folder_that_cannot_be_written_is_one_sentence()
    {
        // Below a file there is no folder, not even for an administrator.
        var file = _folder.Write("file", "");
        return AssertFailsAsync(file, "serve", "--urls", "http://127.0.0.1:0", "--database", $"embedded:{Path.Combine(file, "graph.db")}");
    }

    [TestCase("bolt://127.0.0.1:1", "127.0.0.1:1 cannot be reached")]
    [TestCase("neo4j://127.0.0.1:1", "127.0.0.1:1 cannot be reached")]
    public Task A_database_that_is_not_there_is_one_sentence(string database, string expected) =>
        AssertFailsAsync(expected, "query", "RETURN 1", "--database", database);

    [Test]
    public Task A_database_that_is_not_there_is_not_made_by_reading() =>
        AssertFailsAsync("missing.db", "query", "RETURN 1", "--database", Database("missing.db"));

    [Test]
    public async Task A_setting_that_does_not_exist_is_one_sentence()
    {
        var environment = new Dictionary<string, string?> { ["Graph__Databse"] = "embedded:x.db" };
        var result = await ChildProcess.RunAsync(GraphProgram.Path, ["query", "RETURN 1"], environment: environment);

        AssertOneSentence(result, "Databse");
    }

    [TestCase("Graph__MaxQuerySeconds", "-1", "'Graph:MaxQuerySeconds' is '-1'; it must be a number of seconds above 0")]
    [TestCase("Graph__MaxQuerySeconds", "1e20", "at most 4,000,000")]
    [TestCase("Graph__ServerRetrySeconds", "-0.5", "it must be a number of seconds from 0")]
    [TestCase("Graph__MaxPaths", "many", "'Graph:MaxPaths' is 'many'; it must be a whole number from 1 to 2147483647")]
    [TestCase("Graph__MaxTransactionClaims", "0", "'Graph:MaxTransactionClaims' is '0'; it must be a whole number from 1")]
    [TestCase("Graph__MaxKeptImports", "-1", "it must be a whole number from 0")]
    [TestCase("Graph__AllowWrites", "yes", "'Graph:AllowWrites' is 'yes'; it must be true or false")]
    [TestCase("Graph__MaxPath", "5", "there is no setting 'Graph:MaxPath'; did you mean 'MaxPaths'?")]
    public async Task A_setting_that_cannot_be_is_told_with_what_would_be_right(string name, string value, string expected)
    {
        var environment = new Dictionary<string, string?> { ["Graph__Database"] = Database("untouched.db"), [name] = value };
        var result = await ChildProcess.RunAsync(GraphProgram.Path, ["imports"], environment: environment);
        AssertOneSentence(result, expected);
    }

    [Test]
    public async Task The_environment_names_the_database()
    {
        var environment = new Dictionary<string, string?> { ["Graph__Database"] = Database("from-environment.db") };
        var result = await ChildProcess.RunAsync(GraphProgram.Path, ["query", "RETURN 1"], environment: environment);

        AssertOneSentence(result, "from-environment.db");
    }

    private string Database(string name) => $"embedded:{_folder.Combine(name)}";

    private static async Task AssertFailsAsync(string expected, params string[] arguments) =>
        AssertOneSentence(await GraphProgram.RunAsync(arguments), expected);

    private static void AssertOneSentence(ProcessResult result, string expected) => Assert.Multiple(() =>
    {
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Output, Is.Empty);
        Assert.That(result.Error.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1), result.Error);
        Assert.That(result.Error, Does.Contain(expected));
    });
}
