using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Visits named by a noun: "Putin's state visit to Hanoi", "arrived in Rabat for a visit", "the visit by X to Washington".</summary>
internal static class Visits
{
    /// <summary>The visits that a noun names, one for each state; none where the words do not tell who goes where.</summary>
    public static IEnumerable<EventFacts?> Read(Unit unit, int noun, string kind, string modality)
    {
        List<string> goals = [.. Destinations.From(unit, noun + 1).DistinctBy(id => Journeys.StateOf(unit, id))];
        return goals.Count < 2 ? [Read(unit, noun, kind, modality, null)] : goals.Select(goal => Read(unit, noun, kind, modality, goal));
    }

    private static EventFacts? Read(Unit unit, int noun, string kind, string modality, string? goal)
    {
        var owner = EventParticipants.OwnerOf(unit, noun);
        var guests = Guests(unit, noun);
        var isToCome = modality == "actual" && (owner is not null || guests.Count > 0) && !Reality.IsTold(unit, noun) && !Chronicles.Tells(unit) && !IsListedAsPast(unit)
            || modality == "actual" && IsAboutToBegin(unit, noun);
        var destination = goal ?? Destinations.FirstFrom(unit, noun + 1) ?? ArrivedIn(unit, noun);
        var visitors = (owner is null or { Kind: Actors.MentionKind.Pronoun }) && Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Lower is "his" or "her") && NamedAfter(unit, noun) is { } later ? [later] : guests.Count > 0 ? guests : Invited(unit, noun) is { Count: > 0 } invited ? invited : owner?.ActorIds ?? (destination is null ? [] : Travellers(unit, noun));
        visitors = Accompanied(unit, noun) is { Count: > 0 } accompanied ? accompanied : visitors;
        var participants = visitors.Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person } && destination is not null && destination != id && !Journeys.IsAtHome(unit, id, destination)).Select(id => new DraftParticipant(id, "visitor")).ToList();
        if (participants.Count == 0 || destination is null)
        {
            return null;
        }

        if ((Parties.StateOf(unit.Reading, destination) ?? unit.Reading.Actors.Find(destination)?.State) is { } host)
        {
            participants.Add(new DraftParticipant(host, "host"));
        }

        var told = EventFacts.In(unit, kind, isToCome ? "planned" : modality, participants, destination, noun);
        // "discussed today his recent trip to Poland": not on the day on which it is spoken of.
        return told is not null && unit.At(noun - 1).Lower is "recent" or "last" or "previous" ? told with { StartsOn = null, EndsOn = null } : told;
    }

    /// <summary>"On the second day of his visit to Oslo, X toured the port": the pronoun means who is named next.</summary>
    private static string? NamedAfter(Unit unit, int noun)
    {
        var comma = Words.Prepositions.Contains(unit[0].Lower) ? Enumerable.Range(noun, Math.Max(0, Math.Min(unit.Count, noun + 14) - noun)).FirstOrDefault(at => unit[at].Is(","), -1) : -1;
        return comma > 0 && !Enumerable.Range(0, noun).Any(at => unit[at].Is(",")) && EventParticipants.PersonAt(unit, comma + 1) is { } name && EventParticipants.In(unit, name) is [var only] ? only : null;
    }

    /// <summary>"begins a three-day visit on Thursday": still to come.</summary>
    private static bool IsAboutToBegin(Unit unit, int noun) =>
        Enumerable.Range(1, 6).Any(back => unit.At(noun - back).Lower is "begins" or "starts" or "makes" or "pays" or "embarks") && !Chronicles.Tells(unit)
        && Enumerable.Range(noun, unit.Count - noun).Any(at => unit[at].IsCapital && Dates.Calendar.Weekday(unit.Reading.Text.AsSpan(unit[at].Start, unit[at].End - unit[at].Start)) is not null);

    /// <summary>"Official visit of X to Athens (January 2011)" in a list: without a verb, on a day that is over.</summary>
    private static bool IsListedAsPast(Unit unit) =>
        unit.Reading.PassageOf(unit).Kind == Articles.PassageKind.Bullet && !Array.Exists(unit.Items, item => Words.IsFinite(item.Lower))
        && unit.Reading.DatesIn(new Sentences.TextSpan(unit.Start, unit.End)).Any(date => !date.IsRelative && date.Value.Length >= 4 && (unit.Reading.Article.PublishedAt is not { Length: >= 4 } today || string.CompareOrdinal(date.Value, today) < 0));

    /// <summary>"arrived in Rabat for a state visit": the visit goes where the visitor arrived.</summary>
    private static string? ArrivedIn(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 20) && unit[at].Kind != ItemKind.Mark; at--)
        {
            if (unit[at].Is("in") && (Words.Being.Contains(unit.At(at - 1).Lower) || unit.At(at - 1).Lower is "expected" or "awaited") && EventParticipants.PlaceAfter(unit, at) is { } stay)
            {
                // "is in Norway on a three-day visit"
                return stay;
            }

            if (EventWords.Verbs.MatchAt(unit, at) is { Entry.Lemma: "arrive" or "land" or "travel" } verb)
            {
                var place = Destinations.FirstFrom(unit, verb.End);
                return place is null ? null : unit.Reading.Actors.Find(place)?.State ?? place;
            }
        }

        return null;
    }

    /// <summary>"invited X for a state visit": the visit would be X's.</summary>
    private static IReadOnlyList<string> Invited(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 16) && unit[at].Kind != ItemKind.Mark; at--)
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
        var at = Enumerable.Range(1, 12).Select(back => noun - back).TakeWhile(before => before >= 0 && unit[before].Kind != ItemKind.Mark).FirstOrDefault(before => unit[before].Lower is "accompanying" or "accompanied" or "accompanies", -1);
        return at < 0 || unit.IsWord(at + 1, "by") ? [] : InPhraseAt(unit, at + 1);
    }

    /// <summary>"held talks with X, who is on an official visit to Russia": the visit of whoever the relative clause is about; null where there is none.</summary>
    private static string? Antecedent(Unit unit, int noun)
    {
        var who = Enumerable.Range(2, 7).Select(back => noun - back).TakeWhile(at => at > 0 && unit[at].Kind == ItemKind.Word).FirstOrDefault(at => unit[at].Is("who"), -1);
        var end = who > 0 ? unit.At(who - 1).Is(",") ? who - 1 : who : 0;
        if (end == 0 || !Words.Being.Contains(unit.At(who + 1).Lower))
        {
            return null;
        }

        return unit.Reading.Actors.EndingAt(unit[end - 1].End) is { IsPossessive: false, ActorId: { } id } && EventParticipants.IsPerson(id) ? id
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

    /// <summary>"the visit to Washington by X", "the visit of X to Washington".</summary>
    private static IReadOnlyList<string> Guests(Unit unit, int noun)
    {
        for (var at = noun + 1; at < Math.Min(unit.Count, noun + 7) && unit[at].Kind == ItemKind.Word; at++)
        {
            if ((unit[at].Is("by") || (unit[at].Is("of") && at == noun + 1)) && !NounPhrases.StartingAt(unit, at + 1).IsEmpty)
            {
                return InPhraseAt(unit, at + 1);
            }
        }

        return [];
    }

    /// <summary>"called off a trip", "put off his visit": who does.</summary>
    private static IReadOnlyList<string> CalledOffBy(Unit unit, int noun)
    {
        var off = Enumerable.Range(1, 6).Select(back => noun - back).TakeWhile(at => at > 0 && unit[at].Kind == ItemKind.Word).FirstOrDefault(at => unit[at].Is("off") && unit[at - 1].Lower is "called" or "put" or "calls" or "calling", -1);
        return off < 2 || SpeakerSieve.MainSubject(unit, off - 1).ActorId is not { } subject ? [] : [subject];
    }

    private static IReadOnlyList<string> InPhraseAt(Unit unit, int first) =>
        NounPhrases.StartingAt(unit, first) is { IsEmpty: false } phrase ? EventParticipants.In(unit, unit.Span(phrase.First, phrase.End)) : [];

    /// <summary>Who pays, plans or calls off a visit; "on a visit" is the sentence's subject's.</summary>
    private static IReadOnlyList<string> Travellers(Unit unit, int noun) =>
        Antecedent(unit, noun) is { } traveller ? [traveller] :
        MeetingParties.Holders(unit, noun, EventWords.Visiting) is { Count: > 0 } subjects ? subjects
        : CalledOffBy(unit, noun) is { Count: > 0 } cancelling ? cancelling
        : Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Lower is "on" or "for" or "during") && !Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Kind == ItemKind.Possessive) ? EventParticipants.InUnit(unit, 1)
        : [];
}
