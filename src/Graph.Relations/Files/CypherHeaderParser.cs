using System.Text.RegularExpressions;

namespace Graph.Relations.Files;

/// <summary>
/// Reads the comment lines at the top of a Cypher file: sentences, then <c>$name: TYPE</c> for each parameter, then
/// <c>returns name: TYPE, …</c>.
/// </summary>
internal static partial class CypherHeaderParser
{
    private const string Returns = "returns ";

    public static CypherFile Parse(string name, string text)
    {
        var description = new List<string>();
        var parameters = new List<CypherParameter>();
        var columns = new List<CypherColumn>();
        var lines = text.Split('\n').Select(line => line.TrimEnd()).TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal));
        foreach (var (number, line) in lines.Select((line, index) => (index + 1, line[2..].Trim())))
        {
            if (line.StartsWith('$'))
            {
                parameters.AddRange(Pairs(line.Replace("$", "", StringComparison.Ordinal), "   ", name, number)
                    .Select(pair => new CypherParameter(pair.Name, pair.Type)));
            }
            else if (line.StartsWith(Returns, StringComparison.Ordinal))
            {
                columns.AddRange(Pairs(line[Returns.Length..], ",", name, number)
                    .Select(pair => new CypherColumn(pair.Name, pair.Type)));
            }
            else
            {
                description.Add(line);
            }
        }

        return description.Count > 0
            ? new CypherFile(name, string.Join(' ', description), parameters, columns, text)
            : throw new CypherFileException($"{name}.cypher, line 1: the file must begin with a comment that says what the statement is for.");
    }

    private static IEnumerable<(string Name, string Type)> Pairs(string line, string separator, string file, int number) =>
        line.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part =>
            Pair().Match(part) is { Success: true } match
                ? (match.Groups["name"].Value, match.Groups["type"].Value)
                : throw new CypherFileException($"{file}.cypher, line {number}: '{part}' is not of the form 'name: TYPE'."));

    [GeneratedRegex("^(?<name>[A-Za-z][A-Za-z0-9]*): (?<type>[A-Z]+(<[A-Z]+>)?)$")]
    private static partial Regex Pair();
}
