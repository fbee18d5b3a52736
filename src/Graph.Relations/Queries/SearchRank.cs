using Graph.Model;
using Graph.Relations.Identity;

namespace Graph.Relations.Queries;

/// <summary>
/// How well an entity answers a search: exact before prefix before word before contains before similar; of two equal
/// ones a name before an alias, and a statement, which is named by its own words, last.
/// </summary>
internal sealed record SearchRank(int Order, SearchMatch Match)
{
    private static readonly string[] Ways = ["exact", "prefix", "word", "contains", "similar"];

    /// <summary>The best of an entity's names; null where none matches.</summary>
    public static SearchRank? Best(string key, Node node)
    {
        var name = node.Properties.TryGetValue("name", out var value) ? value.AsString() : "";
        var aliases = node.Properties.TryGetValue("aliases", out var list) ? list.AsList().Select(alias => alias.AsString()) : [];
        var later = node.Labels.Contains(EntityKinds.Statement) ? Ways.Length * 2 : 0;
        return aliases.Select(alias => Of(key, "alias", alias, later + 1))
            .Prepend(Of(key, "name", name, later))
            .OfType<SearchRank>()
            .OrderBy(rank => rank.Order)
            .FirstOrDefault();
    }

    private static SearchRank? Of(string key, string on, string text, int offset)
    {
        var how = How(key, NameKey.Of(text));
        return how is null ? null : new SearchRank((Array.IndexOf(Ways, how) * 2) + offset, new SearchMatch(on, text, how));
    }

    private static string? How(string key, string name)
    {
        if (name == key)
        {
            return "exact";
        }

        if (name.StartsWith(key, StringComparison.Ordinal))
        {
            return "prefix";
        }

        if (name.Contains(" " + key, StringComparison.Ordinal))
        {
            return "word";
        }

        return name.Contains(key, StringComparison.Ordinal) ? "contains" : IsSimilar(key, name) ? "similar" : null;
    }

    /// <summary>Each word of the search is, up to a typing mistake or two, a word of the name.</summary>
    private static bool IsSimilar(string key, string name)
    {
        var words = name.Split(' ');
        return key.Split(' ').All(wanted => words.Any(word => EditDistance.Within(wanted, word, wanted.Length switch { < 4 => 0, < 7 => 1, _ => 2 })));
    }
}
