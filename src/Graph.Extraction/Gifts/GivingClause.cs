using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>
/// A clause of giving in its forms: "gave him a vase", "gave a vase to him", "presented him with a vase", "was given a vase
/// by her", "received a vase from her". The frames are those of B. Levin, English Verb Classes (1993), 13.1, 13.2 and 13.4.
/// </summary>
internal static class GivingClause
{
    private static readonly VerbTable Giving = new("give gave given", "gift", "present", "hand", "donate", "bestow", "offer", "bring brought brought", "send sent sent", "reciprocate", "surprise");

    /// <summary>Who is presented with something is named in so many items at most.</summary>
    private const int LongestReceiver = 16;

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
            return VerbGroups.Read(unit, giving!) is not { } group ? ReducedGiving.Read(unit, index, giving, amongGifts)
                : group is { IsPassive: false } && ReducedGiving.IsAt(unit, giving) ? ReducedGiving.Read(unit, index, giving, amongGifts)
                : Given(unit, index, group, speaker, amongGifts);
        }

        return Receiving.MatchAt(unit, at) is { Form: CueForm.Past } receiving && Reality.OfVerb(unit, receiving) == "actual" && VerbGroups.Read(unit, receiving) is { } received
            ? Received(unit, index, received, speaker, amongGifts)
            : null;
    }

    private static GiftFacts? Given(Unit unit, int index, VerbGroup group, Func<int, string?> speaker, bool amongGifts)
    {
        if (group.Entry.Lemma is "reciprocate")
        {
            return unit.IsWord(group.End, "with") && amongGifts ? Build(unit, index, GiftItems.From(unit, group.End + 1, out _), Doer(unit, group, group.Subject, speaker), [], true, group) : null;
        }

        if (group.Entry.Lemma is "bring" or "send" && !IsAsGift(unit, group.End))
        {
            if (!amongGifts && NamedReceiver(unit, group.End) is null)
            {
                return null;
            }

            // Beside gifts and for a person a thing that is sent is one, but not whatever is sent.
            amongGifts = false;
        }

        if (group.Entry.Lemma is "surprise" && WithAfter(unit, group.End) is null)
        {
            return null;
        }

        if (group.Entry.Lemma is "hand" && unit.At(group.End).Lower is "over" or "out")
        {
            group = group with { End = group.End + 1 };
        }

        var subject = Doer(unit, group, group.Subject ?? SharedSubject(unit, group.First), speaker);
        if (subject.Count == 0 && group is { IsPassive: false, SharesSubject: true } && unit.IsWord(group.First - 1, "and") && SpeakerSieve.MainSubject(unit, group.First).ActorId is { } main && IsPerson(main))
        {
            // "The Canadian prime minister met X and gave him"
            subject = [main];
        }

        if (unit.IsWord(group.First - 1, "who") && group.First > 2 && unit.Reading.Actors.EndingAt(unit[unit[group.First - 2].Is(",") ? group.First - 3 : group.First - 2].End) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } described })
        {
            // "met X, who presented him with a book"
            subject = [described];
        }

        var first = unit.IsWord(group.End, "with") ? group.End + 1 : group.End;
        if (group.IsPassive && group.Subject is { } thing && unit.IsWord(group.End, "to") && group.Entry.Lemma is "give" or "present" or "donate" or "gift" or "hand")
        {
            // "two pandas were given to X by Y"
            var given = GiftItems.From(unit, thing.First, out _);
            return Build(unit, index, [.. given.Take(1)], ActorsAfter(unit, group.End + 1, "by", speaker, 14), ActorsAfter(unit, group.End, "to", speaker), amongGifts, group);
        }

        if (group.IsPassive && unit.IsWord(group.End, "by") && subject.Any(IsPerson) && WithAfterGiver(unit, group.End + 1) is { } handed)
        {
            // "was presented by the governor with a bowl"
            return Build(unit, index, GiftItems.From(unit, handed + 1, out _), [.. Actors(unit, new Phrase(group.End + 1, handed), speaker).Where(id => !subject.Contains(id))], subject, amongGifts, group);
        }

        if (group is { IsPassive: true, Subject: { } donated } && unit.IsWord(group.End, "by") && group.Entry.Lemma is "donate" or "gift" or "give" or "present")
        {
            // "the statue was donated by X"
            return Build(unit, index, [.. GiftItems.From(unit, donated.First, out _).Take(1)], ActorsAfter(unit, group.End, "by", speaker), [], amongGifts, group);
        }

        if (group.IsPassive)
        {
            var items = GiftItems.From(unit, first, out var end);
            var presenters = ActorsAfter(unit, end, "by", speaker);
            // "was presented with a Y by X" hands Y over, whatever Y is.
            var isPresented = first > group.End && group.Entry.Lemma is "present" && presenters.Count > 0 && subject.Any(IsPerson) && unit.At(first).Lower is "a" or "an";
            return Build(unit, index, items, presenters, subject, amongGifts || isPresented, group);
        }

        if (ThingOfRelative(unit, group) is { } told)
        {
            // "a samovar that Brezhnev presented to Gandhi", "the necklace he had given her"
            return Build(unit, index, [.. GiftItems.From(unit, told.First, out _).Take(1)], subject, Receivers(unit, group.End, speaker), amongGifts, group);
        }

        if (group.Entry.Lemma is "present" or "surprise" && WithAfter(unit, group.End) is { } with && Actors(unit, new Phrase(group.End, with), speaker) is var presented && (presented.Count > 0 || unit.IsWord(group.End, "the")))
        {
            // "presented the Queen with a book", "presented the Speaker of the Diet, Ada Berg, with a bowl"
            List<string> people = [.. presented.Where(IsPerson)];
            return Build(unit, index, GiftItems.From(unit, with + 1, out _), subject, people.Count > 0 ? people : presented, amongGifts || (subject.Count > 0 && group.Entry.Lemma is "present"), group);
        }

        if (unit.At(group.End).Lower is "visiting" or "me" or "us")
        {
            // "gave visiting President X a vase", "gave me a ball"
            var guest = unit.IsWord(group.End, "visiting") ? NounPhrases.StartingAt(unit, group.End + 1) : new Phrase(group.End, group.End + 1);
            return guest.IsEmpty ? null : Build(unit, index, GiftItems.From(unit, guest.End, out _), subject, Actors(unit, guest, speaker), amongGifts, group);
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

        if (unit.IsWord(group.End, "each") && unit.IsWord(group.End + 1, "of") && Array.FindIndex(unit.Items, group.End + 2, item => item.Lower is "a" or "an") is > 0 and var each && each - group.End < 6)
        {
            // "gave each of his guests a plate"
            return Build(unit, index, GiftItems.From(unit, each, out _), subject, [], amongGifts, group);
        }

        if ((NamedReceiver(unit, group.End) ?? DescribedReceiver(unit, group.End)) is { } named)
        {
            return Build(unit, index, GiftItems.From(unit, named.End, out _), subject, Actors(unit, named, speaker), amongGifts, group);
        }

        var things = GiftItems.From(unit, group.End, out var stop);
        return Build(unit, index, things, subject, ActorsAfter(unit, stop, group.Entry.Lemma == "bestow" ? "upon" : "to", speaker), amongGifts, group);
    }

    /// <summary>The "with" after whoever is presented with something; null where a verb or a mark other than a comma comes first.</summary>
    private static int? WithAfter(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + LongestReceiver); at++)
        {
            if (unit.IsWord(at, "with"))
            {
                return at > first && (unit.At(at + 1).Lower is "a" or "an" or "the" or "two" or "three" or "his" or "her" or "their" || unit.At(at + 1).Kind == ItemKind.Number || GiftNouns.Things.Contains(unit.At(at + 1).Lower)) && NamesReceiver(unit, first) ? at : null;
            }

            if (unit[at].Kind == ItemKind.Mark && !unit[at].Is(",") || Words.Prepositions.Contains(unit[at].Lower) && unit[at].Lower is not ("of" or "for" or "at") || unit[at].Lower is "a" or "an" || Words.Auxiliaries.Contains(unit[at].Lower))
            {
                return null;
            }
        }

        return null;
    }

    private static bool NamesReceiver(Unit unit, int first) =>
        unit[first].Lower is "the" or "visiting" or "his" or "her" or "their" or "him" or "them" or "each" or "both" || unit[first].IsCapital;

    /// <summary>The thing that a relative clause of giving is about: "the sword that X gave to Y"; null for any other clause.</summary>
    private static Phrase? ThingOfRelative(Unit unit, VerbGroup group)
    {
        if (group.Subject is not { IsEmpty: false, First: > 1 } subject || unit[subject.First - 1].Lower is not ("that" or "which") || !(unit.IsWord(group.End, "to") || unit.Reading.Actors.StartingAt(unit.At(group.End).Start) is not null || group.End >= unit.Count - 1 || unit.At(group.End).Lower is "in" or "on" or "during" or "from"))
        {
            return null;
        }

        var end = unit.IsWord(subject.First - 2, ",") ? subject.First - 2 : subject.First - 1;
        return WithoutPreposition(unit, NounPhrases.EndingBefore(unit, end)) is { IsEmpty: false } thing && unit.Reading.Actors.StartingAt(unit[thing.First].Start) is not { IsPossessive: false } ? thing : null;
    }

    /// <summary>"were thanked with a pair of swans": what stands after "with".</summary>
    public static Phrase WithoutPreposition(Unit unit, Phrase thing)
    {
        var with = Enumerable.Range(thing.First, thing.Count).LastOrDefault(at => unit[at].Is("with"), -1);
        return with < 0 ? thing : new Phrase(with + 1, thing.End);
    }

    /// <summary>Who is named right after the verb or after "to".</summary>
    private static IReadOnlyList<string> Receivers(Unit unit, int end, Func<int, string?> speaker) =>
        unit.IsWord(end, "to") ? ActorsAfter(unit, end, "to", speaker) : unit.Reading.Actors.StartingAt(unit.At(end).Start) is { IsPossessive: false } receiver ? receiver.ActorIds : [];

    /// <summary>"gave Turkish President X a vase", "brought the premier, X, two rugs": a person named before the thing.</summary>
    private static Phrase? NamedReceiver(Unit unit, int first)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + LongestReceiver) && unit[at].Kind is ItemKind.Word or ItemKind.Number or ItemKind.Possessive || unit.At(at).Is(","); at++)
        {
            var end = unit[at - 1].Is(",") ? at - 1 : at;
            if ((unit[at].Lower is "a" or "an" or "two" or "three" || unit[at].Kind == ItemKind.Number) && end > first && unit.Reading.Actors.EndingAt(unit[end - 1].End) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id } && IsPerson(id))
            {
                return new Phrase(first, end);
            }

            if (Words.Prepositions.Contains(unit[at].Lower) && !unit[at].Is("of"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"by the governor with a bowl": the "with" after who presents.</summary>
    private static int? WithAfterGiver(Unit unit, int first) =>
        Enumerable.Range(first, LongestReceiver).TakeWhile(at => at < unit.Count && unit[at].Kind is ItemKind.Word or ItemKind.Possessive).FirstOrDefault(at => unit[at].Is("with"), -1) is > 0 and var with ? with : null;

    /// <summary>"gave Ukraine's president a jersey": somebody described by his state's office, before the thing.</summary>
    private static Phrase? DescribedReceiver(Unit unit, int first)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + 7) && unit[at].Kind is ItemKind.Word or ItemKind.Possessive; at++)
        {
            if (unit[at].Lower is "a" or "an" or "two" or "three" && Words.IsSpeaker(unit[at - 1].Lower))
            {
                return new Phrase(first, at);
            }
        }

        return null;
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
            && unit.Reading.Actors.Resolve(unit.Span(opening.First, opening.End)).ActorIds.Where(IsPerson).Take(2).Count() == 1
            ? opening
            : null;
    }

    /// <summary>"brought him a vase as a gift", "sent them two horses as a wedding present".</summary>
    private static bool IsAsGift(Unit unit, int first) =>
        Enumerable.Range(first, Math.Max(0, unit.Count - first)).Any(at => unit[at].Lower is "gift" or "gifts" or "present" or "presents" && (unit.At(at - 1).Lower is "a" or "as" || unit.At(at - 2).Is("as") || unit.At(at - 3).Is("as")));

    private static GiftFacts? Received(Unit unit, int index, VerbGroup group, Func<int, string?> speaker, bool amongGifts)
    {
        var items = GiftItems.From(unit, group.End, out var end);
        var givers = unit.At(end).Lower is "donated" or "given" or "gifted" or "presented" && unit.IsWord(end + 1, "by") ? ActorsAfter(unit, end, "by", speaker) : ActorsAfter(unit, end, "from", speaker);
        if (givers.Count == 0 && unit[0].Is("from"))
        {
            // "From the president he received a vase."
            givers = Actors(unit, NounPhrases.StartingAt(unit, 1), speaker);
        }

        if (items.Count == 0 && ThingOfRelative(unit, group) is { } told)
        {
            // "a chess set, which X had received from Y"
            items = [.. GiftItems.From(unit, told.First, out _).Take(1)];
        }

        var receivers = Doer(unit, group, group.Subject ?? SharedSubject(unit, group.First), speaker);
        return Build(unit, index, items, [.. givers.Where(id => !receivers.Contains(id))], receivers, amongGifts, group);
    }

    /// <summary>Who receives, by a verb of receiving at an item that tells it as done; none where it tells nothing.</summary>
    public static IReadOnlyList<string> ReceiversAt(Unit unit, int at, Func<int, string?> speaker) =>
        Receiving.MatchAt(unit, at) is { Form: CueForm.Past } receiving && Reality.OfVerb(unit, receiving) == "actual" && VerbGroups.Read(unit, receiving) is { IsPassive: false } group
            ? Doer(unit, group, group.Subject ?? SharedSubject(unit, group.First), speaker)
            : [];

    private static bool IsPerson(string id) => id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>"the speaker" of "the speaker of the Czech senate".</summary>
    private static string Head(Unit unit, Phrase words)
    {
        var of = Array.FindIndex(unit.Items, words.First, words.Count, item => item.Is("of"));
        return unit[(of > words.First ? of : words.End) - 1].Lower;
    }

    private static GiftFacts? Build(Unit unit, int index, IReadOnlyList<string> items, IReadOnlyList<string> givers, IReadOnlyList<string> receivers, bool amongGifts, VerbGroup group)
    {
        var surely = amongGifts || group.Entry.Lemma is "gift";
        // What is given beside a thing is one, too.
        var isAmongThings = surely || items.Any(item => IsThing(item, false));
        var things = items.Where(item => IsThing(item, isAmongThings)).ToList();
        // Nobody gives himself a gift.
        var others = givers.Count > 0 ? [.. receivers.Where(id => !givers.Contains(id))] : receivers;
        return things.Count == 0 || (givers.Count == 0 && others.Count == 0)
            ? null
            : new GiftFacts(things, givers, others, index, group.First, new Drafts.DraftSpan(unit.Start, unit.End));
    }

    /// <summary>Whether words name a thing that can be given; among gifts any thing that is no figure of speech.</summary>
    public static bool IsThing(string item, bool surely)
    {
        var words = item.ToLowerInvariant().Split(' ');
        var head = Array.FindIndex(words, word => word is "of");
        var noun = head <= 0 ? words[^1] : words[head - 1] is "pair" or "pairs" or "couple" or "number" or "dozen" or "bunch" or "case" or "piece" or "pieces" && head + 1 < words.Length ? words[^1] : words[head - 1];
        return (!GiftNouns.Figures.Contains(noun) || (noun is "model" && (head > 0 || (words.Length > 1 && GiftNouns.Things.Contains(words[^2])))) || (noun is "copy" && (words.Any(GiftNouns.Makes.Contains) || GiftNouns.Things.Contains(words[^1])))) && !GiftNouns.Honours.Contains(noun) && !item.Contains("Order of ", StringComparison.Ordinal) && (surely ? noun.Length > 2 : GiftNouns.NamesThing(noun is "copy" or "copies" && head > 0 ? words[^1] : noun) || words.Any(GiftNouns.Makes.Contains));
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

        if (unit[words.First].Lower is "we" or "i" or "me" or "us" && speaker(unit[words.First].Start) is { } voice)
        {
            return unit[words.First].Lower is "we" or "us" && Agreements.Parties.StateOf(unit.Reading, voice) is { } state ? [state] : [voice];
        }

        if (WordList.Relations.Contains(unit[words.End - 1].Lower) && unit.Reading.Actors.StartingAt(unit[words.First].Start) is { IsPossessive: true } owner && owner.Span.End < unit[words.End - 1].Start)
        {
            // "to the king's wife, Ada Berg"
            return unit.IsWord(words.End, ",") && unit.Reading.Actors.StartingAt(unit.At(words.End + 1).Start) is { Kind: MentionKind.Name, ActorId: { } relation } ? [relation] : [];
        }

        if (Enumerable.Range(words.First + 1, words.Count - 1).Any(at => unit[at - 1].Kind == ItemKind.Possessive && WordList.Relations.Contains(unit[at].Lower)))
        {
            // "to the president's son Jan"
            return unit.Reading.Actors.StartingIn(unit.Span(words.First, words.End)).LastOrDefault(mention => mention is { Kind: MentionKind.Name, IsPossessive: false }) is { ActorId: { } kin } ? [kin] : [];
        }

        if (unit.Reading.Actors.StartingAt(unit[words.First].Start) is { Kind: MentionKind.Pronoun, IsPossessive: true } && words.Count > 1)
        {
            // "her hosts": somebody of hers.
            return [];
        }

        var ids = unit.Reading.Actors.Resolve(unit.Span(words.First, words.End)).ActorIds;
        if (unit.IsWord(words.End, ",") && !ids.Any(IsPerson) && Words.IsSpeaker(Head(unit, words)) && unit.Reading.Actors.StartingAt(unit.At(words.End + 1).Start) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } apposed } && IsPerson(apposed))
        {
            // "from the speaker of the Czech senate, Ada Berg"
            return [apposed];
        }

        var states = Agreements.Parties.StatesOf(unit.Reading, [.. ids.Where(IsPerson)]);
        return [.. ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place } && !states.Contains(id))];
    }
}
