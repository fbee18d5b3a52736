using Graph.Testing;

namespace Graph.Api.Tests.Commands;

public sealed class PublishedProgramTests
{
    [Test]
    public async Task A_published_folder_runs_from_anywhere_with_the_page_the_statements_and_the_samples()
    {
        using var folder = new TemporaryFolder();
        var published = folder.Combine("program");
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string[] arguments = ["publish", RepositoryRoot.Combine("src", "Graph.Api"), "--no-build", "-c", configuration, "-o", published, "--nologo", "-v", "quiet"];
        var publish = await ChildProcess.RunAsync("dotnet", arguments, folder.Path);
        Assert.That(publish.ExitCode, Is.Zero, publish.Output + publish.Error);

        var program = Path.Combine(published, Path.GetFileName(GraphProgram.Path));
        using var service = await ServiceProcess.StartProgramAsync(program, folder.Combine("empty", "graph.db"));
        using var client = new HttpClient { BaseAddress = service.Address };
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        var imports = await client.GetStringAsync(new Uri("/api/v1/imports", UriKind.Relative));

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("<title>Bilateral</title>"));
            Assert.That(imports, Does.Contain(".md"), "the samples are being imported");
        });
    }
}
