using System.Security.Cryptography.X509Certificates;
using Graph.Bolt;
using Graph.Model;
using Graph.Testing;

namespace Graph.Neo4j.Tests;

/// <summary>A server of its own that encrypts, with a certificate for <c>localhost</c> by an authority that no system knows.</summary>
public sealed class EncryptedServerTests
{
    private readonly TemporaryFolder _folder = new();
    private readonly Neo4jProcess _server = new(FreePort.Find());
    private X509Certificate2 _authority = null!; // made before all tests

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Neo4jProcess.Require();
        _authority = TestCertificate.Authority();
        using var certificate = TestCertificate.Server(_authority, "localhost");
        var files = TestCertificate.Write(certificate, _folder);
        await _server.StartAsync(environment: new Dictionary<string, string?> { ["NEO4J_CERTIFICATES"] = files });
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _server.Dispose();
        _folder.Dispose();
        _authority?.Dispose();
    }

    [TestCase("bolt")]
    [TestCase("neo4j")]
    public async Task A_certificate_of_a_trusted_authority_is_trusted(string scheme)
    {
        await using var driver = Drive($"{scheme}://localhost", TrustManager.CreateCertTrust([_authority]));
        Assert.That(await AnswerAsync(driver), Is.EqualTo(1));
        Assert.That(driver.Encrypted, Is.True);
    }

    [TestCase("bolt+ssc://localhost")]
    [TestCase("bolt+ssc://127.0.0.1")]
    [TestCase("neo4j+ssc://localhost")]
    public async Task Any_certificate_will_do_where_the_scheme_says_so(string address)
    {
        await using var driver = GraphDatabase.Driver($"{address}:{_server.Port}");
        Assert.That(await AnswerAsync(driver), Is.EqualTo(1));
        Assert.That(driver.Encrypted, Is.True);
    }

    [TestCase("bolt+s")]
    [TestCase("neo4j+s")]
    public async Task An_authority_that_the_system_does_not_know_is_refused_by_name(string scheme)
    {
        await using var driver = GraphDatabase.Driver($"{scheme}://localhost:{_server.Port}");
        Assert.That(
            driver.VerifyConnectivityAsync,
            Throws.TypeOf<SecurityException>().With.Message.Contains("'CN=localhost', issued by 'CN=Test authority', leads to no certificate that is"));
    }

    [Test]
    public async Task A_certificate_for_another_host_is_refused_by_name()
    {
        await using var driver = Drive("bolt://127.0.0.1", TrustManager.CreateCertTrust([_authority]));
        Assert.That(
            driver.VerifyConnectivityAsync, Throws.TypeOf<SecurityException>().With.Message.Contains("made for 'localhost', not for '127.0.0.1'"));
    }

    [Test]
    public async Task TLS_1_3_is_spoken_on_request()
    {
        await using var driver = GraphDatabase.Driver($"bolt+ssc://localhost:{_server.Port}", builder => builder.WithTls13());
        Assert.That(await AnswerAsync(driver), Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_port_takes_plain_connections()
    {
        await using var driver = GraphDatabase.Driver($"bolt://localhost:{_server.Port}");
        Assert.That(await AnswerAsync(driver), Is.EqualTo(1));
        Assert.That(driver.Encrypted, Is.False);
    }

    [Test]
    public async Task The_service_s_own_database_encrypts_by_its_address()
    {
        await using var trusting = new Neo4jDatabase(new Neo4jOptions { Address = new Uri($"neo4j+ssc://localhost:{_server.Port}") });
        await trusting.VerifyAsync();
        await using var strict = new Neo4jDatabase(new Neo4jOptions { Address = new Uri($"bolt+s://localhost:{_server.Port}") });
        Assert.That(() => strict.VerifyAsync(), Throws.InstanceOf<GraphException>().With.Message.Contains("is not trusted"));
    }

    private IDriver Drive(string address, TrustManager trust) => GraphDatabase.Driver(
        $"{address}:{_server.Port}", builder => builder.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(trust));

    private static async Task<long> AnswerAsync(IDriver driver)
    {
        var (rows, _, _) = await driver.ExecutableQuery("RETURN 1 AS one").WithMap(record => record.Get<long>("one")).ExecuteAsync();
        return rows.Single();
    }
}
