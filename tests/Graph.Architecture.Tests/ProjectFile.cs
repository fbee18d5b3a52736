using System.Xml.Linq;

namespace Graph.Architecture.Tests;

/// <summary>A project file and what it refers to.</summary>
/// <param name="Name">Its name without the extension.</param>
/// <param name="Projects">The projects it refers to, by name.</param>
/// <param name="Packages">The packages it refers to, by name.</param>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IEnumerable<ProjectFile> Below(string folder) => SourceFiles.Below(folder, ".csproj", ".props").Select(Read);

    private static ProjectFile Read(string path)
    {
        var document = XDocument.Load(path);
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(path),
            [.. Includes(document, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))],
            [.. Includes(document, "PackageReference")]);
    }

    private static IEnumerable<string> Includes(XDocument document, string element) =>
        document.Descendants(element).Select(item => item.Attribute("Include")?.Value).OfType<string>();
}
