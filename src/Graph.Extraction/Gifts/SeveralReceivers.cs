using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>What one giver gave to several: "gave a jug to X and a book to Y", "gave X a jug and Y a book". The verb stands only once.</summary>
internal static class SeveralReceivers
{
    /// <summary>A thing and its receiver, office included, have no more items than this.</summary>
    private const int Reach = 30;

    /// <summary>The gifts after the first one in an active clause of giving; none where only one receiver is told.</summary>
    public static IEnumerable<GiftFacts> Further(Unit unit, GiftFacts first) =>
        first.Givers.Count == 0 || GivingVerbs.Giving.MatchAt(unit, VerbOf(unit, first)) is not { } verb || VerbGroups.Read(unit, verb) is not { IsPassive: false } ? []
            : ThingFirst(unit, first, verb.End) is { Count: > 0 } told ? told
            : ReceiverFirst(unit, first, verb.End);

    private static int VerbOf(Unit unit, GiftFacts first) =>
        Enumerable.Range(first.At, Math.Max(0, unit.Count - first.At)).FirstOrDefault(at => GivingVerbs.TellsAt(unit, at), first.At);

    /// <summary>"gave a jug to X and a book to Y"</summary>
    private static List<GiftFacts> ThingFirst(Unit unit, GiftFacts first, int after)
    {
        var facts = new List<GiftFacts>();
        for (var to = NextTo(unit, after); to > 0 && NextTo(unit, to + 1) is > 0 and var next; to = next)
        {
            if (Between(unit, to, next) is { Count: > 0 } items && ReceiversAt(unit, next + 1, first) is { Count: > 0 } receivers)
            {
                facts.Add(Of(unit, first, next, items, receivers));
            }
        }

        return facts;
    }

    /// <summary>"gave X a jug and Y a book"</summary>
    private static List<GiftFacts> ReceiverFirst(Unit unit, GiftFacts first, int after)
    {
        var facts = new List<GiftFacts>();
        for (var at = after + 2; at < unit.Count && !unit[at].Is(";"); at++)
        {
            if (unit[at].Lower is "and" or ","
                && unit.Reading.Actors.StartingAt(unit.At(at + 1).Start) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id } name
                && GivingActors.IsPerson(id) && !first.Givers.Contains(id) && !first.Receivers.Contains(id)
                && unit.IndexAt(name.Span.End) is var thing && unit.At(thing).Lower is "a" or "an"
                && Things(unit, thing, out var end) is { Count: > 0 } items)
            {
                facts.Add(Of(unit, first, at, items, [id]));
                at = end - 1;
            }
        }

        return facts;
    }

    private static GiftFacts Of(Unit unit, GiftFacts first, int at, IReadOnlyList<string> items, IReadOnlyList<string> receivers) =>
        new(items, first.Givers, receivers, first.Unit, at, new DraftSpan(unit.Start, unit.End));

    private static int NextTo(Unit unit, int first) =>
        Enumerable.Range(first, Reach).TakeWhile(at => at < unit.Count && !unit[at].Is(";") && !Words.IsFiniteWord(unit[at])).FirstOrDefault(at => unit[at].Is("to"), -1);

    /// <summary>The things right before the second "to", after the "and" or comma that ends the first receiver's name.</summary>
    private static List<string> Between(Unit unit, int to, int next)
    {
        for (var at = to + 2; at + 1 < next; at++)
        {
            var thing = unit.IsWord(at + 1, "and") ? at + 2 : at + 1;
            if (unit[at].Lower is "and" or ","
                && Things(unit, thing, out var end) is { Count: > 0 } items
                && end == next
                && (GiftItems.OpensThing(unit, thing) || items.TrueForAll(item => GiftThing.MayBeGiven(item, surely: false))))
            {
                return items;
            }
        }

        return [];
    }

    private static List<string> Things(Unit unit, int first, out int end) =>
        [.. GiftItems.From(unit, first, out end).Where(item => GiftThing.MayBeGiven(item, surely: true))];

    private static List<string> ReceiversAt(Unit unit, int first, GiftFacts told)
    {
        var phrase = NounPhrases.StartingAt(unit, ReceiverPhrases.PastThen(unit, first));
        return [.. GivingActors.In(unit, phrase, _ => null).Where(id => !told.Givers.Contains(id))];
    }
}
