using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A clause of giving in the active: "gave him a vase", "gave a vase to him", "presented him with a vase".</summary>
internal static class ActiveGiving
{
    /// <summary>"each of his guests" has no more items than this.</summary>
    private const int LongestEach = 6;

    public static GiftFacts? Read(GivingVerb verb, IReadOnlyList<string> givers)
    {
        var (unit, end) = (verb.Unit, verb.End);
        if (RelativeGiving.ThingOf(verb) is { } told)
        {
            // "a samovar that Brezhnev presented to Gandhi", "the necklace he had given her"
            return verb.Facts(GiftItems.FirstFrom(unit, told.First), givers, ReceiversAfter(verb));
        }

        if (verb.Lemma is "bestow" && unit.At(end).Lower is "on" or "upon" or "to" && NounPhrases.StartingAt(unit, end + 1) is { IsEmpty: false } bestowed)
        {
            // "bestowed on X a pile of gifts"
            return verb.Facts(GiftItems.From(unit, bestowed.End), givers, verb.ActorsIn(bestowed));
        }

        if (WithAfterReceiver(verb) is { } with)
        {
            return Presented(verb, givers, with);
        }

        if (unit.At(end) is { IsCapital: false, Lower: "visiting" or "me" or "us" })
        {
            return GivenToGuest(verb, givers);
        }

        if (unit.IsWord(end, "the") && ReceiverPhrases.IsCounterpart(unit.At(end + 1)) && unit.At(end + 2) is { Kind: ItemKind.Word } next && !GivingClause.EndsThing(next))
        {
            // "gave the guests crystal bowls"
            return verb.Facts(GiftItems.From(unit, next.Lower is "with" ? end + 3 : end + 2), givers, verb.ActorsIn(new Phrase(end, end + 2)));
        }

        if (unit.IsWord(end, "the") && unit.At(end + 1) is { Kind: ItemKind.Word, IsCapital: true } && unit.At(end + 2).Lower is "a" or "an")
        {
            // "gave the Obamas a signed portrait"
            return verb.Facts(GiftItems.From(unit, end + 2), givers, verb.ActorsIn(new Phrase(end, end + 2)));
        }

        if (NamedAt(unit, end) is { } receiver)
        {
            return GivenToName(verb, givers, receiver);
        }

        if (IsCounterpart(unit, end))
        {
            var thing = unit.IsWord(end + 2, "with") ? end + 3 : end + 2;
            return verb.Facts(GiftItems.From(unit, thing), givers, verb.ActorsIn(new Phrase(end, end + 2)));
        }

        if (ThingForEach(unit, end) is { } each)
        {
            return verb.Facts(GiftItems.From(unit, each), givers, []);
        }

        return (ReceiverPhrases.Named(unit, end) ?? ReceiverPhrases.Described(unit, end)) is { } named
            ? verb.Facts(GiftItems.From(unit, ReceiverPhrases.ThingAfter(unit, named.End)), givers, verb.ActorsIn(named))
            : GivenTo(verb, givers);
    }

    /// <summary>Who is named right after the verb or after "to".</summary>
    private static IReadOnlyList<string> ReceiversAfter(GivingVerb verb) =>
        verb.Unit.IsWord(verb.End, "to") ? verb.ActorsAfter(verb.End, "to")
            : verb.Unit.Reading.Actors.StartingAt(verb.Unit.At(verb.End).Start) is { IsPossessive: false } receiver ? receiver.ActorIds
            : [];

    /// <summary>"presented the Queen with a book", "presented the Speaker of the Diet, Ada Berg, with a bowl": its "with".</summary>
    private static int? WithAfterReceiver(GivingVerb verb) =>
        verb.Lemma is "present" or "surprise" or "gift"
        && ReceiverPhrases.WithAfter(verb.Unit, verb.End) is { } with
        && (verb.Unit.At(verb.End).Lower is "the" or "him" or "her" or "them" || verb.ActorsIn(new Phrase(verb.End, with)).Count > 0)
            ? with
            : null;

    private static GiftFacts? Presented(GivingVerb verb, IReadOnlyList<string> givers, int with)
    {
        var presented = verb.ActorsIn(new Phrase(verb.End, with));
        List<string> people = [.. presented.Where(GivingActors.IsPerson)];
        var isHandedOver = givers.Count > 0 && verb.Lemma is "present";
        return (isHandedOver ? verb with { AmongGifts = true } : verb)
            .Facts(GiftItems.From(verb.Unit, with + 1), givers, people.Count > 0 ? people : presented);
    }

    /// <summary>"gave visiting President X a vase", "gave me a ball"</summary>
    private static GiftFacts? GivenToGuest(GivingVerb verb, IReadOnlyList<string> givers)
    {
        var guest = verb.Unit.IsWord(verb.End, "visiting")
            ? NounPhrases.StartingAt(verb.Unit, verb.End + 1)
            : new Phrase(verb.End, verb.End + 1);
        return guest.IsEmpty ? null : verb.Facts(GiftItems.From(verb.Unit, guest.End), givers, verb.ActorsIn(guest));
    }

    /// <summary>"gave him a vase", "gave his counterpart Ada Berg a vase": who is named right after the verb.</summary>
    private static Mention? NamedAt(Unit unit, int end) =>
        unit.At(end).Kind == ItemKind.Word
        && unit.Reading.Actors.StartingAt(unit.At(end).Start) is { IsPossessive: false, Kind: not MentionKind.Demonym } receiver
            ? receiver.Kind is MentionKind.Name or MentionKind.Pronoun ? receiver : NameAfter(unit, receiver) ?? receiver
            : null;

    private static Mention? NameAfter(Unit unit, Mention description) =>
        unit.Reading.Actors.StartingAt(unit.At(unit.IndexAt(description.Span.End)).Start) is { Kind: MentionKind.Name, IsPossessive: false } name ? name : null;

    /// <summary>"presented X with a Y" hands Y over, whatever Y is, unless Y is a figure of speech.</summary>
    private static GiftFacts? GivenToName(GivingVerb verb, IReadOnlyList<string> givers, Mention receiver)
    {
        var after = verb.Unit.IndexAt(receiver.Span.End);
        var first = verb.Unit.IsWord(after, "with") ? after + 1 : ReceiverPhrases.ThingAfter(verb.Unit, after);
        var isPresented = verb.Unit.IsWord(after, "with") && verb.Lemma is "present" && verb.Unit.At(first).Lower is "a" or "an";
        return (isPresented && givers.Count > 0 ? verb with { AmongGifts = true } : verb)
            .Facts(GiftItems.From(verb.Unit, first), givers, receiver.ActorIds);
    }

    /// <summary>"handed his host a coin", "presented his host with a coin"</summary>
    private static bool IsCounterpart(Unit unit, int end) =>
        unit.At(end).Lower is "his" or "her" or "their"
        && ReceiverPhrases.IsCounterpart(unit.At(end + 1))
        && unit.At(end + 2).Lower is "a" or "an" or "with";

    /// <summary>"gave each of his guests a plate": where the thing begins.</summary>
    private static int? ThingForEach(Unit unit, int end) =>
        unit.IsWord(end, "each")
        && unit.IsWord(end + 1, "of")
        && Array.FindIndex(unit.Items, end + 2, item => item.Lower is "a" or "an") is > 0 and var thing
        && thing - end < LongestEach
            ? thing
            : null;

    /// <summary>"brought a sapling to Washington as a gift for him"</summary>
    private static IReadOnlyList<string> GiftFor(GivingVerb verb, int first) =>
        Enumerable.Range(first, Math.Max(0, verb.Unit.Count - first))
            .FirstOrDefault(at => GiftPhrase.Tells(verb.Unit[at].Lower) && verb.Unit.At(at + 1).Lower is "for" or "to", -1) is > 0 and var gift
            ? verb.ActorsIn(NounPhrases.StartingAt(verb.Unit, gift + 2))
            : [];

    /// <summary>"gave a vase to him", "bestowed a crown upon him"</summary>
    private static GiftFacts? GivenTo(GivingVerb verb, IReadOnlyList<string> givers)
    {
        var things = GiftItems.From(verb.Unit, verb.End, out var stop);
        stop = GiftValue.PastTold(verb.Unit, stop);
        var receivers = verb.ActorsAfter(stop, verb.Lemma is "bestow" ? "upon" : "to");
        return verb.Facts(things, givers, receivers.Count > 0 ? receivers : GiftFor(verb, stop));
    }
}
