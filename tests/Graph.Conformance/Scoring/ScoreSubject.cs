using Graph.Extraction.Drafts;

namespace Graph.Conformance.Scoring;

/// <summary>What can be scored: which members its lines have, and where a draft holds it.</summary>
/// <param name="Name">The word on the command line.</param>
/// <param name="TextMembers">The members whose words are compared.</param>
/// <param name="Roles">The members that are judged among what was matched.</param>
/// <param name="Read">The items of a draft; the first argument is the article's name.</param>
internal sealed record ScoreSubject(
    string Name,
    IReadOnlyList<string> TextMembers,
    IReadOnlyList<string> Roles,
    Func<string, Draft, IEnumerable<ScoredItem>> Read)
{
    /// <summary>All there are.</summary>
    public static IReadOnlyList<ScoreSubject> All { get; } =
    [
        new("statements", ["text"], ["speaker", "source", "saidAt"], DraftItems.Statements),
        new("gifts", ["item"], ["givers", "receivers", "presentedOn"], DraftItems.Gifts),
        new("visits", ["visitors", "place"], ["visitors", "place", "startsOn"], DraftItems.Visits),
    ];
}
