using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>The gifts that acts of giving tell of, a thing each.</summary>
internal static class GiftDrafts
{
    /// <summary>"gave his host a box": the words for the other side stand within so many items.</summary>
    private const int CounterpartReach = 3;

    public static List<DraftGift> Of(Reading reading, PlainUnits units, List<GiftFacts> facts, QuotedSpeakers speakers)
    {
        var gifts = new List<DraftGift>();
        var givenBy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var lastUnit = -2;
        foreach (var fact in facts)
        {
            var unit = units[fact.Unit];
            var last = gifts.Count > 0 ? gifts[^1] : null;
            var receivers = GiftSides.Listeners(reading, fact, speakers);
            if (receivers.Count == 0 && last is not null && IsForLastGiver(unit, fact.At, lastUnit >= fact.Unit - 1))
            {
                receivers = [.. last.Givers.Where(id => !fact.Givers.Contains(id))];
            }

            if (receivers.Count == 0 && fact.Givers.Count > 0 && last is { Receivers.Count: > 0 } && lastUnit >= fact.Unit - 1
                && !last.Givers.Any(fact.Givers.Contains) && OpensReturn(unit))
            {
                receivers = last.Givers;
            }

            var givers = fact.Givers.Count > 0 ? fact.Givers : GiftSides.OtherSide(units, fact, receivers);
            if (givers.Count == 0 && last is not null && last.Givers.Any(receivers.Contains) && IsInReturn(unit, fact.At, lastUnit == fact.Unit))
            {
                givers = last.Receivers;
            }

            lastUnit = fact.Unit;
            // The same thing for the same receiver is one gift, however it is spelled.
            gifts.AddRange(DraftsOf(units, fact, givers, receivers)
                .Select(gift => OfOther(gift, givenBy))
                .Where(gift => givenBy.TryAdd(gift.Id, gift.Givers)));
        }

        return gifts;
    }

    private static IEnumerable<DraftGift> DraftsOf(
        PlainUnits units, GiftFacts fact, IReadOnlyList<string> givers, IReadOnlyList<string> receivers)
    {
        var named = NamedThings(units, fact);
        var (value, currency) = named is [var only] ? ValueOf(units, fact, only) : (null, null);
        var day = fact.PresentedOn ?? GiftDay.In(units[fact.Unit], fact.At);
        return named.Select(item => new DraftGift
        {
            Id = "gift:" + Slug.Of(string.Join(' ', [item, .. receivers.Take(1).Select(id => "to " + WithoutKind(id))])),
            Item = item,
            Givers = givers,
            Receivers = receivers,
            Evidence = [fact.Evidence],
            Confidence = fact.Givers.Count > 0 && fact.Receivers.Count > 0 ? 0.85 : 0.6,
            PresentedOn = day,
            Value = value,
            Currency = currency,
        });
    }

    private static (string? Value, string? Currency) ValueOf(PlainUnits units, GiftFacts fact, string item) =>
        fact.Value is not null ? (fact.Value, "USD")
            : GiftValue.After(units[fact.Unit], fact.At) is { Value: not null } told ? told
            : GiftValue.Before(units[fact.Unit], item) is { Value: not null } price ? price
            : fact.Unit + 1 < units.Count ? GiftValue.InNext(units[fact.Unit + 1])
            : (null, null);

    /// <summary>The things told, without mere "gifts"; where there is none, those of the sentences after.</summary>
    private static List<string> NamedThings(PlainUnits units, GiftFacts fact)
    {
        var named = fact.Items.Where(item => !IsGeneral(item.ToLowerInvariant().Split(' '))).ToList();
        return named.Count > 0 ? named : [.. GiftExamples.After(units, fact.Unit)];
    }

    /// <summary>"official gifts", "gifts worth remembering"</summary>
    private static bool IsGeneral(string[] words) => GiftPhrase.Tells(words[^1]) || words[0] is "gifts" or "presents";

    private static string WithoutKind(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>"He reciprocated with a box", "gave his host a box": for the one who gave before.</summary>
    private static bool IsForLastGiver(Unit unit, int giving, bool isNear) =>
        unit[giving].Is("reciprocated") || (isNear && NamesCounterpart(unit, giving));

    private static bool NamesCounterpart(Unit unit, int giving) =>
        Enumerable.Range(giving + 1, CounterpartReach).Any(at =>
            unit.At(at).Lower is "his" or "her" or "their" && ReceiverPhrases.IsCounterpart(unit.At(at + 1)));

    /// <summary>"gave him a vase and received a rug", "a rug in return"</summary>
    private static bool IsInReturn(Unit unit, int giving, bool isSameSentence) =>
        (isSameSentence && unit[giving].Is("received"))
        || Array.Exists(unit.Items, item => item.Lower is "return" or "exchange" or "turn");

    /// <summary>"In exchange, the king sent a clock": for whoever gave before.</summary>
    private static bool OpensReturn(Unit unit) => unit[0].Is("in") && unit.At(1).Lower is "exchange" or "return" or "turn";

    /// <summary>The same thing from somebody else is another gift.</summary>
    private static DraftGift OfOther(DraftGift gift, Dictionary<string, IReadOnlyList<string>> givenBy) =>
        gift.Givers.Count > 0
        && givenBy.TryGetValue(gift.Id, out var givers)
        && givers.Count > 0
        && !givers.Intersect(gift.Givers, StringComparer.Ordinal).Any()
            ? gift with { Id = $"{gift.Id}-from-{Slug.Of(WithoutKind(gift.Givers[0]))}" }
            : gift;
}
