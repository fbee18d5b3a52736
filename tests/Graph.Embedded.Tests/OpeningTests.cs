using Graph.Embedded.Crash;
using Graph.Embedded.Files;
using Graph.Model;
using Graph.Testing;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Tests;

/// <summary>What cannot be opened says why in one sentence that names the file; what another process holds can still be read.</summary>
[TestFixture]
internal sealed class OpeningTests
{
    private TemporaryFolder _folder = null!; // set up before each test

    private string File => _folder.Combine("data", "graph.db");

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task A_missing_file_is_made_with_its_folder()
    {
        await using var database = await OpenAsync();

        Assert.That(System.IO.File.Exists(File));
    }

    [Test]
    public async Task After_closing_one_file_holds_everything()
    {
        await using (var database = await OpenAsync())
        {
            await NumberedTransactions.CommitAsync(database, 1);
        }

        var moved = _folder.Combine("moved.db");
        System.IO.File.Move(File, moved);
        await using var again = await EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = moved });
        Assert.That(NumberedTransactions.LastOf(again), Is.EqualTo(1));
        Assert.That(NumberedTransactions.ProblemsOf(again), Is.Empty);
        Assert.That(System.IO.File.Exists(File + "-wal"), Is.False);
    }

    [TestCase("This is a letter and no database, though it is long enough to have a header of a hundred bytes, or so one should think.", "not a database")]
    public void A_file_that_is_no_database_is_refused_and_not_changed(string content, string reason)
    {
        var path = _folder.Write("graph.db", content);

        Assert.That(() => EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = path }), Refused(path, reason));
        Assert.That(System.IO.File.ReadAllText(path), Is.EqualTo(content));
    }

    [Test]
    public void A_SQLite_file_of_another_program_is_refused()
    {
        var path = _folder.Combine("other.db");
        Execute(path, "CREATE TABLE messages (text)");

        Assert.That(() => EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = path }), Refused(path, "another program"));
    }

    [Test]
    public async Task A_file_of_a_newer_format_is_refused_with_its_version()
    {
        await using (var database = await OpenAsync())
        {
        }

        Execute(File, $"PRAGMA user_version = {FileSchema.FormatVersion + 1}");

        Assert.That(OpenAsync, Refused(File, $"format version {FileSchema.FormatVersion + 1}"));
    }

    [Test]
    public void A_folder_is_refused() =>
        Assert.That(() => EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = _folder.Path }), Refused(_folder.Path, "is a folder"));

    [Test]
    public void A_file_below_another_file_is_refused()
    {
        var path = Path.Combine(_folder.Write("file", "x"), "graph.db");

        Assert.That(() => EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = path }), Refused(path, "cannot be opened"));
    }

    [Test]
    public void A_missing_file_is_not_made_for_reading_only() =>
        Assert.That(
            () => EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = File, ReadOnly = true }), Refused(File, "There is no database file"));

    [Test]
    public async Task A_file_whose_maker_was_killed_before_it_wrote_anything_is_an_empty_graph_to_readers()
    {
        var path = _folder.Combine("barely-begun.db");
        await System.IO.File.WriteAllBytesAsync(path, []);

        await using var database = await EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = path, ReadOnly = true });

        await using var transaction = await database.BeginAsync(AccessMode.Read);
        var result = await transaction.RunAsync(new CypherQuery("MATCH (n) RETURN count(n)"));
        Assert.That(await result.RowsAsync().Select(row => row[0].AsInteger()).ToListAsync(), Is.EqualTo(new[] { 0L }));
        Assert.That(new FileInfo(path).Length, Is.Zero);
    }

    [Test]
    public async Task What_another_process_holds_can_be_read_but_not_written_and_its_holder_is_named()
    {
        await using (var database = await OpenAsync())
        {
            await NumberedTransactions.CommitAsync(database, 1);
        }

        using var child = ChildProcess.Start("dotnet", ["exec", typeof(NumberedTransactions).Assembly.Location, File, "held"]);
        await child.WaitForLineAsync(line => line == "open");

        Assert.That(OpenAsync, Refused(File, $"process {child.Id}"));
        await using (var reading = await EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = File, ReadOnly = true }))
        {
            Assert.That(NumberedTransactions.ProblemsOf(reading), Is.Empty);
            Assert.That(
                () => reading.BeginAsync(AccessMode.Write),
                Throws.TypeOf<GraphException>().With.Message.Contains("reading only").And.Message.Contains($"process {child.Id}"));
        }

        child.Kill();
        await child.WaitForExitAsync();
        await using var again = await OpenAsync();
        await NumberedTransactions.CommitAsync(again, 2);
        Assert.That(NumberedTransactions.ProblemsOf(again), Is.Empty);
    }

    [Test]
    public async Task A_database_in_memory_forgets_everything()
    {
        await using (var database = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory))
        {
            await NumberedTransactions.CommitAsync(database, 1);
            Assert.That(NumberedTransactions.ProblemsOf(database), Is.Empty);
        }

        await using var again = await EmbeddedDatabase.OpenAsync(EmbeddedOptions.Memory);
        Assert.That(again.Current.NodeCount, Is.Zero);
    }

    private static NUnit.Framework.Constraints.ContainsConstraint Refused(string path, string reason) =>
        Throws.TypeOf<GraphUnavailableException>().With.Message.Contains(path).And.Message.Contains(reason);

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        FileSchema.Run(connection, sql);
    }

    private Task<EmbeddedDatabase> OpenAsync() => EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = File, SurvivePowerCut = false });
}
