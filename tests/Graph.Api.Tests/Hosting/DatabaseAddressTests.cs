using Graph.Api.Hosting;

namespace Graph.Api.Tests.Hosting;

public sealed class DatabaseAddressTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "folder"));

    [TestCase("embedded:data/graph.db")]
    [TestCase("EMBEDDED: data/graph.db ")]
    public void A_relative_file_starts_at_the_folder(string text) =>
        Assert.That(DatabaseAddress.Parse(text, Folder).File, Is.EqualTo(Path.Combine(Folder, "data", "graph.db")));

    [Test]
    public void A_full_path_is_taken_as_it_is()
    {
        var file = Path.Combine(Folder, "other.db");

        Assert.That(DatabaseAddress.Parse($"embedded:{file}", "elsewhere").File, Is.EqualTo(file));
    }

    [TestCase("bolt://localhost:7687", "needs the Neo4j adapter")]
    [TestCase("neo4j+s://example.org", "needs the Neo4j adapter")]
    [TestCase("sqlite:graph.db", "write 'embedded:FILE'")]
    [TestCase("graph.db", "write 'embedded:FILE'")]
    [TestCase("embedded:", "names no file")]
    public void Any_other_address_is_refused_with_what_would_be_right(string text, string expected) =>
        Assert.That(() => DatabaseAddress.Parse(text, Folder), Throws.TypeOf<FailureException>().With.Message.Contains(expected));
}
