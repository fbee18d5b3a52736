using System.Text.RegularExpressions;
using Graph.Testing;

namespace Graph.Architecture.Tests;

/// <summary>docs/architecture.md, as far as tests hold the code to it.</summary>
internal static partial class ArchitecturePage
{
    private static readonly string[] Lines = File.ReadAllLines(RepositoryRoot.Combine("docs", "architecture.md"));

    /// <summary>The allowed project references: the lines <c>Graph.X → A, B</c>, where a bare name means <c>Graph.Name</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Arrows { get; } = Lines
        .Select(line => Arrow().Match(line))
        .Where(match => match.Success)
        .ToDictionary(match => match.Groups["from"].Value, match => Targets(match.Groups["to"].Value));

    /// <summary>The packages that have a line: <c>- `Name`: what it saves us</c>.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Lines.Select(line => Package().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value)];

    private static IReadOnlyList<string> Targets(string text) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries).Where(name => name != "nothing").Select(name => $"Graph.{name}")];

    [GeneratedRegex(@"^(?<from>Graph\.\w+)\s+→\s+(?<to>\w+(, \w+)*)")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^- `(?<name>[\w.-]+)`: \w+")]
    private static partial Regex Package();
}
