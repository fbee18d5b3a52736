using Graph.Testing;

namespace Graph.Api.Tests.Features;

/// <summary>Every format comes whole over HTTP.</summary>
public sealed class ExportEndpointTests
{
    [Test]
    public async Task Every_format_comes_as_a_file_that_is_whole()
    {
        using var database = await TestDatabase.EmptyAsync(DatabaseKind.Embedded);
        await database.RunAsync("import", RepositoryRoot.Combine("samples"));
        using var service = await database.ServeAsync();
        using var client = new HttpClient { BaseAddress = service.Address };
        foreach (var format in new[] { "graphml", "gexf", "csv", "nodes.csv", "relationships.csv", "cytoscape", "jsonl", "cypher" })
        {
            using var answer = await client.GetAsync(new Uri($"api/v1/export?format={format}", UriKind.Relative));
            Assert.That((int)answer.StatusCode, Is.EqualTo(200), format);
            Assert.That(await answer.Content.ReadAsByteArrayAsync(), Has.Length.GreaterThan(1000), format);
            Assert.That(answer.Content.Headers.ContentDisposition?.FileName, Does.StartWith("bilateral-"), format);
        }
    }
}
