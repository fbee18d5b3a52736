using System.Text.Json;

namespace Graph.Conformance.Scoring;

/// <summary>What is right, as JSON lines; <c>docs/extraction.md</c> has the members. A line with an article only says that nothing is in it.</summary>
internal sealed class GoldFile
{
    private GoldFile(IReadOnlyList<string> articles, IReadOnlyList<ScoredItem> items) => (Articles, Items) = (articles, items);

    /// <summary>The articles that are judged, in the order of the file.</summary>
    public IReadOnlyList<string> Articles { get; }

    public IReadOnlyList<ScoredItem> Items { get; }

    /// <exception cref="ScoreException">A line is not as it should be.</exception>
    public static GoldFile Read(string path, ScoreSubject subject)
    {
        var items = new List<ScoredItem>();
        var articles = new List<string>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                var item = new GoldLine($"{path}({number})", subject).Read(line);
                articles.Add(item.Article);
                items.AddRange(item.Text.Length > 0 ? [item] : []);
            }
        }

        return new GoldFile([.. articles.Distinct(StringComparer.Ordinal)], items);
    }

    /// <summary>Reads one line, strictly.</summary>
    private sealed class GoldLine(string place, ScoreSubject subject)
    {
        public ScoredItem Read(string line)
        {
            var members = Parse(line);
            var known = subject.TextMembers.Concat(subject.Roles).Concat(["article", "kind", "optional"]).ToList();
            if (members.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            {
                throw new ScoreException($"{place}: there is no member '{unknown}'; there are {string.Join(", ", known.Distinct())}.");
            }

            var text = string.Join(' ', subject.TextMembers.SelectMany(name => Names(members, name)));
            return new ScoredItem(
                Path.GetFileNameWithoutExtension(One(members, "article") ?? throw new ScoreException($"{place}: the member 'article' is missing.")),
                One(members, "kind") ?? subject.Name[..^1],
                text,
                subject.Roles.Where(members.ContainsKey).ToDictionary(role => role, role => Names(members, role), StringComparer.Ordinal),
                members.TryGetValue("optional", out var optional) && optional.ValueKind == JsonValueKind.True);
        }

        private Dictionary<string, JsonElement> Parse(string line)
        {
            try
            {
                return JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(line) ?? throw new ScoreException($"{place}: an object is expected here.");
            }
            catch (JsonException exception)
            {
                throw new ScoreException($"{place}: not a JSON object: {exception.Message}");
            }
        }

        private string? One(Dictionary<string, JsonElement> members, string name) => Names(members, name) is [var first, ..] ? first : null;

        private IReadOnlyList<string> Names(Dictionary<string, JsonElement> members, string name) =>
            !members.TryGetValue(name, out var value) ? []
            : value.ValueKind switch
            {
                JsonValueKind.Null => [],
                JsonValueKind.String => [value.GetString() ?? ""],
                JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() ?? "" : throw Wrong(name))],
                _ => throw Wrong(name),
            };

        private ScoreException Wrong(string name) => new($"{place}: '{name}' is a string or a list of strings.");
    }
}
