using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A gift told by the noun: "The bowl was a gift from A to B".</summary>
internal static class GiftPhrase
{
    /// <summary>Who gives and who receives stand within so many items.</summary>
    private const int Reach = 11;

    /// <summary>"was a personal gift": the verb stands within so many items.</summary>
    private const int VerbReach = 4;

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

        if ((GiftNounClauses.Read(unit, index, at) ?? OwnedGift.Read(unit, index, at)) is { } owned)
        {
            return owned;
        }

        var thing = IsOneGift(unit, at) ? ThingBefore(unit, at) : new Phrase(0, 0);
        if (thing.IsEmpty)
        {
            return null;
        }

        var givers = ActorsAfter(unit, at + 1, unit.IsWord(at + 1, "of") ? "of" : "from");
        var receivers = ActorsAfter(unit, at + 1, "to") is { Count: > 0 } told ? told : Carrier(unit, thing);
        return new GiftTold(NamesOf(unit, thing, before), givers, receivers).In(unit, index, at);
    }

    /// <summary>Whoever is named after the first such preposition: people, else states and bodies.</summary>
    public static List<string> ActorsAfter(Unit unit, int first, string preposition)
    {
        var end = Math.Min(unit.Count, first + Reach);
        var at = first;
        while (at < end && !unit[at].Is(preposition))
        {
            at++;
        }

        var phrase = at < end ? NounPhrases.StartingAt(unit, at + 1) : new Phrase(0, 0);
        var ids = phrase.IsEmpty ? [] : unit.Reading.Actors.Resolve(unit.Span(phrase.First, phrase.End)).ActorIds;
        List<string> named = [.. ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place })];
        var people = named.FindAll(GivingActors.IsPerson);
        return people.Count > 0 ? people : named;
    }

    /// <summary>"a gift", "an official present"</summary>
    private static bool IsOneGift(Unit unit, int at) =>
        unit[at].Lower is "gift" or "present" && unit.At(at - 1).Lower is "a" or "the" or "personal" or "official";

    private static Phrase ThingBefore(Unit unit, int at)
    {
        var be = at - 1;
        while (be > 0 && at - be < VerbReach && !Words.Being.Contains(unit[be].Lower))
        {
            be--;
        }

        // "The desk, made from timbers of a ship, was a gift"
        var thing = be > 0 && unit[be - 1].Is(",") ? NounPhrases.StartingAt(unit, 0)
            : Words.Being.Contains(unit[be].Lower) ? NounPhrases.EndingBefore(unit, be)
            : new Phrase(0, 0);
        // "Inscribed cup, a gift from X to Y"
        return thing.IsEmpty && at > 2 && unit[at - 2].Lower is "," or "–" or "—"
            ? RelativeGiving.WithoutPreposition(unit, NounPhrases.EndingBefore(unit, at - 2))
            : thing;
    }

    /// <summary>The thing that a phrase names; of "it" the subject of the sentence before.</summary>
    private static IReadOnlyList<string> NamesOf(Unit unit, Phrase thing, Unit? before)
    {
        if (!IsPronoun(unit[thing.First].Lower))
        {
            return GiftItems.FirstFrom(unit, thing.First);
        }

        return before is not null && Subject(before) is { } named ? [named] : [];
    }

    private static bool IsPronoun(string lower) => Words.PersonPronouns.Contains(lower) || lower is "it" or "this" or "that" or "these";

    /// <summary>"The Resolute desk is …": the thing that a sentence opens with; null where it is none that can be given.</summary>
    private static string? Subject(Unit unit)
    {
        var verb = Array.FindIndex(unit.Items, item => Words.IsFinite(item.Lower));
        return verb > 0
            && unit[0].Lower is "the" or "a" or "an"
            && NounPhrases.EndingBefore(unit, verb) is { IsEmpty: false, First: 0 }
            && GiftItems.From(unit, 0) is [var thing, ..]
            && GiftThing.MayBeGiven(thing, surely: false)
                ? thing
                : null;
    }

    /// <summary>"X left with a carving, a gift from Y": who goes away with the thing has received it.</summary>
    private static List<string> Carrier(Unit unit, Phrase thing) =>
        unit.IsWord(thing.First - 1, "with") && SpeakerSieve.MainSubject(unit, thing.First).ActorId is { } carrier ? [carrier] : [];
}
