using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Whose a visit is that a noun names.</summary>
internal static class Visitors
{
    /// <summary>"On the second day of his visit to Oslo, X": the comma stands within this many items of the noun.</summary>
    private const int LongestOpening = 14;

    /// <summary>"invited X for" stands this many items before the noun at most.</summary>
    private const int InvitationReach = 16;

    /// <summary>"arrived in Oslo on Monday for" stands this many items before the noun at most.</summary>
    private const int ArrivalReach = 20;

    /// <summary>"accompanying X on" stands this many items before the noun at most.</summary>
    private const int CompanyReach = 12;

    /// <summary>Those whom the words around a noun make the visitors.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="noun">Index of "visit" or "trip".</param>
    /// <param name="owner">Whose visit it is by a possessive before the noun.</param>
    /// <param name="guests">Whose it is by the words after it.</param>
    public static IReadOnlyList<string> Of(Unit unit, int noun, Mention? owner, IReadOnlyList<string> guests)
    {
        if (Accompanied(unit, noun) is { Count: > 0 } accompanied)
        {
            return accompanied;
        }

        if (owner is null or { Kind: MentionKind.Pronoun } && IsHis(unit, noun) && NamedAfter(unit, noun) is { } later)
        {
            return [later];
        }

        return guests.Count > 0 ? guests
            : Invited(unit, noun) is { Count: > 0 } invited ? invited
            : owner?.ActorIds ?? (Theirs(unit, noun) is { Count: > 0 } theirs ? theirs : Travellers(unit, noun));
    }

    /// <summary>"Berg of Norway met X during his visit to Oslo": the last one named before who is not at home there; null where there is none.</summary>
    public static string? OtherThan(Unit unit, int noun, Mention owner, string destination) =>
        owner.ActorIds.Any(id => Journeys.IsAtHome(unit, id, destination))
            ? EventParticipants.In(unit, unit.Span(0, noun)).LastOrDefault(id => EventParticipants.IsPerson(id) && !Journeys.IsAtHome(unit, id, destination))
            : null;

    /// <summary>"Accompanied by Queen Ada, King Otto paid a visit": who goes with the visitor.</summary>
    public static IReadOnlyList<string> Company(Unit unit) =>
        unit[0].Is("accompanied") && unit.IsWord(1, "by") && EventParticipants.PersonAt(unit, 2) is { } companion
        && unit.At(unit.IndexAt(companion.End)).Is(",")
            ? EventParticipants.In(unit, companion)
            : [];

    /// <summary>"the visit to Washington by X", "the visit of X to Washington".</summary>
    public static IReadOnlyList<string> After(Unit unit, int noun)
    {
        for (var at = noun + 1; at < Math.Min(unit.Count, noun + 7) && unit[at].Kind == ItemKind.Word; at++)
        {
            if ((unit[at].Is("by") || (unit[at].Is("of") && at == noun + 1) || (unit[at].Is("from") && IsReceived(unit, noun))) && !NounPhrases.StartingAt(unit, at + 1).IsEmpty)
            {
                return InPhraseAt(unit, at + 1);
            }
        }

        return [];
    }

    /// <summary>"received a visit from X".</summary>
    public static bool IsReceived(Unit unit, int noun) => Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Lower is "received" or "receives" or "receiving" or "receive");

    /// <summary>"King X and Queen Y at the start of their visit": the last two named before who are joined by "and"; none where no two are.</summary>
    private static IReadOnlyList<string> Theirs(Unit unit, int noun)
    {
        if (!Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Is("their")))
        {
            return [];
        }

        var named = unit.Reading.Actors.StartingIn(unit.Span(0, noun)).Where(mention => mention is { IsPossessive: false, Kind: MentionKind.Name, ActorId: { } id } && EventParticipants.IsPerson(id)).TakeLast(2).ToList();
        return named is [var first, var second] && JoinedNames.AreJoined(unit, first.Span.End, second.Span.Start)
            ? [.. first.ActorIds.Concat(second.ActorIds)]
            : [];
    }

    /// <summary>The item after "by X" behind a noun; the one after the noun where nothing like it follows.</summary>
    public static int EndOfGuests(Unit unit, int noun) =>
        unit.At(noun + 1).Lower is "by" or "of" && NounPhrases.StartingAt(unit, noun + 2) is { IsEmpty: false } phrase ? phrase.End : noun + 1;

    private static bool IsHis(Unit unit, int noun) => Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Lower is "his" or "her");

    /// <summary>"On the second day of his visit to Oslo, X toured the port": the pronoun means who is named next.</summary>
    private static string? NamedAfter(Unit unit, int noun)
    {
        var comma = Array.FindIndex(unit.Items, item => item.Is(","));
        return Words.Prepositions.Contains(unit[0].Lower)
            && comma >= noun
            && comma < noun + LongestOpening
            && EventParticipants.PersonAt(unit, comma + 1) is { } name
            && EventParticipants.In(unit, name) is [var only]
                ? only
                : null;
    }

    /// <summary>"invited X for a state visit": the visit would be X's.</summary>
    private static IReadOnlyList<string> Invited(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - InvitationReach) && unit[at].Kind != ItemKind.Mark; at--)
        {
            if (unit[at].Lower is "invited" or "inviting" or "invite")
            {
                return InPhraseAt(unit, at + 1);
            }
        }

        return [];
    }

    /// <summary>"was accompanying X on a visit": the visit is X's.</summary>
    private static IReadOnlyList<string> Accompanied(Unit unit, int noun)
    {
        var at = Enumerable.Range(1, CompanyReach)
            .Select(back => noun - back)
            .TakeWhile(before => before >= 0 && unit[before].Kind != ItemKind.Mark)
            .FirstOrDefault(before => unit[before].Lower is "accompanying" or "accompanied" or "accompanies", -1);
        return at < 0 || unit.IsWord(at + 1, "by") ? [] : InPhraseAt(unit, at + 1);
    }

    /// <summary>Who pays, plans or calls off a visit; "on a visit" is the sentence's subject's.</summary>
    private static IReadOnlyList<string> Travellers(Unit unit, int noun) =>
        Antecedent(unit, noun) is { } traveller ? [traveller]
        : MeetingParties.Holders(unit, noun, EventWords.Visiting) is { Count: > 0 } subjects ? subjects
        : CalledOffBy(unit, noun) is { Count: > 0 } cancelling ? cancelling
        : Enumerable.Range(1, 4).FirstOrDefault(back => Reality.IsEnding(unit.At(noun - back).Lower)) is > 0 and var ending && SpeakerSieve.MainSubject(unit, noun - ending).ActorId is { } quitter ? [quitter]
        : Arrivals(unit, noun) is { Count: > 0 } arriving ? arriving
        : IsOnVisit(unit, noun) ? EventParticipants.InUnit(unit, 1)
        : IsAfterVisit(unit, noun) && SpeakerSieve.MainSubject(unit, noun).ActorId is { } doer ? [doer]
        : [];

    /// <summary>"A and B arrived in Oslo for a state visit": who arrived.</summary>
    private static IReadOnlyList<string> Arrivals(Unit unit, int noun)
    {
        for (var at = noun - 2; at > 0 && noun - at <= ArrivalReach && unit[at].Kind is ItemKind.Word or ItemKind.Number; at--)
        {
            if (EventWords.Verbs.MatchAt(unit, at) is { Entry.Lemma: "arrive" or "land" or "fly" or "travel" } verb && IsOnVisit(unit, noun))
            {
                return DeedTelling.Of(unit, verb)?.Subjects ?? [];
            }
        }

        return [];
    }

    /// <summary>"flew to Kyiv after a visit to Moscow".</summary>
    private static bool IsAfterVisit(Unit unit, int noun) =>
        Enumerable.Range(2, 3).Any(back => unit.At(noun - back).Lower is "after" or "following" && unit.At(noun - back + 1).Lower is "a" or "an");

    /// <summary>"on a visit", "during the trip", and nobody's.</summary>
    public static bool IsOnVisit(Unit unit, int noun) =>
        Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Lower is "on" or "for" or "during")
        && !Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Kind == ItemKind.Possessive);

    /// <summary>"held talks with X, who is on an official visit to Russia": the visit of whoever the relative clause is about; null where there is none.</summary>
    private static string? Antecedent(Unit unit, int noun)
    {
        var who = Enumerable.Range(2, 7)
            .Select(back => noun - back)
            .TakeWhile(at => at > 0 && unit[at].Kind == ItemKind.Word)
            .FirstOrDefault(at => unit[at].Is("who"), 0);
        var end = unit.IsWord(who - 1, ",") ? who - 1 : who;
        if (end == 0 || !(Words.Being.Contains(unit.At(who + 1).Lower) || unit.At(who + 1).Lower is "will" or "paid" or "made" or "began" or "undertook" or "concluded"))
        {
            return null;
        }

        return unit.Reading.Actors.EndingAt(unit[end - 1].End) is { IsPossessive: false, ActorId: { } id } && EventParticipants.IsPerson(id)
            ? id
            : EventParticipants.ApposedBefore(unit, OfficeBefore(unit, end));
    }

    /// <summary>Where the words after the last comma begin: "X, Minister of Finance of Norland".</summary>
    private static int OfficeBefore(Unit unit, int end)
    {
        var first = end;
        while (first > 0 && unit[first - 1].Kind is not ItemKind.Mark)
        {
            first--;
        }

        return first;
    }

    /// <summary>"called off a trip", "put off his visit": who does.</summary>
    private static IReadOnlyList<string> CalledOffBy(Unit unit, int noun)
    {
        var off = Enumerable.Range(1, 6)
            .Select(back => noun - back)
            .TakeWhile(at => at > 0 && unit[at].Kind == ItemKind.Word)
            .FirstOrDefault(at => unit[at].Is("off") && unit[at - 1].Lower is "called" or "put" or "calls" or "calling", -1);
        return off < 2 || SpeakerSieve.MainSubject(unit, off - 1).ActorId is not { } subject ? [] : [subject];
    }

    private static IReadOnlyList<string> InPhraseAt(Unit unit, int first) =>
        NounPhrases.StartingAt(unit, first) is { IsEmpty: false } phrase
            ? EventParticipants.In(unit, unit.Span(phrase.First, phrase.End))
            : [];
}
