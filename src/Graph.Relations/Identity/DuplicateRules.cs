using Graph.Relations.Queries;

namespace Graph.Relations.Identity;

/// <summary>Why two entities may be one, and how likely: the best reason, raised by whom both are connected with.</summary>
internal static class DuplicateRules
{
    private const double ForNeighbours = 0.2;
    private const int LettersForOneSlip = 6;

    // Many have one name: a mutual defense treaty, a tea set, a Springfield.
    private static readonly string[] ToldByNeighbours = [EntityKinds.Treaty, EntityKinds.Gift, EntityKinds.Place];

    /// <summary>The likelihood from 0 to 1 with its reasons, best first; no reason where nothing speaks for it or dates speak against it.</summary>
    public static (double Score, IReadOnlyList<string> Reasons) Compare(DuplicateCandidate one, DuplicateCandidate other)
    {
        if (one.Entity.Kind != other.Entity.Kind || !MayBeSameDay(one, other))
        {
            return (0, []);
        }

        string[] shared = 
        [
            .. one.Neighbours.Where(neighbour => other.Neighbours.ContainsKey(neighbour.Key)).OrderBy(neighbour => neighbour.Key, StringComparer.Ordinal).Select(neighbour => neighbour.Value),
        ];
        var all = Math.Min(one.Neighbours.Count, other.Neighbours.Count);
        var best = one.Entity.Kind == EntityKinds.Event ? OfEvents(one, shared.Length, all) : OfNames(one, other, shared.Length);
        if (best is not { } reason || (ToldByNeighbours.Contains(one.Entity.Kind) && all > 0 && shared.Length == 0))
        {
            return (0, []);
        }

        var raised = reason.Score + (all == 0 ? 0 : ForNeighbours * shared.Length / all);
        IReadOnlyList<string> reasons = shared.Length == 0 ? [reason.Text] : [reason.Text, $"both connected with {string.Join(", ", shared.Take(3))}"];
        return (Math.Round(Math.Min(0.99, raised), 2), reasons);
    }

    // Who was at the one was at the other too: a president has several talks a day.
    private static (double Score, string Text)? OfEvents(DuplicateCandidate one, int shared, int all) =>
        shared == 0 || shared < all ? null : (0.6, $"both {one.EventKind} on {one.Entity.Date}");

    private static (double Score, string Text)? OfNames(DuplicateCandidate one, DuplicateCandidate other, int shared) =>
        one.Keys.SelectMany(key => other.Keys.Select(with => OfKeys(one.Entity.Kind, key, with, shared)))
            .Where(reason => reason is not null)
            .MaxBy(reason => reason?.Score);

    private static (double Score, string Text)? OfKeys(string kind, string key, string other, int shared)
    {
        var (words, others) = (key.Split(' '), other.Split(' '));
        return (kind, key, other) switch
        {
            _ when key == other => (0.8, $"both are called '{key}'"),
            _ when IsOrderedAnew(words, others) => (0.75, $"'{key}' and '{other}' are the same words in another order"),
            _ when words.Length == others.Length && Letters(key) >= LettersForOneSlip && NameSkeleton.Of(key) == NameSkeleton.Of(other) =>
                (0.7, $"'{key}' and '{other}' are spellings of one name"),
            _ when Letters(key) >= LettersForOneSlip && EditDistance.Within(key, other, Letters(key) / (2 * LettersForOneSlip) + 1) && !HaveOtherNumbers(words, others) =>
                (0.6, $"'{key}' and '{other}' differ by a letter or two"),
            (EntityKinds.Person, _, _) when AreInitials(words, others) || AreInitials(others, words) =>
                (0.6, $"'{key}' may be '{other}' with initials"),
            _ when shared > 0 && (IsPart(words, others) || IsPart(others, words)) => (0.45, $"'{key}' and '{other}' contain one another"),
            _ => null,
        };
    }

    private static bool IsOrderedAnew(string[] words, string[] others) =>
        words.Length > 1 && words.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    // "v putin" and "vladimir putin".
    private static bool AreInitials(string[] words, string[] others) =>
        words.Length == others.Length && words.Length > 1 && words[^1] == others[^1] && words[..^1].Any(word => word.Length == 1) &&
        words.Zip(others).All(pair => pair.First == pair.Second || (pair.First.Length == 1 && pair.Second.StartsWith(pair.First, StringComparison.Ordinal)));

    private static bool IsPart(string[] words, string[] others) =>
        words.Length < others.Length && words.All(word => others.Contains(word, StringComparer.Ordinal)) && words.Any(word => word.Length > 2);

    // "resolution 1718" and "resolution 1719" are not one by a slip of the pen.
    private static bool HaveOtherNumbers(string[] words, string[] others) =>
        !words.Where(IsNumber).SequenceEqual(others.Where(IsNumber), StringComparer.Ordinal);

    private static bool IsNumber(string word) => word.Any(char.IsDigit);

    private static int Letters(string key) => key.Count(letter => letter != ' ');

    private static bool MayBeSameDay(DuplicateCandidate one, DuplicateCandidate other) =>
        one.Entity.Date is not { } date || other.Entity.Date is not { } otherDate || IsoDate.MayBeSame(date, otherDate);
}
