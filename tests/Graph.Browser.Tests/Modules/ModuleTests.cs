using System.Text.Json;
using Graph.Testing;

namespace Graph.Browser.Tests.Modules;

public sealed class ModuleTests
{
    [Test]
    public async Task The_types_of_the_page_fit_together()
    {
        await WebTools.RestoreAsync();

        var result = await WebTools.NodeAsync(WebTools.Package("typescript", "bin", "tsc"), "--project", ".");

        Assert.That(result.ExitCode, Is.Zero, result.Output + result.Error);
    }

    [Test]
    public async Task The_unit_tests_of_the_page_pass()
    {
        await WebTools.RestoreAsync();

        var result = await WebTools.NodeAsync("--test", "--test-reporter=spec");

        Assert.That(result.ExitCode, Is.Zero, result.Output + result.Error);
    }

    [Test]
    public void Every_library_is_restored_with_its_licence_and_has_its_hash()
    {
        var listed = LibraryFiles().ToList();
        var locked = Json("libman.lock.json").GetProperty("files").EnumerateObject().Select(file => file.Name);

        Assert.That(listed, Is.EquivalentTo(locked));
        Assert.That(listed.Where(file => !File.Exists(RepositoryRoot.Combine(file.Split('/')))), Is.Empty);
        Assert.That(listed.GroupBy(Path.GetDirectoryName).Count(), Is.GreaterThan(1));
    }

    [Test]
    public void Every_library_comes_with_a_licence_file()
    {
        var without = Json("libman.json").GetProperty("libraries").EnumerateArray()
            .Where(library => !library.GetProperty("files").EnumerateArray().Any(file => file.GetString() == "LICENSE"))
            .Select(library => library.GetProperty("library").GetString());

        Assert.That(without, Is.Empty);
    }

    [Test]
    public void Every_script_and_style_the_page_names_is_there()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("wwwroot", "index.html"));
        var missing = System.Text.RegularExpressions.Regex.Matches(page, "(?:src|href)=\"([^\"#]+)\"")
            .Select(match => match.Groups[1].Value)
            .Where(address => !File.Exists(RepositoryRoot.Combine(["wwwroot", .. address.Split('/')])));

        Assert.That(missing, Is.Empty);
    }

    private static IEnumerable<string> LibraryFiles() =>
        from library in Json("libman.json").GetProperty("libraries").EnumerateArray()
        from file in library.GetProperty("files").EnumerateArray()
        select $"{library.GetProperty("destination").GetString()}/{file.GetString()}";

    private static JsonElement Json(string name) => JsonElement.Parse(File.ReadAllText(RepositoryRoot.Combine(name)));
}
