using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>A giving told by a participle that describes the thing: "a sword, presented by King X to President Y".</summary>
internal static class ReducedGiving
{
    /// <summary>Who gives and who receives stand within so many items after the participle.</summary>
    private const int Reach = 16;

    /// <summary>Time and occasion between the participle and "by" have no more items.</summary>
    private const int LongestTime = 8;

    private static readonly FrozenSet<string> Making = WordSet.Of("built carved commissioned designed made painted woven");

    /// <summary>Verbs whose object is the thing, and "with": "X received 12 boats".</summary>
    private static readonly FrozenSet<string> BeforeThings = WordSet.Of("accepted brought got had has received with");

    /// <summary>Whether a participle stands right before "by" or "to", and no auxiliary makes it a verb.</summary>
    public static bool IsAt(Unit unit, CueMatch verb) =>
        verb.Entry.Lemma is "present" or "give" or "donate" or "hand" or "gift" or "send" && verb.Form is CueForm.Past or CueForm.Participle
        && (unit.IsWord(AfterTime(unit, verb.End), "by") || IsToSomebodyBy(unit, verb.End));

    /// <summary>"presented to X by Y"</summary>
    private static bool IsToSomebodyBy(Unit unit, int after) =>
        unit.IsWord(after, "to") && Enumerable.Range(after, Reach).TakeWhile(at => at < unit.Count).Any(at => unit[at].Is("by"));

    /// <summary>"presented in 2011 by", "given during a visit on 3 May by": the item after time and occasion.</summary>
    private static int AfterTime(Unit unit, int first)
    {
        if (unit.At(first).Lower is not ("in" or "on" or "during" or "at" or "last"))
        {
            return first;
        }

        var at = first;
        while (at < unit.Count && at - first < LongestTime && unit[at].Kind is ItemKind.Number or ItemKind.Word && !unit[at].Is("by"))
        {
            at++;
        }

        return at;
    }

    /// <summary>The giving; null where the thing or the giver is not told.</summary>
    public static GiftFacts? Read(Unit unit, int index, CueMatch verb, bool amongGifts)
    {
        if (!IsAt(unit, verb))
        {
            return null;
        }

        var thing = LineBefore(unit, verb.First) ?? WholeBefore(unit, verb.First) ?? WithoutVerb(unit, ThingBefore(unit, verb.First));
        var givers = After(unit, verb.End, "by");
        return !thing.IsEmpty && GiftItems.From(unit, thing.First) is [var item, ..] && GiftThing.MayBeGiven(item, amongGifts)
            ? new GiftTold([item], givers, After(unit, verb.End, "to")).In(unit, index, verb.First)
            : null;
    }

    /// <summary>"a tapestry woven for X and presented by Y": the phrase that the participles hang on.</summary>
    private static Phrase ThingBefore(Unit unit, int verb)
    {
        var end = unit.At(verb - 1).Lower is "," or "and" ? verb - 1 : verb;
        for (var at = end - 1; at > 0 && verb - at < Reach && unit.IsWord(end, "and"); at--)
        {
            if (Making.Contains(unit[at].Lower))
            {
                return NounPhrases.EndingBefore(unit, at);
            }
        }

        var thing = NounPhrases.EndingBefore(unit, end);
        return thing.First > 1 && GiftItems.JoinsMakes(unit, thing.First - 1) ? thing with { First = thing.First - 2 } : thing;
    }

    /// <summary>"Doll in silk with an umbrella, presented to": all that stands before the comma; null where that is no noun phrase.</summary>
    private static Phrase? LineBefore(Unit unit, int verb) =>
        verb > 1 && unit.IsWord(verb - 1, ",") && Enumerable.Range(0, verb - 1).All(at => MayStandInThing(unit, at)) ? new Phrase(0, verb - 1) : null;

    /// <summary>"Musket inlaid with coral and silver presented to": all that stands before the participle of a line; null where that holds more.</summary>
    private static Phrase? WholeBefore(Unit unit, int verb) =>
        verb > 0 && (verb == 1 || unit[verb - 1].IsLowerWord) && unit[0].IsCapital && !unit.Reading.Text.AsSpan(unit.Start, unit[verb].Start - unit.Start).Contains('“')
        && Enumerable.Range(0, verb).All(at => unit[at].Is("and") || MayStandInThing(unit, at)) && !Words.Determiners.Contains(unit[0].Lower)
            ? new Phrase(0, verb)
            : null;

    private static bool MayStandInThing(Unit unit, int at) =>
        unit[at].Kind is ItemKind.Word or ItemKind.Number or ItemKind.Possessive
        && !Words.IsFiniteWord(unit[at])
        && !Words.Conjunctions.Contains(unit[at].Lower)
        && !Words.PersonPronouns.Contains(unit[at].Lower)
        && !(BeforeThings.Contains(unit[at].Lower) && !unit[at].Is("with"))
        && !(at == 0 && (Words.Prepositions.Contains(unit[at].Lower) || unit.Reading.Actors.StartingAt(unit[at].Start) is { Kind: MentionKind.Name }));

    /// <summary>"X received 12 boats": what stands after the last verb of a phrase.</summary>
    private static Phrase WithoutVerb(Unit unit, Phrase thing)
    {
        var verb = Enumerable.Range(thing.First, thing.Count).LastOrDefault(at => BeforeThings.Contains(unit[at].Lower), -1);
        return verb < 0 ? PastPassive(unit, thing) : new Phrase(verb + 1, thing.End);
    }

    /// <summary>"was shown in an album": what stands after the participle and its preposition.</summary>
    private static Phrase PastPassive(Unit unit, Phrase thing)
    {
        var article = thing.Count > 1 && Words.Being.Contains(unit.At(thing.First - 1).Lower)
            ? Enumerable.Range(thing.First + 1, thing.Count - 1).LastOrDefault(at => unit[at].Lower is "a" or "an" && Words.Prepositions.Contains(unit[at - 1].Lower), -1)
            : -1;
        return article < 0 ? thing : new Phrase(article, thing.End);
    }

    private static List<string> After(Unit unit, int first, string preposition)
    {
        for (var at = first; at < Math.Min(unit.Count, first + Reach); at++)
        {
            if (unit[at].Is(preposition))
            {
                var phrase = NounPhrases.StartingAt(unit, at + 1);
                IReadOnlyList<string> ids = phrase.IsEmpty ? [] : unit.Reading.Actors.Resolve(unit.Span(phrase.First, phrase.End)).ActorIds;
                List<string> people = [.. ids.Where(GivingActors.IsPerson)];
                return people.Count > 0 ? people : [.. ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place })];
            }
        }

        return [];
    }
}
