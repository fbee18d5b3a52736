using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>
/// A clause of giving in its forms: "gave him a vase", "gave a vase to him", "presented him with a vase", "was given a vase
/// by her", "received a vase from her". The frames are those of B. Levin, English Verb Classes (1993), 13.1, 13.2 and 13.4.
/// </summary>
internal static class GivingClause
{
    private static readonly VerbTable Giving = new("give gave given", "gift", "present", "hand", "donate", "bestow", "offer", "bring brought brought", "send sent sent");

    private static readonly VerbTable Receiving = new("receive", "accept", "get got gotten");

    /// <summary>Whether a word is a verb of giving or receiving.</summary>
    public static bool Tells(string lower) => Giving.Contains(lower) || Receiving.Contains(lower);

    /// <summary>The giving told by a verb at an item; null where there is none, or it is only planned or denied.</summary>
    /// <param name="speaker">Who speaks the words, when the clause stands in a quotation: "we" is the speaker's state.</param>
    /// <param name="amongGifts">Whether the passage speaks of gifts, which makes any thing given one.</param>
    public static GiftFacts? Read(Unit unit, int index, int at, Func<int, string?> speaker, bool amongGifts)
    {
        if (Giving.MatchAt(unit, at) is { } giving && Reality.OfVerb(unit, giving) == "actual" && giving.Form is CueForm.Past or CueForm.Participle)
        {
            return VerbGroups.Read(unit, giving!) is { } group ? Given(unit, index, group, speaker, amongGifts) : null;
        }

        return Receiving.MatchAt(unit, at) is { Form: CueForm.Past } receiving && Reality.OfVerb(unit, receiving) == "actual" && VerbGroups.Read(unit, receiving) is { } received
            ? Received(unit, index, received, speaker, amongGifts)
            : null;
    }

    private static GiftFacts? Given(Unit unit, int index, VerbGroup group, Func<int, string?> speaker, bool amongGifts)
    {
        if (group.Entry.Lemma is "bring" or "send" && !IsAsGift(unit, group.End))
        {
            if (!amongGifts)
            {
                return null;
            }

            // Beside gifts a thing that is sent is one, but not whatever is sent.
            amongGifts = false;
        }

        var subject = Doer(unit, group, group.Subject ?? SharedSubject(unit, group.First), speaker);
        var first = unit.IsWord(group.End, "with") ? group.End + 1 : group.End;
        if (group.IsPassive && group.Subject is { } thing && unit.IsWord(group.End, "to") && group.Entry.Lemma is "give" or "present" or "donate" or "gift" or "hand")
        {
            // "two pandas were given to X by Y"
            var given = GiftItems.From(unit, thing.First, out _);
            return Build(unit, index, [.. given.Take(1)], ActorsAfter(unit, group.End + 1, "by", speaker, 14), ActorsAfter(unit, group.End, "to", speaker), amongGifts, group);
        }

        if (group.IsPassive)
        {
            var items = GiftItems.From(unit, first, out var end);
            return Build(unit, index, items, ActorsAfter(unit, end, "by", speaker), subject, amongGifts, group);
        }

        var receiver = unit.Reading.Actors.StartingAt(unit.At(group.End).Start);
        if (receiver is { IsPossessive: false } && unit.At(group.End).Kind == ItemKind.Word && receiver.Kind != MentionKind.Demonym)
        {
            var after = unit.IndexAt(receiver.Span.End);
            first = unit.IsWord(after, "with") ? after + 1 : after;
            // "presented X with a Y" hands Y over, whatever Y is, unless Y is a figure of speech.
            var isHandedOver = first > after && group.Entry.Lemma == "present" && subject.Count > 0 && unit.At(first).Lower is "a" or "an";
            return Build(unit, index, GiftItems.From(unit, first, out _), subject, receiver.ActorIds, amongGifts || isHandedOver, group);
        }

        if (unit.At(group.End).Lower is "his" or "her" or "their" && unit.At(group.End + 2).Lower is "a" or "an" or "with" && unit.At(group.End + 1).Lower is "host" or "hosts" or "guest" or "guests" or "counterpart" or "visitor")
        {
            // "handed his host a coin", "presented his host with a coin"
            var coin = unit.IsWord(group.End + 2, "with") ? group.End + 3 : group.End + 2;
            return Build(unit, index, GiftItems.From(unit, coin, out _), subject, Actors(unit, new Phrase(group.End, group.End + 2), speaker), amongGifts, group);
        }

        var things = GiftItems.From(unit, group.End, out var stop);
        return Build(unit, index, things, subject, ActorsAfter(unit, stop, group.Entry.Lemma == "bestow" ? "upon" : "to", speaker), amongGifts, group);
    }

    /// <summary>Whether a verb of giving or receiving in the past stands at an item.</summary>
    public static bool TellsAt(Unit unit, int at) =>
        !unit[at].IsCapital && VerbAt(unit, at) is { Form: CueForm.Past or CueForm.Participle };

    private static CueMatch? VerbAt(Unit unit, int at) => Giving.MatchAt(unit, at) ?? Receiving.MatchAt(unit, at);

    /// <summary>"received X and presented Y", "paid a visit to X and gave him Y": the subject of the verb before "and".</summary>
    private static Phrase? SharedSubject(Unit unit, int verb)
    {
        for (var at = verb - 2; unit.IsWord(verb - 1, "and") && at >= 0; at--)
        {
            if (VerbAt(unit, at) is { } before && VerbGroups.Read(unit, before)?.Subject is { IsEmpty: false } subject)
            {
                return subject;
            }
        }

        return unit.IsWord(verb - 1, "and") ? Opening(unit, verb) : null;
    }

    /// <summary>Who the clause opens with, right before a verb that no table has: "Berg paid a visit to Oslo and gave …".</summary>
    private static Phrase? Opening(Unit unit, int before)
    {
        var first = before;
        while (first > 0 && !unit[first - 1].Is(";"))
        {
            first--;
        }

        var opening = NounPhrases.StartingAt(unit, first);
        return !opening.IsEmpty && opening.End < before && unit[opening.End] is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Prepositions.Contains(verb.Lower) && !Words.Conjunctions.Contains(verb.Lower)
            && unit.Reading.Actors.Resolve(unit.Span(opening.First, opening.End)).ActorIds is [var only] && unit.Reading.Actors.Find(only) is { Kind: ActorKind.Person }
            ? opening
            : null;
    }

    /// <summary>"brought him a vase as a gift".</summary>
    private static bool IsAsGift(Unit unit, int first) =>
        Enumerable.Range(first, Math.Max(0, unit.Count - first)).Any(at => unit[at].Lower is "gift" or "gifts" or "present" && unit.At(at - 1).Lower is "a" or "as");

    private static GiftFacts? Received(Unit unit, int index, VerbGroup group, Func<int, string?> speaker, bool amongGifts)
    {
        var items = GiftItems.From(unit, group.End, out var end);
        return Build(unit, index, items, ActorsAfter(unit, end, "from", speaker), Doer(unit, group, group.Subject, speaker), amongGifts, group);
    }

    private static GiftFacts? Build(Unit unit, int index, IReadOnlyList<string> items, IReadOnlyList<string> givers, IReadOnlyList<string> receivers, bool amongGifts, VerbGroup group)
    {
        var surely = amongGifts || group.Entry.Lemma is "gift";
        var things = items.Where(item => IsThing(item, surely)).ToList();
        // Nobody gives himself a gift.
        var others = givers.Count > 0 ? [.. receivers.Where(id => !givers.Contains(id))] : receivers;
        return things.Count == 0 || (givers.Count == 0 && others.Count == 0)
            ? null
            : new GiftFacts(things, givers, others, index, group.First, new Drafts.DraftSpan(unit.Start, unit.End));
    }

    private static bool IsThing(string item, bool surely)
    {
        var words = item.ToLowerInvariant().Split(' ');
        var head = Array.FindIndex(words, word => word is "of");
        var noun = head > 0 ? words[head - 1] : words[^1];
        return !GiftNouns.Figures.Contains(noun) && !GiftNouns.Honours.Contains(noun) && !item.Contains("Order of ", StringComparison.Ordinal) && (surely ? noun.Length > 2 : GiftNouns.Things.Contains(noun) || words.Any(GiftNouns.Makes.Contains));
    }

    private static IReadOnlyList<string> ActorsAfter(Unit unit, int at, string preposition, Func<int, string?> speaker, int reach = 6)
    {
        for (var index = at; index < Math.Min(unit.Count, at + reach); index++)
        {
            if (unit[index].Is(preposition))
            {
                return Actors(unit, NounPhrases.StartingAt(unit, index + 1), speaker);
            }
        }

        return [];
    }

    /// <summary>The subject, or the name in apposition to it: "the premier, Ada Berg, received".</summary>
    private static IReadOnlyList<string> Doer(Unit unit, VerbGroup group, Phrase? subject, Func<int, string?> speaker) =>
        Actors(unit, subject, speaker) is { Count: > 0 } doers ? doers : Actors(unit, group.Apposition, speaker);

    private static IReadOnlyList<string> Actors(Unit unit, Phrase? phrase, Func<int, string?> speaker)
    {
        if (phrase is not { IsEmpty: false } words)
        {
            return [];
        }

        if (unit[words.First].Lower is "we" or "i" && speaker(unit[words.First].Start) is { } voice)
        {
            return unit[words.First].Is("we") && Agreements.Parties.StateOf(unit.Reading, voice) is { } state ? [state] : [voice];
        }

        if (WordList.Relations.Contains(unit[words.End - 1].Lower) && unit.Reading.Actors.StartingAt(unit[words.First].Start) is { IsPossessive: true } owner && owner.Span.End < unit[words.End - 1].Start)
        {
            // "to the king's wife, Ada Berg"
            return unit.IsWord(words.End, ",") && unit.Reading.Actors.StartingAt(unit.At(words.End + 1).Start) is { Kind: MentionKind.Name, ActorId: { } relation } ? [relation] : [];
        }

        if (unit.Reading.Actors.StartingAt(unit[words.First].Start) is { Kind: MentionKind.Pronoun, IsPossessive: true } && words.Count > 1)
        {
            // "her hosts": somebody of hers.
            return [];
        }

        var ids = unit.Reading.Actors.Resolve(unit.Span(words.First, words.End)).ActorIds;
        return [.. ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place })];
    }
}
