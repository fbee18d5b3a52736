namespace Graph.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    [Test]
    public void Projects_refer_to_each_other_exactly_as_the_architecture_page_says()
    {
        var real = ProjectFile.Below("src").SelectMany(project => project.Projects.Select(to => $"{project.Name} → {to}")).ToArray();
        var allowed = ArchitecturePage.Arrows.SelectMany(arrow => arrow.Value.Select(to => $"{arrow.Key} → {to}")).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(real.Except(allowed).Order(), Is.Empty, "references that docs/architecture.md does not allow");
            Assert.That(allowed.Except(real).Order(), Is.Empty, "arrows of docs/architecture.md that no project has");
        });
    }

    [Test]
    public void Every_project_has_a_line_on_the_architecture_page()
    {
        var projects = ProjectFile.Below("src").Select(project => project.Name);

        Assert.That(ArchitecturePage.Arrows.Keys, Is.EquivalentTo(projects));
    }

    [Test]
    public void Every_package_has_a_line_on_the_architecture_page_that_says_what_it_saves()
    {
        string[] folders = ["src", "tests", "bench"];
        var packages = folders.SelectMany(ProjectFile.Below).SelectMany(project => project.Packages).Distinct().ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(packages.Except(ArchitecturePage.Packages).Order(), Is.Empty, "packages without a line");
            Assert.That(ArchitecturePage.Packages.Except(packages).Order(), Is.Empty, "lines without a package");
        });
    }

    [Test]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Testing.RepositoryRoot.Combine("Graph.sln"));
        string[] folders = ["src", "tests", "bench"];
        var missing = folders.SelectMany(folder => SourceFiles.Below(folder, ".csproj"))
            .Where(path => !solution.Contains($"\"{SourceFiles.Relative(path).Replace('/', '\\')}\"", StringComparison.Ordinal));

        Assert.That(missing.Select(SourceFiles.Relative), Is.Empty);
    }
}
