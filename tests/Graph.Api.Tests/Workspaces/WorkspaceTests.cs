using Graph.Api.Hosting;
using Graph.Api.Workspaces;
using Graph.Testing;

namespace Graph.Api.Tests.Workspaces;

/// <summary>What is kept beside the graph.</summary>
public sealed class WorkspaceTests
{
    private sealed record View(string Name, IReadOnlyList<string> Nodes);

    [Test]
    public void What_was_kept_is_there_after_opening_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("below", "workspace");
        using (var workspace = Workspace.Open(path))
        {
            var views = new WorkspaceArea<View>(workspace, "views");
            views.Put("view:2", new View("Gifts", []));
            views.Put("view:1", new View("Treaties", ["state:PRK"]));
            views.Put("view:2", new View("All gifts", ["gift:dirk"]));
        }

        using var again = Workspace.Open(path);
        var kept = new WorkspaceArea<View>(again, "views").List();
        Assert.That(kept.Select(view => view.Name), Is.EqualTo(new[] { "Treaties", "All gifts" }));
        Assert.That(kept[1].Nodes, Is.EqualTo(new[] { "gift:dirk" }));
    }

    [Test]
    public void Areas_do_not_see_each_other_and_ids_are_listed_by_their_beginning()
    {
        using var workspace = Workspace.Open(path: null);
        workspace.Write(new WorkspaceChange("drafts", "import:a/1", [1]), new WorkspaceChange("drafts", "import:a/0", [2]), new WorkspaceChange("drafts", "import:ab/0", [3]));
        workspace.Write(new WorkspaceChange("uploads", "import:a/0", [4]));
        Assert.That(workspace.List("drafts", "import:a/").Select(entry => entry.Id), Is.EqualTo(new[] { "import:a/0", "import:a/1" }));
        Assert.That(workspace.Find("uploads", "import:a/1"), Is.Null);
    }

    [Test]
    public void What_is_removed_is_gone()
    {
        using var workspace = Workspace.Open(path: null);
        var views = new WorkspaceArea<View>(workspace, "views");
        views.Put("view:1", new View("Treaties", []));
        Assert.That(views.Remove("view:1"), Is.True);
        Assert.That(views.Remove("view:1"), Is.False);
        Assert.That(views.Find("view:1"), Is.Null);
    }

    [Test]
    public void Two_services_cannot_have_one_workspace_but_commands_may_look_into_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Combine("workspace");
        using var workspace = Workspace.Open(path);
        workspace.Write(new WorkspaceChange("views", "view:1", [7]));
        Assert.That(() => Workspace.Open(path), Throws.TypeOf<FailureException>().With.Message.Contains("another service has it open"));
        using var other = Workspace.Look(path);
        Assert.That(other.Find("views", "view:1"), Is.EqualTo(new byte[] { 7 }));
    }

    [Test]
    public void A_file_of_a_later_version_or_of_something_else_is_refused_with_its_name()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("text.workspace", string.Concat(Enumerable.Repeat("This is not a workspace. ", 100)));
        Assert.That(() => Workspace.Open(path), Throws.TypeOf<FailureException>().With.Message.Contains(path));
        File.Delete(path);
        Workspace.Open(path).Dispose();
    }

    [TestCase("embedded:some/graph.db", null, "some/graph.db.workspace")]
    [TestCase("neo4j://example.org", null, "data/example.org-7687.workspace")]
    [TestCase("bolt://localhost:7999", null, "data/localhost-7999.workspace")]
    [TestCase("embedded:some/graph.db", "own.workspace", "own.workspace")]
    public void Each_database_has_a_workspace_of_its_own(string database, string? setting, string expected)
    {
        var folders = new ProgramFolders(RepositoryRoot.Path);
        var address = DatabaseAddress.Parse(database, folders.Root);
        var path = WorkspacePath.Of(address, new GraphOptions { Workspace = setting }, folders);
        Assert.That(path, Is.EqualTo(Path.GetFullPath(expected, folders.Root)));
    }
}
