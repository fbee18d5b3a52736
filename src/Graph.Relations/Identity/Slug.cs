namespace Graph.Relations.Identity;

/// <summary>The readable part of an id: the words of a name, joined by hyphens.</summary>
internal static class Slug
{
    private const int MaxLength = 80;

    public static string Of(string name)
    {
        var slug = NameKey.Of(name).Replace(' ', '-');
        return slug.Length <= MaxLength ? slug : slug[..MaxLength].TrimEnd('-');
    }

    /// <summary>Whether an id is of the form <c>prefix:some-words</c>.</summary>
    public static bool IsId(string id, string prefix) =>
        id.Length > prefix.Length + 1 &&
        id.StartsWith(prefix + ":", StringComparison.Ordinal) &&
        id.Skip(prefix.Length + 1).All(letter => char.IsLetterOrDigit(letter) || letter == '-');
}
