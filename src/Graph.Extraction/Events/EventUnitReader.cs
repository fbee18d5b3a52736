using Graph.Extraction.Gifts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Reads the events that one unit tells of: by nouns and verbs from left to right, then what is signed and exchanged.</summary>
/// <param name="unit">The sentence.</param>
/// <param name="isCall">Whether the article tells of a call.</param>
internal sealed class EventUnitReader(Unit unit, bool isCall)
{
    private readonly Meetings _meetings = new(unit, isCall);

    public IEnumerable<EventFacts> Read()
    {
        var found = new List<EventFacts?>();
        for (var at = 0; at < unit.Count; at++)
        {
            if (!unit[at].MayBe(WordTraits.Event))
            {
                continue;
            }

            if (EventWords.KindAt(unit, at) is { } kind && !DeedTelling.IsCircumstance(unit, at))
            {
                found.AddRange(OfNoun(kind, at));
            }
            else if (EventWords.Verbs.MatchAt(unit, at) is { } verb)
            {
                found.AddRange(OfVerb(verb));
            }
        }

        found.AddRange(PassiveTies.Read(unit));
        found.AddRange(SigningEvents.Read(unit));
        found.Add(Exchange());
        return found.OfType<EventFacts>();
    }

    private IEnumerable<EventFacts?> OfNoun(string kind, int at)
    {
        var modality = Reality.OfNoun(unit, at);
        return kind switch
        {
            "visit" or "state visit" => Visits.Read(unit, at, kind, modality),
            "stay" => [Journeys.Due(unit, at)],
            "stay by invitation" => [Journeys.Invited(unit, at)],
            "arrival" => [Receptions.OnArrival(unit, at, modality)],
            "ceremony" => [Ceremonies.Read(unit, at, modality)],
            "credentials" => [Ceremonies.Credentials(unit, at)],
            _ => [_meetings.OfNoun(kind, at, modality)],
        };
    }

    private IEnumerable<EventFacts?> OfVerb(CueMatch verb)
    {
        if (verb.Entry.Lemma is "receive" or "welcome" or "greet" or "meet" && verb.Form is CueForm.Past or CueForm.Participle && VerbGroups.Read(unit, verb) is { IsPassive: true } passive)
        {
            return [Receptions.Passive(unit, verb, passive)];
        }

        if (verb.Entry.Lemma is "receive" or "welcome" or "greet" && verb.Form is CueForm.Past or CueForm.Participle && unit.IsWord(verb.First - 1, "be") && unit.IsWord(verb.First - 2, "to"))
        {
            return [Receptions.ToCome(unit, verb)];
        }

        if (verb.Form is CueForm.Past or CueForm.Participle && VerbGroups.Read(unit, verb) is { IsPassive: true } done && PassiveDeeds.Read(unit, verb, done) is { } struck)
        {
            return [struck];
        }

        if (verb.Entry.Lemma is "take")
        {
            return Journeys.Taken(unit, verb);
        }

        return !IsPhrase(verb) || DeedTelling.Of(unit, verb) is not { Subjects.Count: > 0 } telling ? []
            : verb.Entry.Lemma is "visit" or "travel" or "fly" or "head" or "go" or "arrive" or "land" or "touch" or "stop" or "transit" or "pass" ? Journeys.Going(unit, verb, telling)
            : [OfVerb(verb, telling)];
    }

    /// <summary>Verbs that tell an event only with the word after them: "touched down", "sat down with", "came face to face".</summary>
    private bool IsPhrase(CueMatch verb) => verb.Entry.Lemma switch
    {
        "touch" => unit.IsWord(verb.End, "down"),
        "sit" => unit.IsWord(verb.End, "down") && unit.At(verb.End + 1).Lower is "with" or "together" or "for",
        "come" => unit.IsWord(verb.End, "face"),
        "stop" => unit.At(verb.End).Lower is "over" or "off" or "in" or "briefly",
        "transit" => unit.At(verb.End).Lower is "through" or "via" or "in",
        "pass" => unit.IsWord(verb.End, "through"),
        "confer" => unit.At(verb.End).Lower is "with" or "by" or "in" or "at",
        _ => true,
    };

    private EventFacts? OfVerb(CueMatch verb, DeedTelling telling) => verb.Entry.Lemma switch
    {
        "meet" or "speak" or "confer" or "sit" or "come" or "host" or "call" or "phone" or "telephone" => _meetings.OfVerb(verb, telling),
        "receive" or "welcome" or "greet" => Receptions.Active(unit, verb, telling),
        "leave" or "depart" => Journeys.Departure(unit, verb, telling),
        _ => SanctionDeeds.Read(unit, verb, telling.Subjects) is { } deed ? EventFacts.In(unit, deed.Kind, deed.IsPledge && telling.Modality == "actual" ? "planned" : telling.Modality, deed.Participants, null, verb.First) : null,
    };

    private EventFacts? Exchange() =>
        GiftExchange.SidesIn(unit) is { Count: >= 2 } sides ? EventFacts.In(unit, "gift exchange", "actual", EventParticipants.Plain(sides), null) : null;
}
