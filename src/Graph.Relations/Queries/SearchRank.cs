using Graph.Model;
using Graph.Relations.Identity;

namespace Graph.Relations.Queries;

/// <summary>
/// How well an entity answers a search: exact before prefix before word before contains before similar, where the last
/// name of a person counts like a beginning; of two equal ones a name before an alias, and a statement, which is named by
/// its own words, last.
/// </summary>
internal sealed record SearchRank(int Order, SearchMatch Match)
{
    private const int LettersOfASkeleton = 3; // of fewer, too many names have the same

    private static readonly string[] Ways = ["exact", "prefix", "word", "contains", "similar"];

    /// <summary>The best of an entity's names; null where none matches.</summary>
    public static SearchRank? Best(string key, Node node)
    {
        var name = node.Properties.TryGetValue("name", out var value) ? value.AsString() : "";
        var aliases = node.Properties.TryGetValue("aliases", out var list) ? list.AsList().Select(alias => alias.AsString()) : [];
        var later = node.Labels.Contains(EntityKinds.Statement) ? Ways.Length * 2 : 0;
        var isPerson = node.Labels.Contains(EntityKinds.Person);
        return aliases.Select(alias => Of(key, "alias", alias, later + 1, isPerson))
            .Prepend(Of(key, "name", name, later, isPerson))
            .OfType<SearchRank>()
            .OrderBy(rank => rank.Order)
            .FirstOrDefault();
    }

    private static SearchRank? Of(string key, string on, string text, int offset, bool isPerson)
    {
        var name = NameKey.Of(text);
        var how = How(key, name);
        var isLastName = isPerson && how == "word" && name.EndsWith(" " + key, StringComparison.Ordinal);
        return how is null ? null : new SearchRank((Array.IndexOf(Ways, isLastName ? "prefix" : how) * 2) + offset, new SearchMatch(on, text, how));
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

    /// <summary>Each word of the search is, up to a typing mistake or two or another transliteration, a word of the name.</summary>
    private static bool IsSimilar(string key, string name)
    {
        var words = name.Split(' ');
        return key.Split(' ').All(wanted => words.Any(word => IsSlip(wanted, word) || IsTransliteration(wanted, word))) || IsSimilarInWhole(key, name);
    }

    /// <summary>However both are parted into words: "xi jin ping" and "xi jinping".</summary>
    private static bool IsSimilarInWhole(string key, string name)
    {
        var (whole, other) = (key.Replace(" ", "", StringComparison.Ordinal), name.Replace(" ", "", StringComparison.Ordinal));
        return IsSlip(whole, other) || (NameSkeleton.OfWhole(key) is { Length: >= NameSkeleton.LettersOfAWhole } skeleton && skeleton == NameSkeleton.OfWhole(name));
    }

    private static bool IsSlip(string wanted, string word) => EditDistance.Within(wanted, word, wanted.Length switch { < 4 => 0, < 7 => 1, _ => 2 });

    private static bool IsTransliteration(string wanted, string word) =>
        NameSkeleton.Of(wanted) is { Length: >= LettersOfASkeleton } skeleton && skeleton == NameSkeleton.Of(word);
}
