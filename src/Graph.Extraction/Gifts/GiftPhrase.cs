using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A gift told by the noun: "The bowl was a gift from A to B".</summary>
internal static class GiftPhrase
{
    private const int Reach = 7;

    /// <summary>Whether a word is a noun of giving.</summary>
    public static bool Tells(string lower) => lower is "gift" or "present" or "gifts" or "presents";

    /// <summary>The giving told by "gift" or "present" at an item; null where it tells none.</summary>
    /// <param name="before">The sentence before in the same passage, whose subject "it" means; null without one.</param>
    public static GiftFacts? Read(Unit unit, int index, int at, Unit? before)
    {
        if (!Tells(unit[at].Lower))
        {
            return null;
        }

        if ((GiftNounClauses.Read(unit, index, at) ?? Owned(unit, index, at)) is { } owned)
        {
            return owned;
        }

        if (unit[at].Lower is not ("gift" or "present") || unit.At(at - 1).Lower is not ("a" or "the" or "personal" or "official"))
        {
            return null;
        }

        var be = at - 1;
        while (be > 0 && at - be < 4 && !Words.Being.Contains(unit[be].Lower))
        {
            be--;
        }

        var thing = Words.Being.Contains(unit[be].Lower) ? NounPhrases.EndingBefore(unit, be) : new Phrase(0, 0);
        if (be > 0 && unit[be - 1].Is(","))
        {
            // "The desk, made from timbers of a ship, was a gift"
            thing = NounPhrases.StartingAt(unit, 0);
        }

        if (thing.IsEmpty && at > 2 && unit[at - 2].Lower is "," or "–" or "—")
        {
            // "Inscribed cup, a gift from X to Y"
            thing = RelativeGiving.WithoutPreposition(unit, NounPhrases.EndingBefore(unit, at - 2));
        }

        var givers = ActorsAfter(unit, at + 1, unit.IsWord(at + 1, "of") ? "of" : "from");
        var receivers = ActorsAfter(unit, at + 1, "to") is { Count: > 0 } told ? told : Carrier(unit, thing);
        if (thing.IsEmpty || givers.Count == 0)
        {
            return null;
        }

        if (Words.PersonPronouns.Contains(unit[thing.First].Lower) || unit[thing.First].Lower is "it" or "this" or "that" or "these")
        {
            return before is null || Subject(before) is not { } named ? null : new GiftFacts([named], givers, [.. receivers.Where(id => !givers.Contains(id))], index, at, new DraftSpan(unit.Start, unit.End));
        }

        var items = GiftItems.From(unit, thing.First, out _);
        return items.Count == 0 ? null : new GiftFacts([.. items.Take(1)], givers, [.. receivers.Where(id => !givers.Contains(id))], index, at, new DraftSpan(unit.Start, unit.End));
    }

    /// <summary>"The Resolute desk is …": the thing that a sentence opens with; null where it is none that can be given.</summary>
    private static string? Subject(Unit unit)
    {
        var verb = Array.FindIndex(unit.Items, item => Words.Auxiliaries.Contains(item.Lower) || Words.IsFinite(item.Lower));
        return verb > 0 && unit[0].Lower is "the" or "a" or "an" && NounPhrases.EndingBefore(unit, verb) is { IsEmpty: false, First: 0 } phrase && GiftItems.From(unit, phrase.First, out _) is [var thing, ..] && GiftThing.MayBeGiven(thing, surely: false) ? thing : null;
    }

    /// <summary>"X left with a carving, a gift from Y": who goes away with the thing has received it.</summary>
    private static List<string> Carrier(Unit unit, Phrase thing) =>
        !thing.IsEmpty && unit.IsWord(thing.First - 1, "with") && SpeakerSieve.MainSubject(unit, thing.First).ActorId is { } carrier ? [carrier] : [];

    /// <summary>"Lee's gift to President Park was an orchid".</summary>
    private static GiftFacts? Owned(Unit unit, int index, int at)
    {
        var be = Enumerable.Range(at + 1, Reach + 4).TakeWhile(next => next < unit.Count && unit[next].Kind is ItemKind.Word or ItemKind.Possessive).FirstOrDefault(next => unit[next].Lower is "was" or "were", -1);
        if (be < 0 || unit.At(be + 1).Lower is not ("a" or "an" or "two" or "three") || (be > at + 1 && !unit.IsWord(at + 1, "to"))
            || unit.Reading.Actors.StartingIn(new Sentences.TextSpan(unit[Math.Max(0, at - 8)].Start, unit[at].Start)).LastOrDefault(mention => mention is { IsPossessive: true, ActorIds.Count: > 0, Kind: not MentionKind.Demonym }) is not { } owner)
        {
            return null;
        }

        List<string> givers = [.. owner.ActorIds.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place })];
        var items = GiftItems.From(unit, be + 1, out _);
        return items.Count == 0 || givers.Count == 0 ? null : new GiftFacts([.. items.Take(1)], givers, [.. ActorsAfter(unit, at + 1, "to").Where(id => !givers.Contains(id))], index, at, new DraftSpan(unit.Start, unit.End));
    }

    private static List<string> ActorsAfter(Unit unit, int first, string preposition)
    {
        for (var at = first; at < Math.Min(unit.Count, first + Reach + 4); at++)
        {
            if (unit[at].Is(preposition))
            {
                var phrase = NounPhrases.StartingAt(unit, at + 1);
                List<string> named = phrase.IsEmpty ? [] : [.. unit.Reading.Actors.Resolve(unit.Span(phrase.First, phrase.End)).ActorIds.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place })];
                List<string> people = named.FindAll(id => id.StartsWith("person:", StringComparison.Ordinal));
                return people.Count > 0 ? people : named;
            }
        }

        return [];
    }
}
