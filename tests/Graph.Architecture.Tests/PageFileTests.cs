using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Testing;

namespace Graph.Architecture.Tests;

/// <summary>The page's files: what refers to what, and that the restored libraries are the ones that were chosen.</summary>
public sealed partial class PageFileTests
{
    [Test]
    public void Every_file_that_the_page_names_is_there()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("wwwroot", "index.html"));
        var missing = Reference().Matches(page).Select(match => match.Groups["path"].Value)
            .Where(path => !path.Contains(':', StringComparison.Ordinal) && !path.StartsWith('#'))
            .Where(path => !File.Exists(RepositoryRoot.Combine("wwwroot", path)));

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Every_entry_of_the_import_map_leads_to_a_library()
    {
        var page = File.ReadAllText(RepositoryRoot.Combine("wwwroot", "index.html"));
        using var map = JsonDocument.Parse(ImportMap().Match(page).Groups["text"].Value);
        var targets = map.RootElement.GetProperty("imports").EnumerateObject().Select(entry => $"wwwroot/{entry.Value.GetString()![2..]}").ToList(); // an address begins with ./

        Assert.That(targets, Is.Not.Empty);
        Assert.That(targets.Except(Hashes().Keys), Is.Empty);
    }

    [Test]
    public void Every_module_that_a_script_imports_is_there()
    {
        var missing = SourceFiles.Below("wwwroot", ".js").SelectMany(script => Import().Matches(File.ReadAllText(script))
            .Select(match => match.Groups["path"].Value)
            .Where(path => !File.Exists(Path.Combine(Path.GetDirectoryName(script)!, path))) // a script lies in a folder
            .Select(path => $"{SourceFiles.Relative(script)} imports {path}"));

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Every_library_brings_its_licence()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("libman.json")));
        var without = manifest.RootElement.GetProperty("libraries").EnumerateArray()
            .Where(library => !library.GetProperty("files").EnumerateArray().Any(file => file.GetString()!.Contains("LICENSE", StringComparison.OrdinalIgnoreCase)))
            .Select(library => library.GetProperty("library").GetString());

        Assert.That(without, Is.Empty);
    }

    [Test]
    public void The_lock_file_has_a_hash_for_exactly_the_files_of_the_libraries()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("libman.json")));
        var files = manifest.RootElement.GetProperty("libraries").EnumerateArray().SelectMany(library =>
            library.GetProperty("files").EnumerateArray().Select(file => $"{library.GetProperty("destination").GetString()}/{file.GetString()}"));

        Assert.That(Hashes().Keys, Is.EquivalentTo(files));
    }

    [Test]
    public void Every_restored_library_is_the_one_in_the_lock_file()
    {
        if (!Directory.Exists(RepositoryRoot.Combine("wwwroot", "lib")))
        {
            Requirement.NotMet("GRAPH_REQUIRE_BROWSER", "The page's libraries are not restored: install Node.js 20 or newer with npm, and build again.");
        }

        var wrong = Hashes().Where(file => HashOf(RepositoryRoot.Combine(file.Key)) != file.Value).Select(file => file.Key);

        Assert.That(wrong, Is.Empty, "missing or changed; 'node build/restore-libraries.mjs' restores them");
    }

    private static Dictionary<string, string> Hashes()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("libman.lock.json")));
        return locked.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString() ?? "");
    }

    private static string HashOf(string path) =>
        File.Exists(path) ? $"sha256-{Convert.ToBase64String(SHA256.HashData(File.ReadAllBytes(path)))}" : "nothing";

    [GeneratedRegex("""<script type="importmap">(?<text>.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex ImportMap();

    [GeneratedRegex("""\s(?:href|src)="(?<path>[^"]+)"\s*""")]
    private static partial Regex Reference();

    [GeneratedRegex("""(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?['"](?<path>\.{1,2}/[^'"]+)['"]""")]
    private static partial Regex Import();
}
