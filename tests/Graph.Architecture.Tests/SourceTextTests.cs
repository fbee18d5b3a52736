using System.Text.RegularExpressions;

namespace Graph.Architecture.Tests;

public sealed partial class SourceTextTests
{
    private const int MaxLines = 400;
    private static readonly string[] Folders = ["src", "tests", "bench", "wwwroot", "cypher", "docs", "build", "samples", ".ci"];

    [Test]
    public void No_code_file_is_longer_than_400_lines()
    {
        var tooLong = Folders.SelectMany(folder => SourceFiles.Below(folder, ".cs", ".js", ".mjs", ".cypher"))
            .Select(path => (Path: SourceFiles.Relative(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MaxLines)
            .Select(file => $"{file.Path} has {file.Lines} lines");

        Assert.That(tooLong, Is.Empty);
    }

    [Test]
    public void No_file_names_a_path_of_somebodys_machine()
    {
        var offenders = Folders.SelectMany(folder => SourceFiles.Below(folder))
            .Where(IsText)
            .SelectMany(path => File.ReadLines(path).Select((line, index) => (path, line, number: index + 1)))
            .Where(place => MachinePath().IsMatch(place.line))
            .Select(place => $"{SourceFiles.Relative(place.path)}:{place.number}: {place.line.Trim()}");

        Assert.That(offenders, Is.Empty);
    }

    [Test]
    public void No_warning_is_switched_off_in_the_code()
    {
        var offenders = SourceFiles.Below("src", ".cs").Concat(SourceFiles.Below("tests", ".cs"))
            .Where(path => Path.GetFileName(path) != $"{nameof(SourceTextTests)}.cs")
            .Where(path => File.ReadAllText(path) is var text && (text.Contains("#pragma warning disable") || text.Contains("[SuppressMessage")))
            .Select(SourceFiles.Relative);

        Assert.That(offenders, Is.Empty);
    }

    private static bool IsText(string path) => Path.GetExtension(path) is not (".png" or ".ico" or ".jpg" or ".woff2" or ".gz");

    // Home folders and drive letters; the pattern is written so that it does not find itself.
    [GeneratedRegex(@"(^|[\s""'`(=])(/(home|root|Users|work|tmp)/\w|[A-Z]:\\\\?Users)")]
    private static partial Regex MachinePath();
}
