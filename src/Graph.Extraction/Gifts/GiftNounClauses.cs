using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>
/// Gifts told by the noun with the thing after it: "the gift of a falcon by X to Y", "made X a present of a fiddle",
/// "gifts from X to Y included a rug", or with the thing as subject: "pandas arrived in Z as a gift from X".
/// </summary>
internal static class GiftNounClauses
{
    /// <summary>Who gives and who receives stand within so many items.</summary>
    private const int Reach = 18;

    /// <summary>"his gifts": who gives stands within so many items before.</summary>
    private const int OwnerReach = 8;

    /// <summary>"gifts from X to Y included": the verb stands within so many items after.</summary>
    private const int ListReach = 24;

    /// <summary>Verbs that a list of gifts follows.</summary>
    private static readonly FrozenSet<string> Listing = WordSet.Of("comprised include included were");

    /// <summary>Verbs whose subject comes as a gift.</summary>
    private static readonly FrozenSet<string> Arriving = WordSet.Of("arrived came landed was went were");

    /// <summary>Words and marks that a name, offices included, ends before.</summary>
    private static readonly FrozenSet<string> AfterNames = WordSet.Of("; after at by during from in on to was were when which who");

    private static readonly VerbTable Making = new("make made made");

    /// <summary>The giving told around "gift" or "present" at an item; null where it tells none.</summary>
    public static GiftFacts? Read(Unit unit, int index, int at)
    {
        if (IsDeclined(unit, at))
        {
            return null;
        }

        var told = unit[at].Lower is "gifts" or "presents" ? Included(unit, at)
            : unit.IsWord(at + 1, "of") && GiftItems.OpensThing(unit, at + 2) ? WithOf(unit, at)
            : unit.IsWord(at - 1, "a") && unit.IsWord(at - 2, "as") ? OfSubject(unit, at)
            : unit.At(at + 1).Lower is "that" or "which" ? Received(unit, at)
            : GiftTold.Nothing;
        return told.In(unit, index, at);
    }

    /// <summary>"declined a gift of elephants": nothing was given.</summary>
    private static bool IsDeclined(Unit unit, int at) =>
        unit.At(at - 1).Lower is "a" or "the" or "his" or "her" or "their" && unit.At(at - 2).Lower is "declined" or "refused" or "rejected" or "declining" or "refusing";

    /// <summary>"the gift of a falcon by X to Y", "made X a gift of a falcon".</summary>
    private static GiftTold WithOf(Unit unit, int at)
    {
        var items = Things(unit, at + 2);
        return Made(unit, at, items)
            ?? Thanked(unit, at, items)
            ?? new GiftTold(items, After(unit, at + 2, "by") is { Count: > 0 } by ? by : After(unit, at + 2, "from"), After(unit, at + 2, "to"));
    }

    /// <summary>"made X a gift of a falcon"; null for anything else.</summary>
    private static GiftTold? Made(Unit unit, int at, IReadOnlyList<string> items) =>
        unit.At(at - 1).Lower is "a"
        && MakingBefore(unit, at) is { } made
        && Reality.OfVerb(unit, made) == "actual"
        && VerbGroups.Read(unit, made) is { IsPassive: false, Subject: { IsEmpty: false } subject }
            ? new GiftTold(items, Named(unit, subject.First, subject.End), Named(unit, made.End, at - 1))
            : null;

    private static CueMatch? MakingBefore(Unit unit, int at) =>
        Enumerable.Range(1, Reach)
            .TakeWhile(back => back <= at && unit[at - back].Kind != ItemKind.Mark)
            .Select(back => Making.MatchAt(unit, at - back))
            .FirstOrDefault(verb => verb is { Form: CueForm.Past });

    /// <summary>"thanked X for the gift of a drum"; null for anything else.</summary>
    private static GiftTold? Thanked(Unit unit, int at, IReadOnlyList<string> items)
    {
        var back = Enumerable.Range(2, Reach)
            .TakeWhile(back => back <= at && unit[at - back].Kind != ItemKind.Mark)
            .FirstOrDefault(back => unit[at - back].Lower is "thanked" or "thanks", -1);
        return back > 0 && unit.IsWord(at - 2, "for") && SpeakerSieve.MainSubject(unit, at - back).ActorId is { } thankful
            ? new GiftTold(items, Named(unit, at - back + 1, at - 2), [thankful])
            : null;
    }

    /// <summary>"Gifts from X to Y included a rug and a drum", "his gifts to Y were a rug and a drum".</summary>
    private static GiftTold Included(Unit unit, int at)
    {
        var verb = Enumerable.Range(at + 1, ListReach)
            .TakeWhile(next => next < unit.Count && unit[next].Kind is ItemKind.Word or ItemKind.Possessive)
            .FirstOrDefault(next => Listing.Contains(unit[next].Lower), -1);
        if (verb < 0 || !(GiftItems.OpensThing(unit, verb + 1) || NamesThing(unit, verb + 1)))
        {
            return GiftTold.Nothing;
        }

        var receivers = After(unit, at + 1, "to", verb) is { Count: > 0 } to ? to : After(unit, at + 1, "for", verb);
        var items = GiftItems.From(unit, verb + 1, out var end);
        if (unit.IsWord(end, "from") && After(unit, end, "from") is { Count: > 0 } each)
        {
            // "her presents included a tiara from X and a boat from Y": the owner of such gifts received them.
            return new GiftTold([.. items.Where(item => GiftThing.MayBeGiven(item, surely: true))], each, receivers.Count > 0 ? receivers : OwnersBefore(unit, at));
        }

        var givers = After(unit, at + 1, "from", verb) is { Count: > 0 } from ? from : OwnersBefore(unit, at);
        return new GiftTold(Things(unit, verb + 1), givers, receivers);
    }

    /// <summary>"included artwork": without an article, what is surely a thing.</summary>
    private static bool NamesThing(Unit unit, int first) =>
        GiftItems.FirstFrom(unit, first) is [var thing] && GiftThing.MayBeGiven(thing, surely: false);

    /// <summary>"his gifts", "Berg's gifts"</summary>
    private static IReadOnlyList<string> OwnersBefore(Unit unit, int at) =>
        at == 0 ? [] : OwnedGift.OwnerIn(unit, unit.Span(Math.Max(0, at - OwnerReach), at))?.ActorIds ?? [];

    /// <summary>"Two pandas arrived in Qatar as a gift from China".</summary>
    private static GiftTold OfSubject(Unit unit, int at)
    {
        var verb = Enumerable.Range(1, at - 1).FirstOrDefault(next => Arriving.Contains(unit[next].Lower), -1);
        var thing = verb < 0 ? new Phrase(0, 0)
            : unit[verb - 1].Is(",") ? NounPhrases.StartingAt(unit, 0)
            : NounPhrases.EndingBefore(unit, unit.At(verb - 1).Lower is "has" or "have" or "had" ? verb - 1 : verb);
        if (thing.IsEmpty || unit.Reading.Actors.StartingAt(unit[thing.First].Start) is { Kind: not MentionKind.Demonym })
        {
            return GiftTold.Nothing;
        }

        var items = GiftItems.FirstFrom(unit, thing.First).Where(item => GiftThing.MayBeGiven(item, surely: false));
        var givers = After(unit, at + 1, "from") is { Count: > 0 } from ? from : After(unit, at + 1, "of");
        return new GiftTold([.. items], givers, After(unit, at + 1, "to") is { Count: > 0 } told ? told : WhereArrived(unit, verb, at));
    }

    /// <summary>"arrived in Qatar"</summary>
    private static List<string> WhereArrived(Unit unit, int verb, int at)
    {
        var to = Enumerable.Range(verb + 1, at - verb).FirstOrDefault(next => unit[next].Lower is "in" or "to", -1);
        return to < 0 ? [] : Named(unit, to + 1, at - 2);
    }

    /// <summary>"The costliest gift that X received was a rug from Y": who receives stands in the clause, who gives after the thing.</summary>
    private static GiftTold Received(Unit unit, int at)
    {
        var received = Enumerable.Range(at + 2, Reach).FirstOrDefault(next => unit.At(next).Lower is "received" or "got", -1);
        var be = received < 0 ? -1 : Enumerable.Range(received + 1, 4).FirstOrDefault(next => unit.At(next).Lower is "was" or "were", -1);
        if (be < 0 || !GiftItems.OpensThing(unit, be + 1))
        {
            return GiftTold.Nothing;
        }

        var items = GiftItems.From(unit, be + 1, out var end).Where(item => GiftThing.MayBeGiven(item, surely: true));
        return unit.IsWord(end, "from") ? new GiftTold([.. items], After(unit, end, "from"), Named(unit, at + 2, received)) : GiftTold.Nothing;
    }

    private static List<string> Things(Unit unit, int first) =>
        [.. GiftItems.From(unit, first).Where(item => GiftThing.MayBeGiven(item, surely: true))];

    /// <summary>Whoever is named after the first such preposition.</summary>
    /// <param name="before">Only what stands before this item.</param>
    private static List<string> After(Unit unit, int first, string preposition, int before = int.MaxValue)
    {
        var last = Math.Min(before, unit.Count);
        var at = Enumerable.Range(first, Reach)
            .TakeWhile(next => next < last && !unit[next].Is(";"))
            .FirstOrDefault(next => unit[next].Is(preposition), -1);
        if (at < 0)
        {
            return [];
        }

        var end = at + 1;
        while (end < last && end - at < Reach && !AfterNames.Contains(unit[end].Lower))
        {
            end++;
        }

        return Named(unit, at + 1, end);
    }

    private static List<string> Named(Unit unit, int first, int end) => NamedActors.PeopleElseOthersIn(unit, first, end);
}
