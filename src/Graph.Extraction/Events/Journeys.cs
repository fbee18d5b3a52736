using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Going and coming: "visited Paris", "arrived in Hanoi", "is due in Tokyo", "left Moscow for Beijing".</summary>
internal static class Journeys
{
    /// <summary>"flew from Oslo to": "to" stands within so many items.</summary>
    private const int FromReach = 5;

    /// <summary>"was in Oslo" stands within so many items before the invitation.</summary>
    private const int InvitedReach = 24;

    /// <summary>Verbs by which somebody goes on a visit.</summary>
    private static readonly FrozenSet<string> Visiting = WordSet.Of("fly go head pass stop transit travel visit");

    /// <summary>Words after "departed" where no place follows: "departed for Beijing".</summary>
    private static readonly FrozenSet<string> AfterDeparting = WordSet.Of(". for from on to");

    /// <summary>Whether a verb tells that somebody goes on a visit: "visit", "travel", "fly", "head".</summary>
    public static bool TellsVisit(CueMatch verb) => Visiting.Contains(verb.Entry.Lemma);

    /// <summary>"visited X", "travelled to Y and Z", "landed in Z": one for each state; none where no place is named.</summary>
    public static IEnumerable<EventFacts?> Going(Unit unit, CueMatch verb, DeedTelling telling) =>
        Destinations.From(unit, verb.End).DistinctBy(to => StateOf(unit, to)).Select(to => Going(unit, verb, telling, to));

    private static EventFacts? Going(Unit unit, CueMatch verb, DeedTelling telling, string to)
    {
        if (!LeadsTo(unit, verb, telling, to) || (!TellsVisit(verb) && !telling.Subjects.Any(EventParticipants.IsPerson) && !NamesEnvoys(unit, verb)) || (TellsVisit(verb) && telling.Subjects.All(id => IsAtHome(unit, id, to))))
        {
            return null;
        }

        var modality = telling.Modality == "actual" && IsToCome(unit, verb) ? "planned" : telling.Modality;
        return EventFacts.In(unit, TellsVisit(verb) ? "visit" : "arrival", modality, [.. Comers(unit, telling.Subjects, to).Select(Visitor)], to, verb.First);
    }

    /// <summary>"the King of Norland and his guest, who arrived in Norland": those who are not at home there; all where all are.</summary>
    private static IEnumerable<string> Comers(Unit unit, IReadOnlyList<string> subjects, string to) =>
        subjects.Where(id => !IsAtHome(unit, id, to)).ToList() is { Count: > 0 } comers ? comers : subjects;

    /// <summary>"A delegation of Norland landed", and no aid of it: those who arrive.</summary>
    private static bool NamesEnvoys(Unit unit, CueMatch verb) =>
        Enumerable.Range(0, verb.First).Any(at => unit[at].Kind == ItemKind.Word && EventParticipants.IsRepresentative(unit[at].Lower));

    /// <summary>Whether the words around a verb tell that its subject goes to a place. Who only "headed to the exit" visits nothing yet.</summary>
    private static bool LeadsTo(Unit unit, CueMatch verb, DeedTelling telling, string to) => verb.Entry.Lemma switch
    {
        "travel" or "fly" => IsBeforeTo(unit, verb.End),
        "head" => IsBeforeTo(unit, verb.End) && verb.Form is not CueForm.Past,
        "go" => IsBeforeTo(unit, verb.End) && telling.Subjects.All(EventParticipants.IsPerson) && GoesRightTo(unit, verb, to),
        "stop" or "transit" or "pass" => telling.Subjects.All(EventParticipants.IsPerson) && IsBeforeStop(unit, verb.End),
        _ => true,
    };

    /// <summary>"flew to", "travelled on to", "flew back to".</summary>
    private static bool IsBeforeTo(Unit unit, int at) =>
        unit.IsWord(at, "into")
        || (unit.IsWord(at, "from") && Enumerable.Range(at + 1, FromReach).TakeWhile(to => unit.At(to).Kind == ItemKind.Word).Any(to => unit[to].Is("to")))
        || unit.IsWord(unit.At(at).Lower is "on" or "onward" or "onwards" or "back" ? at + 1 : at, "to");

    /// <summary>"stopped briefly in", "passed through".</summary>
    private static bool IsBeforeStop(Unit unit, int first) =>
        Enumerable.Range(first, 3).Any(at => unit.At(at).Lower is "in" or "through" or "via");

    /// <summary>"went to Iraq", and not "went to war in Iraq".</summary>
    private static bool GoesRightTo(Unit unit, CueMatch verb, string to) =>
        unit.Reading.Actors.StartingIn(unit.Span(verb.End, Math.Min(unit.Count, verb.End + 3)))
            .Any(mention => mention.ActorIds.Contains(to) && unit.At(unit.IndexAt(mention.Span.Start) - 1).Lower is "to" or "the");

    /// <summary>"flies to Seoul on Friday", "is heading to Kyiv": still to come.</summary>
    private static bool IsToCome(Unit unit, CueMatch verb) =>
        verb is { Entry.Lemma: "travel" or "fly" or "head", Form: CueForm.Present or CueForm.Gerund }
        && !unit.IsHeadline
        && !Chronicles.Tells(unit);

    /// <summary>"leaves for Stockholm on Tuesday": still to come.</summary>
    private static bool IsToLeave(Unit unit, CueMatch verb) =>
        verb.Form is CueForm.Present
        && !unit.IsHeadline
        && !Chronicles.Tells(unit)
        && unit.Reading.Article.PublishedAt is { Length: >= 10 } today
        && unit.Reading.DatesIn(new TextSpan(unit[verb.First].Start, unit.End)).Any(date => date.Value.Length >= 10 && string.CompareOrdinal(date.Value, 0, today, 0, 10) != 0);

    /// <summary>"X is due in Tokyo on Friday": a visit to come.</summary>
    public static EventFacts? Due(Unit unit, int due) =>
        EventParticipants.PlaceAfter(unit, due + 1) is { } to
        && SpeakerSieve.MainSubject(unit, due).ActorId is { } guest
        && EventParticipants.IsPerson(guest)
        && !IsAtHome(unit, guest, to)
            ? EventFacts.In(unit, "visit", "planned", [Visitor(guest)], to, due)
            : null;

    /// <summary>"X was in Oslo from 3 to 5 May at the invitation of Y": a visit that nothing else calls so.</summary>
    public static EventFacts? Invited(Unit unit, int invitation)
    {
        var being = Enumerable.Range(1, InvitedReach).Select(back => invitation - back)
            .FirstOrDefault(at => at > 0 && unit.At(at).Lower is "is" or "are" or "was" or "were" && EventParticipants.PlaceAfter(unit, at + 1) is not null, -1);
        if (being < 1 || Enumerable.Range(being, invitation - being).Any(at => unit[at].Lower is "visit" or "trip")
            || EventParticipants.PlaceAfter(unit, being + 1) is not { } to || NounPhrases.EndingBefore(unit, being) is not { IsEmpty: false } subject)
        {
            return null;
        }

        List<string> guests = [.. EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject)).Where(id => EventParticipants.IsPerson(id) && !IsAtHome(unit, id, to))];
        return guests.Count == 0 ? null : EventFacts.In(unit, "visit", "actual", [.. guests.Select(Visitor)], to, being);
    }

    /// <summary>"a tour that will take him to Oslo and Riga": the visits of whoever is taken there.</summary>
    public static IEnumerable<EventFacts?> Taken(Unit unit, CueMatch verb)
    {
        if (VerbGroups.Read(unit, verb) is not { IsPassive: false } group
            || unit.Reading.Actors.StartingAt(unit.At(verb.End).Start) is not { IsPossessive: false, ActorId: { } guest } taken || !EventParticipants.IsPerson(guest)
            || unit.IndexAt(taken.Span.End) is var to && !unit.IsWord(to, "to"))
        {
            return [];
        }

        var modality = group.IsNegated ? "denied" : group.IsUnreal || verb.Form is CueForm.Base or CueForm.Present ? "planned" : "actual";
        return Destinations.From(unit, unit.IndexAt(taken.Span.End))
            .DistinctBy(goal => StateOf(unit, goal))
            .Where(goal => !IsAtHome(unit, guest, goal))
            .Select(goal => EventFacts.In(unit, "visit", modality, [Visitor(guest)], goal, verb.First) is { } visit ? visit with { StartsOn = null, EndsOn = null } : null);
    }

    /// <summary>"left Moscow for Paris", "departed for Beijing".</summary>
    public static EventFacts? Departure(Unit unit, CueMatch verb, DeedTelling telling)
    {
        var next = unit.At(verb.End);
        if (!StartsPlace(unit, next) && !IsDeparture(verb, next))
        {
            return null;
        }

        var from = next.Lower is "for" or "on" or "to" ? null : Destinations.FirstFrom(unit, verb.End);
        List<DraftParticipant> travellers = [.. telling.Subjects.Where(EventParticipants.IsPerson).Select(Visitor)];
        var modality = telling.Modality == "actual" && IsToLeave(unit, verb) ? "planned" : telling.Modality;
        return EventFacts.In(unit, "departure", modality, travellers, from, verb.First);
    }

    private static bool StartsPlace(Unit unit, in Item item) =>
        unit.Reading.Actors.StartingAt(item.Start) is { ActorId: { } left }
        && unit.Reading.Actors.Find(left) is { Kind: ActorKind.Place or ActorKind.State };

    private static bool IsDeparture(CueMatch verb, in Item next) => verb.Entry.Lemma switch
    {
        "leave" => next.Is("for"),
        "depart" => AfterDeparting.Contains(next.Lower),
        _ => false,
    };

    /// <summary>A president in a city of his own is on no visit to a state.</summary>
    public static bool IsAtHome(Unit unit, string id, string to) =>
        unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person, State: { } home } && home == StateOf(unit, to);

    /// <summary>The state that a place lies in, or the id itself.</summary>
    public static string StateOf(Unit unit, string place) => unit.Reading.Actors.Find(place)?.State ?? place;

    private static DraftParticipant Visitor(string id) => new(id, "visitor");
}
