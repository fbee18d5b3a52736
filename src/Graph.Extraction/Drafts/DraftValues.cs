using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Extraction.Drafts;

/// <summary>What may stand in those members of a draft that are no free text: words of known lists, dates, amounts.</summary>
public static partial class DraftValues
{
    private static readonly string[] Modalities = ["actual", "planned", "denied"];

    private static readonly Dictionary<(string List, string Member), string[]> Words = new()
    {
        [("organizations", "kind")] = ["ministry", "army", "party", "company", "alliance", "media", "other"],
        [("places", "kind")] = ["city", "airport", "building", "region"],
        [("treaties", "kind")] = ["treaty", "agreement", "declaration", "memorandum", "communique"],
        [("treaties", "status")] = ["announced", "signed", "ratified", "in force", "suspended", "ended"],
        [("statements", "kind")] = ["direct", "mixed", "indirect"],
        [("statements", "modality")] = Modalities,
        [("events", "kind")] =
        [
            "state visit", "visit", "arrival", "departure", "talks", "one-on-one meeting", "call", "summit", "conference", "signing",
            "gift exchange", "ceremony", "speech", "support", "protest", "aid", "aid suspension", "sanctions", "sanctions lifted",
            "expulsion", "recall", "recognition", "diplomatic relations", "break of relations", "other",
        ],
        [("events", "modality")] = Modalities,
    };

    private static readonly HashSet<string> Dates = ["publishedAt", "at", "asOf", "signedOn", "presentedOn", "startsOn", "endsOn", "saidAt"];

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>What is wrong with a value and what would be right, as <c>'loud' is not one of direct, mixed, indirect</c>; null where nothing is.</summary>
    /// <param name="list">The list that the item is in, as <c>events</c>; for the article <c>article</c>.</param>
    /// <param name="member">The member, as <c>startsOn</c>.</param>
    /// <param name="value">What stands there.</param>
    public static string? ProblemOf(string list, string member, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Words.TryGetValue((list, member), out var words) ? words.Contains(value, StringComparer.Ordinal) ? null : $"'{value}' is not one of {string.Join(", ", words)}"
            : IsDate(list, member) ? IsDate(value) ? null : $"'{value}' is no date; right is as much of 2024-06-19T09:35Z as is known: 2024, 2024-06, 2024-06-19 or with the time"
            : (list, member) switch
            {
                (_, "name" or "item" or "title") when string.IsNullOrWhiteSpace(value) => "it is empty; what it is called belongs here",
                ("gifts", "value") when !Amount().IsMatch(value) => $"'{value}' is no amount; right is a decimal number without marks between its digits, such as 1950.00",
                ("gifts", "currency") when !Currency().IsMatch(value) => $"'{value}' is no currency; right is the code of ISO 4217, such as USD",
                _ => null,
            };
    }

    /// <summary>The words that may stand in a member; none where it is no such member.</summary>
    public static IReadOnlyList<string> WordsOf(string list, string member) => Words.GetValueOrDefault((list, member)) ?? [];

    // A gift's 'at' is the event it was given at.
    private static bool IsDate(string list, string member) => Dates.Contains(member) && (list, member) != ("gifts", "at");

    /// <summary>Whether the last day of an event is before its first, as far as both tell: 2024 is not before 2024-06.</summary>
    public static bool EndsBeforeItStarts(DraftEvent one)
    {
        ArgumentNullException.ThrowIfNull(one);
        if (one is not { StartsOn: { } first, EndsOn: { } last })
        {
            return false;
        }

        var length = Math.Min("2024-06-19".Length, Math.Min(first.Length, last.Length));
        return string.CompareOrdinal(last, 0, first, 0, length) < 0;
    }

    /// <summary>Whether a text is a date of ISO 8601 at any precision, from the year to the second, with or without the offset from UTC.</summary>
    internal static bool IsDate(string text)
    {
        var parts = Date().Match(text);
        return parts.Success
            && DateOnly.TryParseExact(
                $"{parts.Groups["year"].Value}-{Or(parts.Groups["month"], "01")}-{Or(parts.Groups["day"], "01")}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && (!parts.Groups["time"].Success || TimeOnly.TryParseExact(parts.Groups["time"].Value, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }

    private static string Or(Group part, string otherwise) => part.Success ? part.Value : otherwise;

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2})(T(?<time>[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?)(Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^[A-Z]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Currency();
}
