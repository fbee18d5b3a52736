using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A gift told by the noun: "The bowl was a gift from A to B".</summary>
internal static class GiftPhrase
{
    private const int Reach = 7;

    /// <summary>Whether a word is a noun of giving.</summary>
    public static bool Tells(string lower) => lower is "gift" or "present";

    /// <summary>The giving told by "gift" or "present" at an item; null where it tells none.</summary>
    public static GiftFacts? Read(Unit unit, int index, int at)
    {
        if (!Tells(unit[at].Lower) || unit.At(at - 1).Lower is not ("a" or "the" or "personal" or "official"))
        {
            return null;
        }

        var be = at - 1;
        while (be > 0 && at - be < 4 && !Words.Being.Contains(unit[be].Lower))
        {
            be--;
        }

        var thing = Words.Being.Contains(unit[be].Lower) ? NounPhrases.EndingBefore(unit, be) : new Phrase(0, 0);
        var givers = ActorsAfter(unit, at + 1, "from");
        var receivers = ActorsAfter(unit, at + 1, "to");
        if (thing.IsEmpty || givers.Count == 0)
        {
            return null;
        }

        var items = GiftItems.From(unit, thing.First, out _);
        return items.Count == 0 ? null : new GiftFacts([.. items.Take(1)], givers, [.. receivers.Where(id => !givers.Contains(id))], index, at, new DraftSpan(unit.Start, unit.End));
    }

    private static IReadOnlyList<string> ActorsAfter(Unit unit, int first, string preposition)
    {
        for (var at = first; at < Math.Min(unit.Count, first + Reach + 4); at++)
        {
            if (unit[at].Is(preposition))
            {
                var phrase = NounPhrases.StartingAt(unit, at + 1);
                return phrase.IsEmpty ? [] : [.. unit.Reading.Actors.Resolve(unit.Span(phrase.First, phrase.End)).ActorIds.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place })];
            }
        }

        return [];
    }
}
