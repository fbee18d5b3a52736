using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>
/// A clause of giving in its forms: "gave him a vase", "gave a vase to him", "presented him with a vase", "was given a vase
/// by her", "received a vase from her". The frames are those of B. Levin, English Verb Classes (1993), 13.1, 13.2 and 13.4.
/// </summary>
internal static class GivingClause
{
    /// <summary>"a gun (above), with a removable magazine, from": who gives stands within so many items after the thing.</summary>
    private const int FromReach = 12;

    /// <summary>The giving told by a verb at an item; null where there is none, or it is only planned or denied.</summary>
    /// <param name="speaker">Who speaks the words, when the clause stands in a quotation: "we" is the speaker's state.</param>
    /// <param name="amongGifts">Whether the passage speaks of gifts, which makes any thing given one.</param>
    public static GiftFacts? Read(Unit unit, int index, int at, Func<int, string?> speaker, bool amongGifts)
    {
        if (GivesAt(unit, at) is { } gives)
        {
            // "Berg presents Macron with a vase", in a live blog or a headline.
            return Given(new GivingVerb(unit, index, gives, speaker, false)) is { Givers.Count: > 0, Receivers: { Count: > 0 } receivers } told && receivers.All(GivingActors.IsPerson) ? told : null;
        }

        if (GivenAt(unit, at) is { } given)
        {
            return VerbGroups.Read(unit, given) is { } group && (group.IsPassive || !ReducedGiving.IsAt(unit, given))
                ? Given(new GivingVerb(unit, index, group, speaker, amongGifts))
                : ReducedGiving.Read(unit, index, given, amongGifts);
        }

        return ReceivedAt(unit, at) is { } received ? Received(new GivingVerb(unit, index, received, speaker, amongGifts)) : null;
    }

    /// <summary>Whether a word ends the thing before it, so that the words before it are no receiver.</summary>
    public static bool EndsThing(in Item item) =>
        (Words.Prepositions.Contains(item.Lower) && !item.Is("with")) || Words.Conjunctions.Contains(item.Lower) || Words.Auxiliaries.Contains(item.Lower);

    /// <summary>Who receives, by a verb of receiving at an item that tells it as done; none where it tells nothing.</summary>
    public static IReadOnlyList<string> ReceiversAt(Unit unit, int at, Func<int, string?> speaker) =>
        ReceivedAt(unit, at) is { IsPassive: false } group ? GivingSubjects.Of(unit, group, speaker) : [];

    /// <summary>A verb of giving that tells it as done.</summary>
    private static CueMatch? GivenAt(Unit unit, int at) =>
        GivingVerbs.Giving.MatchAt(unit, at) is { } giving
        && (giving.Form is CueForm.Past or CueForm.Participle || IsDoneBy(unit, giving))
        && Reality.OfVerb(unit, giving) == "actual"
            ? giving
            : null;

    /// <summary>"made headlines by presenting X with a rug": a participle tells what was done as the finite verb before it does.</summary>
    private static bool IsDoneBy(Unit unit, CueMatch giving) =>
        giving.Form == CueForm.Gerund
        && unit.At(giving.First - 1).Lower is "by" or ","
        && !Enumerable.Range(0, giving.First).Any(at => Words.Modals.Contains(unit[at].Lower));

    /// <summary>A verb of giving in the present tense that tells what is being done.</summary>
    private static VerbGroup? GivesAt(Unit unit, int at) =>
        GivingVerbs.Giving.MatchAt(unit, at) is { Form: CueForm.Present, Entry.Lemma: "give" or "gift" or "hand" or "present" or "offer" } giving && Reality.OfVerb(unit, giving) == "actual"
            && VerbGroups.Read(unit, giving) is { IsPassive: false, IsRelative: false, Subject: not null } group
            ? group
            : null;

    /// <summary>A verb of receiving that tells it as done.</summary>
    private static VerbGroup? ReceivedAt(Unit unit, int at) =>
        GivingVerbs.Receiving.MatchAt(unit, at) is { Form: CueForm.Past } receiving && Reality.OfVerb(unit, receiving) == "actual"
            ? VerbGroups.Read(unit, receiving)
            : null;

    private static GiftFacts? Given(GivingVerb verb) => verb.Lemma switch
    {
        "reciprocate" => Reciprocated(verb),
        "bring" or "send" when !IsAsGift(verb.Unit, verb.End) => Sent(verb),
        "surprise" when ReceiverPhrases.WithAfter(verb.Unit, verb.End) is null => null,
        "hand" when verb.Unit.At(verb.End).Lower is "over" or "out" => HandedOver(verb with { Group = verb.Group with { End = verb.End + 1 } }),
        _ => HandedOver(verb),
    };

    /// <summary>"reciprocated with a rug"</summary>
    private static GiftFacts? Reciprocated(GivingVerb verb) =>
        verb.AmongGifts && verb.Unit.IsWord(verb.End, "with")
            ? verb.Facts(GiftItems.From(verb.Unit, verb.End + 1), GivingSubjects.OwnOf(verb), [])
            : null;

    /// <summary>Beside gifts and for a person a thing that is sent is one, but not whatever is sent.</summary>
    private static GiftFacts? Sent(GivingVerb verb) =>
        verb.AmongGifts || ReceiverPhrases.Named(verb.Unit, verb.End) is not null || IsSentToPerson(verb) ? HandedOver(verb with { AmongGifts = false }) : null;

    /// <summary>"sent a war drum to Queen X": one thing, and a person right after it.</summary>
    private static bool IsSentToPerson(GivingVerb verb) =>
        verb.Lemma is "send" && !verb.Group.IsPassive
        && GiftItems.From(verb.Unit, verb.End, out var end).Count == 1
        && verb.Unit.IsWord(end, "to")
        && NounPhrases.StartingAt(verb.Unit, end + 1) is { IsEmpty: false } receiver
        && (verb.ActorsIn(receiver).Any(GivingActors.IsPerson) || verb.Unit.At(receiver.First + 1).Lower is "emperor" or "king" or "queen" or "sultan" or "tsar" or "shah");

    private static GiftFacts? HandedOver(GivingVerb verb)
    {
        var subject = GivingSubjects.OfGiving(verb);
        return verb.Group.IsPassive ? PassiveGiving.Read(verb, subject) : ActiveGiving.Read(verb, subject);
    }

    /// <summary>"brought him a vase as a gift", "sent them two horses as a wedding present".</summary>
    private static bool IsAsGift(Unit unit, int first) =>
        Enumerable.Range(first, Math.Max(0, unit.Count - first)).Any(at =>
            GiftPhrase.Tells(unit[at].Lower)
            && (unit.At(at - 1).Lower is "a" or "as" || unit.At(at - 2).Is("as") || unit.At(at - 3).Is("as")));

    /// <summary>"received a vase from her"</summary>
    private static GiftFacts? Received(GivingVerb verb)
    {
        var items = GiftItems.From(verb.Unit, verb.End, out var end);
        if (items.Count == 0 && RelativeGiving.ThingOf(verb) is { } told)
        {
            // "a chess set, which X had received from Y"
            items = GiftItems.FirstFrom(verb.Unit, told.First);
        }

        if (verb.Lemma is "get" && ((items is [var had, ..] && had.EndsWith("ed", StringComparison.Ordinal)) || verb.Unit.At(verb.End + 1).Lower is "better" or "best"))
        {
            // "got his car delivered", "got the better of it with its pandas"
            return null;
        }

        var receivers = GivingSubjects.Of(verb.Unit, verb.Group, verb.Speaker);
        return verb.Facts(items, [.. GiversAfter(verb, end).Where(id => !receivers.Contains(id))], receivers);
    }

    private static IReadOnlyList<string> GiversAfter(GivingVerb verb, int items)
    {
        var isDescribed = verb.Unit.At(items).Lower is "donated" or "given" or "gifted" or "presented" && verb.Unit.IsWord(items + 1, "by");
        var givers = verb.ActorsAfter(items, isDescribed ? "by" : "from", FromReach);
        // "From the president he received a vase."
        return givers.Count == 0 && verb.Unit[0].Is("from") ? verb.ActorsIn(NounPhrases.StartingAt(verb.Unit, 1)) : givers;
    }
}
