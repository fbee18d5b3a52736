using Graph.Testing;

namespace Graph.Api.Tests.Commands;

/// <summary>Several programs on one embedded database: one writes, any number read.</summary>
public sealed class SharedFileTests
{
    [Test]
    public async Task Reading_goes_on_while_the_service_runs_and_a_second_writer_is_refused()
    {
        using var database = await TestDatabase.EmptyAsync(DatabaseKind.Embedded);
        var created = await database.RunAsync("query", "CREATE (:State {id: 'state:JPN', name: 'Japan'})", "--write");
        Assert.That(created.ExitCode, Is.Zero, created.Error);

        using var service = await database.ServeAsync("--no-samples");
        var read = await database.RunAsync("query", "MATCH (s:State {id: 'state:JPN'}) RETURN s.name", "--format", "csv");
        var write = await database.RunAsync("query", "CREATE (n)", "--write");

        Assert.Multiple(() =>
        {
            Assert.That(read.Output, Is.EqualTo("s.name\r\nJapan\r\n"), read.Error);
            Assert.That(write.ExitCode, Is.EqualTo(1));
            Assert.That(write.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1));
        });
    }
}
