using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Graph.Testing;

namespace Graph.Bolt.Tests;

public sealed class EncryptionTests
{
    private static readonly ServerStep[] Work = [.. ServerStep.Login, .. ServerStep.Transaction];

    private X509Certificate2 _authority = null!; // made before all tests
    private X509Certificate2 _certificate = null!; // made before all tests

    [OneTimeSetUp]
    public void MakeCertificates()
    {
        _authority = TestCertificate.Authority();
        _certificate = TestCertificate.Server(_authority, "localhost", addresses: IPAddress.Loopback);
    }

    [OneTimeTearDown]
    public void DisposeCertificates()
    {
        _authority.Dispose();
        _certificate.Dispose();
    }

    [TestCase("localhost")]
    [TestCase("127.0.0.1")]
    public async Task A_certificate_that_leads_to_a_trusted_authority_is_trusted(string host)
    {
        await using var server = Server(_certificate);
        await using var driver = server.Drive(Trusting(TrustManager.CreateCertTrust([_authority])), host: host);
        await RunAsync(driver);
        Assert.That(driver.Encrypted, Is.True);
    }

    [Test]
    public async Task A_server_s_own_certificate_can_be_trusted_itself()
    {
        await using var server = Server(_certificate);
        await using var driver = server.Drive(Trusting(TrustManager.CreateCertTrust([_certificate])));
        Assert.That(() => RunAsync(driver), Throws.TypeOf<SecurityException>(), "signed by an authority that is not in the list");
        using var signedByItself = TestCertificate.Authority("CN=localhost");
        await using var other = Server(signedByItself);
        await using var trusting = other.Drive(Trusting(TrustManager.CreateCertTrust([signedByItself], verifyHostname: false)));
        await RunAsync(trusting);
    }

    [Test]
    public async Task The_authority_may_come_from_a_file()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, _authority.ExportCertificatePem());
        await using var server = Server(_certificate);
        await using var driver = server.Drive(
            builder => builder.WithEncryptionLevel(EncryptionLevel.Encrypted).WithCertificateTrustRule(CertificateTrustRule.TrustList, [file]));
        await RunAsync(driver);
        File.Delete(file);
    }

    [Test]
    public async Task A_certificate_for_another_name_is_refused_and_both_names_are_said()
    {
        using var certificate = TestCertificate.Server(_authority, "graph.example", addresses: IPAddress.Parse("192.0.2.1"));
        await using var server = Server(certificate);
        await using var driver = server.Drive(Trusting(TrustManager.CreateCertTrust([_authority])), host: "localhost");
        Assert.That(
            () => RunAsync(driver),
            Throws.TypeOf<SecurityException>().With.Message.Contains("made for 'graph.example', '192.0.2.1', not for 'localhost'"));
    }

    [Test]
    public async Task A_certificate_for_another_name_passes_where_names_are_not_checked()
    {
        using var certificate = TestCertificate.Server(_authority, "graph.example", addresses: IPAddress.Parse("192.0.2.1"));
        await using var server = Server(certificate);
        await using var driver = server.Drive(Trusting(TrustManager.CreateCertTrust([_authority], verifyHostname: false)));
        await RunAsync(driver);
    }

    [Test]
    public async Task A_certificate_of_an_authority_that_is_not_in_the_list_is_refused_by_its_issuer()
    {
        using var stranger = TestCertificate.Authority("CN=Stranger");
        await using var server = Server(_certificate);
        await using var driver = server.Drive(Trusting(TrustManager.CreateCertTrust([stranger])));
        Assert.That(() => RunAsync(driver), Throws.TypeOf<SecurityException>().With.Message.Contains("issued by 'CN=Test authority'"));
    }

    [Test]
    public async Task A_certificate_that_has_run_out_is_refused()
    {
        using var certificate = TestCertificate.Server(_authority, "localhost", hasRunOut: true, IPAddress.Loopback);
        await using var server = Server(certificate);
        await using var driver = server.Drive(Trusting(TrustManager.CreateCertTrust([_authority])));
        Assert.That(() => RunAsync(driver), Throws.TypeOf<SecurityException>());
    }

    [TestCase("bolt+s")]
    [TestCase("neo4j+s")]
    public async Task The_system_s_list_does_not_know_the_authority_of_a_test(string scheme)
    {
        await using var server = Server(_certificate);
        await using var driver = server.Drive(scheme: scheme, host: "localhost");
        Assert.That(
            () => RunAsync(driver), Throws.InstanceOf<SecurityException>().With.Message.Contains("is not trusted"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task Any_certificate_will_do_where_the_scheme_says_so(bool hasRunOut)
    {
        using var certificate = TestCertificate.Server(_authority, "graph.example", hasRunOut);
        await using var server = Server(certificate);
        await using var driver = server.Drive(scheme: "bolt+ssc");
        await RunAsync(driver);
    }

    [Test]
    public async Task A_server_that_does_not_encrypt_is_refused()
    {
        await using var server = new ScriptedServer([ServerStep.Bytes(1, 2, 3, 4), ServerStep.Cut()]);
        await using var driver = server.Drive(scheme: "bolt+ssc");
        Assert.That(() => RunAsync(driver), Throws.InstanceOf<Neo4jException>());
    }

    [Test]
    public async Task A_trust_manager_of_the_caller_s_own_is_asked()
    {
        await using var server = Server(_certificate);
        var trust = new PickyTrust();
        await using var driver = server.Drive(Trusting(trust));
        await RunAsync(driver);
        Assert.That(trust.Asked, Is.EqualTo(new[] { (new Uri($"bolt://{server.Address}"), "CN=localhost") }));
    }

    [Test]
    public async Task Somebody_else_may_encrypt()
    {
        await using var server = Server(_certificate);
        await using var driver = server.Drive(builder => builder.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTlsNegotiator((_, stream) =>
        {
            var encrypted = new SslStream(stream, leaveInnerStreamOpen: false, (_, certificate, _, _) => certificate?.Subject == "CN=localhost");
            encrypted.AuthenticateAsClient("localhost");
            return encrypted;
        }));
        await RunAsync(driver);
    }

    [Test]
    public async Task TLS_1_3_can_be_asked_for()
    {
        await using var server = Server(_certificate);
        await using var driver = server.Drive(builder => Trusting(TrustManager.CreateInsecure())(builder.WithTls13()));
        await RunAsync(driver);
    }

    [TestCase("bolt+s")]
    [TestCase("neo4j+ssc")]
    public void A_scheme_that_says_how_to_encrypt_takes_no_other_word(string scheme)
    {
        Assert.That(
            () => GraphDatabase.Driver($"{scheme}://localhost", builder => builder.WithEncryptionLevel(EncryptionLevel.Encrypted)),
            Throws.ArgumentException.With.Message.Contains(scheme));
        Assert.That(
            () => GraphDatabase.Driver($"{scheme}://localhost", builder => builder.WithTrustManager(TrustManager.CreateInsecure())),
            Throws.ArgumentException.With.Message.Contains(scheme));
    }

    [Test]
    public void A_list_belongs_to_the_rule_that_takes_one()
    {
        Assert.That(() => Build(CertificateTrustRule.TrustList, null), Throws.ArgumentException);
        Assert.That(() => Build(CertificateTrustRule.TrustAny, [_authority]), Throws.ArgumentException);
        Assert.That(() => Build(CertificateTrustRule.TrustSystem, [_authority]), Throws.ArgumentException);

        static ConfigBuilder Build(CertificateTrustRule rule, X509Certificate2[]? list) =>
            new ConfigBuilder(new Config()).WithCertificateTrustRule(rule, list);
    }

    private static ScriptedServer Server(X509Certificate2 certificate) => new(Work) { Certificate = certificate };

    private static Action<ConfigBuilder> Trusting(TrustManager trust) =>
        builder => builder.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(trust);

    private static async Task RunAsync(BoltDriver driver) => await driver.ExecutableQuery("RETURN 1 AS n").ExecuteAsync();

    private sealed class PickyTrust : TrustManager
    {
        public List<(Uri Uri, string Subject)> Asked { get; } = [];

        public override bool ValidateServerCertificate(Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
        {
            Asked.Add((uri, certificate.Subject));
            return true;
        }
    }
}
