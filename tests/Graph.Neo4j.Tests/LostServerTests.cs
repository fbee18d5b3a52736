using Graph.Model;
using Graph.Testing;

namespace Graph.Neo4j.Tests;

/// <summary>A server of its own with authentication, which is killed and started again.</summary>
public sealed class LostServerTests
{
    private const string Password = "correct-horse";

    [Test]
    public async Task Work_resumes_when_a_killed_server_is_back_and_what_was_acknowledged_is_there()
    {
        Neo4jProcess.Require();
        using var server = new Neo4jProcess(FreePort.Find());
        await server.StartAsync(Password);
        var options = new Neo4jOptions { Address = server.Address, User = "neo4j", Password = Password, MaxTransactionRetryTime = TimeSpan.Zero };
        await using var database = new Neo4jDatabase(options);
        await using var stranger = new Neo4jDatabase(options with { Password = "wrong" });
        Assert.That(() => stranger.VerifyAsync(), Throws.InstanceOf<GraphException>().With.Property("Code").EqualTo("Neo.ClientError.Security.Unauthorized"));
        await CreateAsync(database, 1);

        server.Kill();
        Assert.That(() => database.VerifyAsync(), Throws.TypeOf<GraphUnavailableException>());
        Assert.That(() => CreateAsync(database, 2), Throws.TypeOf<GraphUnavailableException>());

        await server.StartAsync(Password);
        await database.VerifyAsync();
        await CreateAsync(database, 3);
        Assert.That(await NumbersAsync(database), Is.EqualTo(new[] { 1L, 3L }));

        Assert.That(server.Abandon(), Is.True, "a server does not outlive the tests, nor does its data, should they crash");
        Assert.That(() => database.VerifyAsync(), Throws.TypeOf<GraphUnavailableException>());
    }

    private static Task<ResultSummary> CreateAsync(Neo4jDatabase database, long number) => database.WriteAsync(async (transaction, token) =>
    {
        await using var result = await transaction.RunAsync(new CypherQuery("CREATE (:Number {value: $value})", ("value", Value.Of(number))), token);
        return await result.ConsumeAsync(token);
    });

    private static Task<List<long>> NumbersAsync(Neo4jDatabase database) => database.ReadAsync(async (transaction, token) =>
    {
        await using var result = await transaction.RunAsync(new CypherQuery("MATCH (n:Number) RETURN n.value ORDER BY n.value"), token);
        return await result.RowsAsync(token).Select(row => row[0].AsInteger()).ToListAsync(token);
    });
}
