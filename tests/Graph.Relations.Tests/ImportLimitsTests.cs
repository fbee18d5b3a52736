using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Tests;

/// <summary>How much goes into one transaction: as much as a server has memory for, and all of it where it does not hold it in memory.</summary>
internal sealed class ImportLimitsTests
{
    private const int Fewest = 8000;

    [TestCase(Fewest)]
    [TestCase(Fewest, "0B", "0B", "0B")]
    [TestCase(Fewest, "358.40MiB", "0B", "0B")]
    [TestCase(29_491, "0B", "1.35GiB", "0B")]
    [TestCase(21_845, "2.00GiB", "1.00GiB", "4.00GiB")]
    [TestCase(22_369_621, "1TiB")]
    public void As_many_claims_as_the_least_of_a_server_s_limits_has_room_for(int claims, params string[] memory) =>
        Assert.That(ImportLimits.ClaimsWithin(memory), Is.EqualTo(claims));

    [Test]
    public async Task A_server_is_asked_for_its_memory_unless_a_number_is_set()
    {
        await using var server = await Repository.EmptyDatabaseAsync(DatabaseKind.Neo4j);
        var memory = await server.ReadAsync((transaction, token) => new CypherRunner(Repository.Files, transaction).RowsAsync("import/transaction-memory", token));
        Assert.That(memory, Has.Count.EqualTo(3));
        Assert.That(memory.Select(row => row.Text("value")), Has.Some.EndsWith("iB"));
        Assert.That(await ImportLimits.Default.ClaimsAsync(server, Repository.Files, default), Is.EqualTo(ImportLimits.ClaimsWithin(memory.Select(row => row.Text("value")))));
        Assert.That(await new ImportLimits(3).ClaimsAsync(server, Repository.Files, default), Is.EqualTo(3));
    }

    [Test]
    public async Task The_embedded_database_takes_all_in_one()
    {
        await using var embedded = await Repository.EmptyDatabaseAsync(DatabaseKind.Embedded);
        Assert.That(await ImportLimits.Default.ClaimsAsync(embedded, Repository.Files, default), Is.EqualTo(int.MaxValue));
    }
}
