using System.Net;
using Graph.Testing;

namespace Graph.Api.Tests.Hosting;

/// <summary>The program on a Neo4j server whose certificate comes from an authority of one's own.</summary>
public sealed class EncryptedNeo4jTests
{
    [Test]
    public async Task A_server_is_trusted_where_the_system_was_told_of_its_authority_and_not_elsewhere()
    {
        Neo4jProcess.Require();
        using var folder = new TemporaryFolder();
        using var authority = TestCertificate.Authority();
        using var certificate = TestCertificate.Server(authority, "localhost");
        using var server = new Neo4jProcess(FreePort.Find());
        await server.StartAsync(environment: new Dictionary<string, string?> { ["NEO4J_CERTIFICATES"] = TestCertificate.Write(certificate, folder) });
        var trusting = new Dictionary<string, string?> { ["SSL_CERT_FILE"] = folder.Write("authority.pem", authority.ExportCertificatePem()) };

        Assert.That(await HealthAsync($"neo4j+s://localhost:{server.Port}", trusting), Is.EqualTo(HttpStatusCode.OK), "told of it");
        Assert.That(await HealthAsync($"bolt+ssc://127.0.0.1:{server.Port}", []), Is.EqualTo(HttpStatusCode.OK), "any will do");
        Assert.That(
            () => HealthAsync($"bolt+s://localhost:{server.Port}", []),
            Throws.InvalidOperationException.With.Message.Contains("issued by 'CN=Test authority', leads to no certificate that is"), "not told of it");
        Assert.That(
            () => HealthAsync($"bolt+s://127.0.0.1:{server.Port}", trusting),
            Throws.InvalidOperationException.With.Message.Contains("made for 'localhost', not for '127.0.0.1'"), "another name");
    }

    private static async Task<HttpStatusCode> HealthAsync(string address, Dictionary<string, string?> environment)
    {
        using var service = await ServiceProcess.StartOnAsync(address, environment, "--no-samples");
        using var client = new HttpClient { BaseAddress = service.Address };
        using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative));
        return answer.StatusCode;
    }
}
