using Graph.Api.Hosting;

namespace Graph.Api.Tests.Hosting;

public sealed class DatabaseAddressTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "folder"));

    [TestCase("embedded:data/graph.db")]
    [TestCase("EMBEDDED: data/graph.db ")]
    public void A_relative_file_starts_at_the_folder(string text) =>
        Assert.That(DatabaseAddress.Parse(text, Folder), Is.EqualTo(new DatabaseAddress.Embedded(Path.Combine(Folder, "data", "graph.db"))));

    [Test]
    public void A_full_path_is_taken_as_it_is()
    {
        var file = Path.Combine(Folder, "other.db");

        Assert.That(DatabaseAddress.Parse($"embedded:{file}", "elsewhere"), Is.EqualTo(new DatabaseAddress.Embedded(file)));
    }

    [TestCase("bolt://localhost:7687")]
    [TestCase("neo4j+s://example.org")]
    [TestCase("NEO4J+SSC://[::1]:7687")]
    public void A_server_is_taken_by_its_address(string text) =>
        Assert.That(DatabaseAddress.Parse(text, Folder), Is.EqualTo(new DatabaseAddress.Server(new Uri(text))));

    [Test]
    public void A_password_in_an_address_is_refused_and_not_repeated() => Assert.That(
        () => DatabaseAddress.Parse("bolt://neo4j:hush@localhost", Folder),
        Throws.TypeOf<FailureException>().With.Message.Contains("Graph:Password").And.Message.Not.Contains("hush"));

    [TestCase("bolt:", "names no server")]
    [TestCase("neo4j://localhost/elsewhere", "names no server")]
    [TestCase("sqlite:graph.db", "write 'embedded:FILE'")]
    [TestCase("graph.db", "write 'embedded:FILE'")]
    [TestCase("embedded:", "names no file")]
    public void Any_other_address_is_refused_with_what_would_be_right(string text, string expected) =>
        Assert.That(() => DatabaseAddress.Parse(text, Folder), Throws.TypeOf<FailureException>().With.Message.Contains(expected));
}
