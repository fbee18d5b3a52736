using System.Text.RegularExpressions;
using Graph.Api.Hosting;
using Graph.Testing;
using YamlDotNet.RepresentationModel;

namespace Graph.Api.Tests.Hosting;

/// <summary>What compose.yaml and the image say of the program and of the repository is so. No container is started.</summary>
public sealed partial class ContainerFileTests
{
    private static string[] DockerLines => File.ReadAllLines(RepositoryRoot.Combine("build/Dockerfile"));

    [Test]
    public void Compose_runs_the_supported_Neo4j_and_keeps_its_data()
    {
        var server = Service("neo4j");
        Assert.That(server["image"].ToString(), Does.Match(@"^neo4j:5\.26(\.\d+)?-community$"));
        Assert.That(Texts(server["volumes"]), Is.EqualTo(new[] { "graph:/data" }));
        Assert.That(Service("bilateral")["depends_on"]["neo4j"]["condition"].ToString(), Is.EqualTo("service_healthy"));
    }

    [Test]
    public void Compose_and_the_image_set_only_settings_that_there_are()
    {
        var composed = ((YamlMappingNode)Service("bilateral")["environment"]).Children.Keys.Select(key => key.ToString());
        var imaged = DockerLines.Where(line => line.StartsWith("ENV ", StringComparison.Ordinal)).Select(line => line.Split(' ', '=')[1]);
        string[] settings = [.. typeof(GraphOptions).GetProperties().Select(property => $"{GraphOptions.Section}__{property.Name}")];
        Assert.That(composed.Concat(imaged).ToArray(), Has.Length.GreaterThan(3).And.All.AnyOf(settings));
    }

    [Test]
    public void Compose_asks_for_a_server_by_the_name_it_gives_it()
    {
        var environment = Service("bilateral")["environment"];
        var address = (DatabaseAddress.Server)DatabaseAddress.Parse(environment["Graph__Database"].ToString(), folder: "/");
        Assert.That(address.Uri.Host, Is.EqualTo("neo4j"));
        Assert.That(environment["Graph__Password"].ToString(), Does.StartWith("${GRAPH_PASSWORD:?"), "no password stands in the file");
    }

    [Test]
    public void The_image_copies_what_there_is_and_nothing_that_it_needs_is_ignored()
    {
        string[] sources =
        [
            .. DockerLines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
                .SelectMany(line => line.Split(' ')[1..^1]),
        ];
        Assert.That(sources.Where(source => !Path.Exists(RepositoryRoot.Combine(source))), Is.Empty);
        var ignored = File.ReadAllLines(RepositoryRoot.Combine(".dockerignore"));
        string[] needed = ["build", "cypher", "samples", "src", "wwwroot", "libman.json", "libman.lock.json", "global.json", "Directory.Build.props", "Directory.Packages.props", ".editorconfig"];
        Assert.That(needed.Where(name => !Path.Exists(RepositoryRoot.Combine(name))), Is.Empty);
        Assert.That(ignored.Intersect(needed), Is.Empty);
    }

    [Test]
    public void The_image_marks_the_restored_libraries_as_the_build_expects_it()
    {
        var stamp = StampElement().Match(File.ReadAllText(RepositoryRoot.Combine("build/Libraries.targets"))).Groups[1].Value;
        Assert.That(stamp, Is.Not.Empty);
        Assert.That(DockerLines, Has.Some.StartsWith($"RUN touch {stamp} && dotnet publish "));
    }

    private static YamlNode Service(string name)
    {
        using var reader = new StreamReader(RepositoryRoot.Combine("compose.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode["services"][name];
    }

    private static IEnumerable<string> Texts(YamlNode list) => ((YamlSequenceNode)list).Select(item => item.ToString());

    [GeneratedRegex(@"<LibrariesStamp>\$\(LibrariesRoot\)([^<]+)<")]
    private static partial Regex StampElement();
}
