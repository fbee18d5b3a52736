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

        string[] shared = [.. Shared(one, other)];
        var all = Math.Min(one.Neighbours.Count, other.Neighbours.Count);
        if (all > 0 && shared.Length == 0 && ToldByNeighbours.Contains(one.Entity.Kind))
        {
            return (0, []);
        }

        var best = one.Entity.Kind == EntityKinds.Event ? OfEvents(one, shared.Length, all) : OfNames(one, other, shared.Length);
        if (best is not { } reason)
        {
            return (0, []);
        }

        var raised = reason.Score + (all == 0 ? 0 : ForNeighbours * shared.Length / all);
        IReadOnlyList<string> reasons = shared.Length == 0 ? [reason.Text] : [reason.Text, $"both connected with {string.Join(", ", shared.Take(3))}"];
        return (Math.Round(Math.Min(0.99, raised), 2), reasons);
    }

    // The names of those whom both are connected with, in the order of their ids.
    private static IEnumerable<string> Shared(DuplicateCandidate one, DuplicateCandidate other)
    {
        var (fewer, more) = one.Neighbours.Count <= other.Neighbours.Count ? (one.Neighbours, other.Neighbours) : (other.Neighbours, one.Neighbours);
        return fewer.Where(neighbour => more.ContainsKey(neighbour.Key)).OrderBy(neighbour => neighbour.Key, StringComparer.Ordinal).Select(neighbour => neighbour.Value);
    }

    // Who was at the one was at the other too: a president has several talks a day.
    private static (double Score, string Text)? OfEvents(DuplicateCandidate one, int shared, int all) =>
        shared == 0 || shared < all ? null : (0.6, $"both {one.EventKind} on {one.Entity.Date}");

    private static (double Score, string Text)? OfNames(DuplicateCandidate one, DuplicateCandidate other, int shared) =>
        one.Names.SelectMany(name => other.Names.Select(with => OfTwoNames(one.Entity.Kind, name, with, shared)))
            .Where(reason => reason is not null)
            .MaxBy(reason => reason?.Score);

    private static (double Score, string Text)? OfTwoNames(string kind, CandidateName one, CandidateName two, int shared)
    {
        var (words, others) = (one.Words, two.Words);
        return kind switch
        {
            _ when one.Key == two.Key => (0.8, $"both are called '{one.Text}'"),
            _ when IsOrderedAnew(words, others) => (0.75, $"'{one.Text}' and '{two.Text}' are the same words in another order"),
            _ when one.Letters >= LettersForOneSlip && !HaveOtherNumbers(words, others) && (AreSpelledAlike(one, two) || AreSpelledAlikeInWhole(one, two)) =>
                (0.7, $"'{one.Text}' and '{two.Text}' are spellings of one name"),
            _ when one.Letters >= LettersForOneSlip && EditDistance.Within(one.Key, two.Key, one.Letters / (2 * LettersForOneSlip) + 1) && !HaveOtherNumbers(words, others) =>
                (0.6, $"'{one.Text}' and '{two.Text}' differ by a letter or two"),
            EntityKinds.Person when AreInitials(words, others) || AreInitials(others, words) =>
                (0.6, $"'{one.Text}' may be '{two.Text}' with initials"),
            _ when shared > 0 && (IsPart(words, others) || IsPart(others, words)) => (0.45, $"'{one.Text}' and '{two.Text}' contain one another"),
            _ => null,
        };
    }

    private static bool AreSpelledAlike(CandidateName one, CandidateName two) => one.Words.Length == two.Words.Length && one.Skeleton == two.Skeleton;

    private static bool AreSpelledAlikeInWhole(CandidateName one, CandidateName two) =>
        one.WholeSkeleton.Length >= NameSkeleton.LettersOfAWhole && one.WholeSkeleton == two.WholeSkeleton;

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
        !words.Where(IsNumber).SequenceEqual(others.Where(IsNumber), StringComparer.Ordinal) || AreOfOtherReigns(words[^1], others[^1]);

    private static bool IsNumber(string word) => word.Any(char.IsDigit);

    // "mohammed v" and "mohammed vi".
    private static bool AreOfOtherReigns(string last, string other) => last != other && IsRomanNumber(last) && IsRomanNumber(other);

    private static bool IsRomanNumber(string word) => word.All("ivx".Contains);

    private static bool MayBeSameDay(DuplicateCandidate one, DuplicateCandidate other) =>
        one.Entity.Date is not { } date || other.Entity.Date is not { } otherDate || IsoDate.MayBeSame(date, otherDate);
}
