namespace Graph.Conformance.Scoring;

/// <summary>One statement, gift or visit, as somebody marked it or as it was read: what the two are compared by.</summary>
/// <param name="Article">The article's file name, without folder and ending.</param>
/// <param name="Kind">Its kind, by which figures are given.</param>
/// <param name="Text">The words that are compared.</param>
/// <param name="Roles">Names by role, any of which is right; a role that is not here is not judged.</param>
/// <param name="Optional">Whether finding it is neither rewarded nor punished.</param>
internal sealed record ScoredItem(
    string Article,
    string Kind,
    string Text,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Roles,
    bool Optional)
{
    /// <summary>Its words, for comparison.</summary>
    public IReadOnlyList<string> Words { get; } = WordComparison.Words(Text);

    /// <summary>The names in a role; empty where there are none.</summary>
    public IReadOnlyList<string> In(string role) => Roles.GetValueOrDefault(role, []);
}
