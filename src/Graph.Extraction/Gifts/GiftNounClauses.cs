using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>
/// Gifts told by the noun with the thing after it: "the gift of a falcon by X to Y", "made X a present of a fiddle",
/// "gifts from X to Y included a rug", or with the thing as subject: "pandas arrived in Z as a gift from X".
/// </summary>
internal static class GiftNounClauses
{
    /// <summary>Who gives and who receives stand within so many items.</summary>
    private const int Reach = 18;

    private static readonly VerbTable Making = new("make made made");

    /// <summary>The giving told around "gift" or "present" at an item; null where it tells none.</summary>
    public static GiftFacts? Read(Unit unit, int index, int at)
    {
        var (items, givers, receivers) = unit[at].Lower is "gifts" or "presents" ? Included(unit, at)
            : unit.IsWord(at + 1, "of") && OpensThing(unit, at + 2) ? WithOf(unit, at)
            : unit.IsWord(at - 1, "a") && unit.IsWord(at - 2, "as") ? OfSubject(unit, at)
            : ([], [], []);
        return items.Count == 0 || givers.Count == 0 ? null
            : new GiftFacts(items, givers, [.. receivers.Where(id => !givers.Contains(id))], index, at, new DraftSpan(unit.Start, unit.End));
    }

    /// <summary>"the gift of a falcon by X to Y", "made X a gift of a falcon".</summary>
    private static (List<string> Items, List<string> Givers, List<string> Receivers) WithOf(Unit unit, int at)
    {
        var items = Things(unit, at + 2);
        if (Enumerable.Range(1, Reach).TakeWhile(back => back <= at && unit[at - back].Kind != ItemKind.Mark).Select(back => Making.MatchAt(unit, at - back)).FirstOrDefault(verb => verb is { Form: CueForm.Past }) is { } made
            && unit.At(at - 1).Lower is "a" && Reality.OfVerb(unit, made) == "actual" && VerbGroups.Read(unit, made) is { IsPassive: false, Subject: { IsEmpty: false } subject })
        {
            return (items, Named(unit, subject.First, subject.End), Named(unit, made.End, at - 1));
        }

        var thanked = Enumerable.Range(2, Reach).TakeWhile(back => back <= at && unit[at - back].Kind != ItemKind.Mark).FirstOrDefault(back => unit[at - back].Lower is "thanked" or "thanks", -1);
        if (thanked > 0 && unit.IsWord(at - 2, "for") && SpeakerSieve.MainSubject(unit, at - thanked).ActorId is { } thankful)
        {
            // "thanked X for the gift of a drum"
            return (items, Named(unit, at - thanked + 1, at - 2), [thankful]);
        }

        return (items, After(unit, at + 2, "by") is { Count: > 0 } by ? by : After(unit, at + 2, "from"), After(unit, at + 2, "to"));
    }

    /// <summary>"Gifts from X to Y included a rug and a drum", "his gifts to Y were a rug and a drum".</summary>
    private static (List<string> Items, List<string> Givers, List<string> Receivers) Included(Unit unit, int at)
    {
        var verb = Enumerable.Range(at + 1, Reach + 6).TakeWhile(next => next < unit.Count && unit[next].Kind is ItemKind.Word or ItemKind.Possessive).FirstOrDefault(next => unit[next].Lower is "included" or "were" or "comprised" or "include", -1);
        if (verb < 0 || !OpensThing(unit, verb + 1))
        {
            return ([], [], []);
        }

        var end = verb;
        var owner = at == 0 ? [] : unit.Reading.Actors.StartingIn(unit.Span(Math.Max(0, at - 8), at)).LastOrDefault(mention => mention is { IsPossessive: true, ActorIds.Count: > 0 } && mention.Kind != MentionKind.Demonym)?.ActorIds ?? [];
        var givers = After(unit, at + 1, "from", end) is { Count: > 0 } from ? from : [.. owner];
        return (Things(unit, verb + 1), givers, After(unit, at + 1, "to", end) is { Count: > 0 } to ? to : After(unit, at + 1, "for", end));
    }

    /// <summary>"Two pandas arrived in Qatar as a gift from China".</summary>
    private static (List<string> Items, List<string> Givers, List<string> Receivers) OfSubject(Unit unit, int at)
    {
        var verb = Enumerable.Range(1, at - 1).FirstOrDefault(next => unit[next].Lower is "arrived" or "came" or "went" or "was" or "were" or "landed", -1);
        var thing = verb < 0 ? new Phrase(0, 0) : NounPhrases.EndingBefore(unit, unit.At(verb - 1).Lower is "has" or "have" or "had" ? verb - 1 : verb);
        if (thing.IsEmpty || unit.Reading.Actors.StartingAt(unit[thing.First].Start) is { Kind: not MentionKind.Demonym })
        {
            return ([], [], []);
        }

        var to = Enumerable.Range(verb + 1, at - verb).FirstOrDefault(next => unit[next].Lower is "in" or "to", -1);
        List<string> receivers = After(unit, at + 1, "to") is { Count: > 0 } told ? told : to < 0 ? [] : Named(unit, to + 1, at - 2);
        return ([.. GiftItems.From(unit, thing.First, out _).Take(1).Where(item => GiftThing.MayBeGiven(item, surely: false))], After(unit, at + 1, "from") is { Count: > 0 } from ? from : After(unit, at + 1, "of"), receivers);
    }

    private static bool OpensThing(Unit unit, int at) => unit.At(at).Lower is "a" or "an" or "two" or "three" || unit.At(at).Kind == ItemKind.Number;

    private static List<string> Things(Unit unit, int first) =>
        [.. GiftItems.From(unit, first, out _).Where(item => GiftThing.MayBeGiven(item, surely: true))];

    private static List<string> After(Unit unit, int first, string preposition, int before = int.MaxValue)
    {
        var at = Enumerable.Range(first, Reach).TakeWhile(next => next < Math.Min(before, unit.Count) && !unit[next].Is(";")).FirstOrDefault(next => unit[next].Is(preposition), -1);
        if (at < 0)
        {
            return [];
        }

        var end = at + 1;
        while (end < Math.Min(before, unit.Count) && end - at < Reach && unit[end].Lower is not (";" or "to" or "by" or "from" or "during" or "on" or "in" or "at" or "when" or "after" or "was" or "were"))
        {
            end++;
        }

        return Named(unit, at + 1, end);
    }

    /// <summary>The people named, else the states or bodies.</summary>
    private static List<string> Named(Unit unit, int first, int end)
    {
        List<string> ids = end <= first ? [] : [.. unit.Reading.Actors.StartingIn(unit.Span(first, end)).Where(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym).SelectMany(mention => mention.ActorIds).Distinct(StringComparer.Ordinal)];
        List<string> people = ids.FindAll(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person });
        return people.Count > 0 ? people : ids.FindAll(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place });
    }
}
