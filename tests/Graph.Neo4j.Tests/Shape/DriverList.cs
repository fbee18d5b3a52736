using System.Text.RegularExpressions;
using Graph.Testing;

namespace Graph.Neo4j.Tests.Shape;

/// <summary>The public signatures of Neo4j.Driver 5.25: the shared list and, beside this file, what it shortens or leaves out.</summary>
internal static partial class DriverList
{
    /// <summary>All types by name. Skips the test where there is no shared folder.</summary>
    public static IReadOnlyList<ListedType> Read()
    {
        var shared = File.ReadAllText(SharedFolder.Find("design", "neo4j-driver-api.txt"));
        var rest = File.ReadAllText(RepositoryRoot.Combine("tests", "Graph.Neo4j.Tests", "Shape", "driver-rest.txt"));
        return Merge(Parse(shared).Concat(Parse(rest)));
    }

    /// <summary>Reads types in the list's notation; text between them is passed over.</summary>
    public static IEnumerable<ListedType> Parse(string text)
    {
        var plain = Comment().Replace(text, "");
        foreach (Match head in Head().Matches(plain))
        {
            var body = plain[(head.Index + head.Length)..Notation.ClosingBrace(plain, head.Index + head.Length)];
            var name = Notation.Normal(head.Groups["name"].Value);
            var bases = Notation.Split(head.Groups["bases"].Value, ',').Select(Notation.Normal).ToList();
            var type = new ListedType(Notation.Normal(head.Groups["kind"].Value), name, bases, []);
            yield return type with { Members = MemberNotation.Parse(type, body).ToList() };
        }
    }

    private static List<ListedType> Merge(IEnumerable<ListedType> types) =>
        types.GroupBy(type => type.Name).Select(same => same.Aggregate((one, other) => one.With(other))).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<kind>((static|sealed|abstract)\s+)*(class|interface|enum|delegate))\s+(?<name>\w+(<[^>{]*>)?)\s*(:\s*(?<bases>[^{]+?)\s*)?\{")]
    private static partial Regex Head();
}
