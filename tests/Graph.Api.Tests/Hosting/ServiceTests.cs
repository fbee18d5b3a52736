using System.Net;
using Graph.Testing;

namespace Graph.Api.Tests.Hosting;

/// <summary>What holds for every answer of the service.</summary>
public sealed class ServiceTests
{
    private RunningService _service = null!; // set before the first test

    [OneTimeSetUp]
    public async Task SetUp() => _service = await RunningService.StartAsync();

    [OneTimeTearDown]
    public async Task TearDown() => await _service.DisposeAsync();

    [Test]
    public async Task The_page_may_run_its_own_scripts_only()
    {
        using var response = await _service.Client.GetAsync(new Uri("/", UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(policy, Does.Match("script-src 'self' 'sha256-[^' ]+';").And.Contain("frame-ancestors 'none'"), "its own files, and the import map by its hash");
            Assert.That(policy, Does.Not.Contain("unsafe"));
            Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
            Assert.That(response.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
        });
    }

    [TestCase("/", "gzip")]
    [TestCase("/js/main.js", "br")]
    [TestCase("/css/page.css", "gzip")]
    public async Task The_page_travels_compressed_to_who_can_read_it(string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", encoding } } };
        using var response = await _service.Client.SendAsync(request);

        Assert.That(response.Content.Headers.ContentEncoding, Is.EqualTo(new[] { encoding }));
    }

    [TestCase("evil.example", HttpStatusCode.BadRequest)]
    [TestCase("localhost", HttpStatusCode.OK)]
    public async Task A_service_on_loopback_answers_under_its_own_names_only(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { Host = host } };
        using var response = await _service.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task The_reference_page_is_there()
    {
        using var response = await _service.Client.GetAsync(new Uri("/scalar", UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    /// <remarks>After a wanted change: run with GRAPH_UPDATE=1, which writes the file, and look at the difference.</remarks>
    [Test]
    public async Task The_OpenAPI_document_in_docs_is_the_one_that_is_served()
    {
        var file = RepositoryRoot.Combine("docs", "openapi.json");
        var served = await _service.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        var text = served.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("GRAPH_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(file, text);
        }

        Assert.That(text, Is.EqualTo(await File.ReadAllTextAsync(file)), "docs/openapi.json is behind the code; run the test with GRAPH_UPDATE=1 and look at the difference");
    }
}
