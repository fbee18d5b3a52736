using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;
using Graph.Extraction.Gifts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Reads the events that one unit tells of.</summary>
internal sealed class EventUnitReader(Unit unit, bool isCall)
{
    private readonly List<EventFacts> _found = [];
    private (string? First, string? Last)? _days;

    public IReadOnlyList<EventFacts> Read()
    {
        for (var at = 0; at < unit.Count; at++)
        {
            if (!unit[at].MayBe(WordTraits.Event))
            {
                continue;
            }

            if (EventWords.KindAt(unit, at) is { } kind)
            {
                ReadNoun(kind, at);
            }
            else if (EventWords.Verbs.MatchAt(unit, at) is { } verb)
            {
                ReadVerb(verb);
            }
        }

        ReadSigning();
        ReadExchange();
        return _found;
    }

    private void ReadNoun(string kind, int at)
    {
        var modality = Reality.OfNoun(unit, at);
        switch (kind)
        {
            case "visit" or "state visit":
                Visit(at, kind, modality == "actual" && (OwnerOf(at) is not null || Guests(at).Count > 0) && !Reality.IsTold(unit, at) ? "planned" : modality, OwnerOf(at), EventParticipants.Destination(unit, at + 1) ?? ArrivedIn(at));
                break;
            case "arrival":
                var greeted = EventParticipants.InUnit(unit, 2);
                Add(kind, modality, Hosted(greeted, OwnerOf(at)), EventParticipants.Destination(unit, at + 1));
                break;
            case "ceremony":
                Add(kind, modality, EventParticipants.Plain(EventParticipants.InUnit(unit, 2).Where(IsPerson)), null);
                break;
            default:
                var people = MeetingParties.Of(unit, at, OwnerOf(at));
                if (people.Count >= 2)
                {
                    Add(isCall && kind == "talks" ? "call" : kind, modality, EventParticipants.Plain(people), modality == "actual" ? Signing.PlaceIn(unit) : null);
                }

                break;
        }
    }

    private void ReadVerb(CueMatch verb)
    {
        if (Telling(verb) is not { } telling)
        {
            return;
        }

        var (modality, subjects) = telling;
        var rest = verb.End < unit.Count ? EventParticipants.In(unit, new TextSpan(unit[verb.End].Start, unit.At(EndOfCompany(verb.End)).Start)) : [];
        switch (verb.Entry.Lemma)
        {
            case "visit" or "travel" or "arrive" or "land":
                var to = EventParticipants.Destination(unit, verb.End);
                if (to is not null && subjects.Count > 0 && (verb.Entry.Lemma != "travel" || unit.IsWord(verb.End, "to")))
                {
                    Add(verb.Entry.Lemma is "visit" or "travel" ? "visit" : "arrival", modality, [.. subjects.Select(id => new DraftParticipant(id, "visitor"))], to);
                }

                break;
            case "meet" or "speak" or "host" or "call" or "phone" or "telephone" when subjects.Count > 0:
                Meeting(verb, modality, subjects, rest);
                break;
            case "receive" or "welcome" or "greet" when subjects.Count > 0 && IsReception(verb):
                Reception(verb, modality, subjects);
                break;
            case "leave" or "depart" when subjects.Any(IsPerson):
                Departure(verb, modality, subjects);
                break;
            case "impose" or "slap" or "sanction" or "expel" or "lodge" or "summon" or "send" or "provide" or "deliver" or "donate" when subjects.Count > 0:
                if (SanctionDeeds.Read(unit, verb, subjects) is { } deed)
                {
                    Add(deed.Kind, modality, deed.Participants, null);
                }

                break;
        }
    }

    private static bool IsPerson(string id) => id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>"received X in Paris", "greeted X at the airport": a person comes right after, not "welcomed the decision".</summary>
    private bool IsReception(CueMatch verb) =>
        unit.At(verb.End).Kind == ItemKind.Word && unit.Reading.Actors.StartingAt(unit.At(verb.End).Start) is { IsPossessive: false, ActorId: { } id } && IsPerson(id)
        && Enumerable.Range(verb.End, 14).Any(at => unit.At(at).Lower is "in" or "at" or "to" or "upon" or "on");

    private void Reception(CueMatch verb, string modality, IReadOnlyList<string> subjects)
    {
        var guest = unit.Reading.Actors.StartingAt(unit[verb.End].Start)?.ActorId;
        if (guest is null || subjects.Contains(guest) || unit.Items.Any(item => item.Is("arrival")))
        {
            return;
        }

        var place = Signing.PlaceIn(unit);
        var isArrival = verb.Entry.Lemma != "receive" && unit.Items.Any(item => item.Is("airport"));
        var hosts = subjects.Where(id => id != guest).Select(id => new DraftParticipant(id, "host"));
        Add(isArrival ? "arrival" : "talks", modality, [.. hosts, new DraftParticipant(guest, "visitor")], place);
    }

    /// <summary>"left Moscow for Paris", "departed for Beijing".</summary>
    private void Departure(CueMatch verb, string modality, IReadOnlyList<string> subjects)
    {
        var next = unit.At(verb.End);
        var isLeave = verb.Entry.Lemma == "leave" && (next.Is("for") || unit.Reading.Actors.StartingAt(next.Start) is { ActorId: { } left } && unit.Reading.Actors.Find(left) is { Kind: ActorKind.Place or ActorKind.State });
        if (!isLeave && !(verb.Entry.Lemma == "depart" && next.Lower is "for" or "from" or "on" or "." or "to"))
        {
            return;
        }

        var from = next.Is("for") || next.Is("on") || next.Is("to") ? null : EventParticipants.Destination(unit, verb.End);
        Add("departure", modality, [.. subjects.Where(IsPerson).Select(id => new DraftParticipant(id, "visitor"))], from);
    }

    /// <summary>Whether a verb tells a deed as done, planned or denied, and who does it; null where it tells none.</summary>
    private (string Modality, IReadOnlyList<string> Subjects)? Telling(CueMatch verb)
    {
        var group = VerbGroups.Read(unit, verb);
        if (group is { IsPassive: true } || verb.Form == CueForm.Gerund)
        {
            return null;
        }

        if (group is { Subject: { } subject } && (verb.Form != CueForm.Base || group.First < verb.First))
        {
            var modality = group.IsNegated ? "denied" : group.IsUnreal ? "planned" : "actual";
            return (IsReportDenied(verb.First) ? "denied" : modality, EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject)));
        }

        if (verb.Form == CueForm.Base && unit.IsWord(verb.First - 1, "to") && Reality.OfVerb(unit, verb) == "denied")
        {
            return ("denied", Planner(verb.First - 1));
        }

        return verb.Form == CueForm.Base && unit.IsWord(verb.First - 1, "to") && Reality.IsPlanned(unit, verb.First - 1)
            ? (IsReportDenied(verb.First) ? "denied" : "planned", Planner(verb.First - 1))
            : null;
    }

    /// <summary>"denied that X plans to visit Y".</summary>
    private bool IsReportDenied(int verb) =>
        Enumerable.Range(0, verb).Any(at => unit[at].Lower is "denied" or "denies" && unit.At(at + 1).Lower is "that" or "reports" or "claims");

    /// <summary>Who is "to visit": whoever is named right before ("invited X to visit"), else those who plan it.</summary>
    private IReadOnlyList<string> Planner(int to) =>
        to > 0 && unit.Reading.Actors.EndingAt(unit[to - 1].End) is { IsPossessive: false } invited
            ? [.. invited.ActorIds]
            : to > 0 && unit[to - 1].Lower is "teams" or "delegations" or "officials" or "ministers" or "negotiators" ? []
            : EventParticipants.In(unit, new TextSpan(unit.Start, unit[to].Start));

    /// <summary>Where the words for the other side end: before what was talked about ("to discuss", "about", "on the margins").</summary>
    private int EndOfCompany(int first)
    {
        for (var at = first + 1; at < unit.Count; at++)
        {
            var isInfinitive = unit[at].Is("to") && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } next && !Words.Determiners.Contains(next.Lower);
            if (isInfinitive || IsReporter(at) || unit[at].Lower is "about" or "regarding" or "following" or "ahead" or "after" or "before" or "while" or "where")
            {
                return at;
            }
        }

        return unit.Count;
    }

    /// <summary>", spokesman X said": who reports it is not at the meeting.</summary>
    private bool IsReporter(int comma) => unit[comma].Is(",") && Enumerable.Range(comma + 1, 9).Any(at => unit.At(at).Lower is "said" or "says" or "told" or "added");

    private void Meeting(CueMatch verb, string modality, IReadOnlyList<string> subjects, IReadOnlyList<string> rest)
    {
        if (verb.Entry.Lemma is "call" && !isCall && !Enumerable.Range(verb.End, 6).Any(at => unit.At(at).Lower is "phone" or "telephone") || verb.Entry.Lemma is "speak" && !Enumerable.Range(verb.End, 12).TakeWhile(at => unit.At(at).Kind != ItemKind.Mark).Any(at => unit.At(at).Lower is "with" || at < verb.End + 4 && unit.At(at).Lower is "to" or "by"))
        {
            return;
        }

        var all = subjects.Concat(rest.Take(Math.Max(1, 3 - subjects.Count))).Distinct().ToList();
        if (all.Count >= 2)
        {
            var byPhone = isCall || verb.Entry.Lemma is "phone" or "telephone" || unit.Items.Any(item => item.Lower is "phone" or "telephone");
            var isMeeting = verb.Entry.Lemma is "meet" or "host" && (!isCall || modality != "actual" || Signing.PlaceIn(unit) is not null);
            var kind = !isMeeting && byPhone ? "call" : "talks";
            Add(kind, modality, EventParticipants.Plain(all), kind == "call" ? null : Signing.PlaceIn(unit));
        }
    }

    private void Visit(int at, string kind, string modality, Mention? owner, string? destination)
    {
        var visitors = Guests(at) is { Count: > 0 } guests ? guests : Invited(at) is { Count: > 0 } invited ? invited : owner?.ActorIds ?? (destination is null ? [] : Travellers(at));
        var people = visitors.Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person } && destination != id).ToList();
        if (people.Count == 0 || destination is null)
        {
            return;
        }

        var host = Parties.StateOf(unit.Reading, destination) ?? unit.Reading.Actors.Find(destination)?.State;
        var participants = people.Select(id => new DraftParticipant(id, "visitor")).ToList();
        if (host is not null)
        {
            participants.Add(new DraftParticipant(host, "host"));
        }

        Add(kind, modality, participants, destination);
    }

    /// <summary>"arrived in Rabat for a state visit": the visit goes where the visitor arrived.</summary>
    private string? ArrivedIn(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 12) && unit[at].Kind != ItemKind.Mark; at--)
        {
            if (EventWords.Verbs.MatchAt(unit, at) is { Entry.Lemma: "arrive" or "land" or "travel" } verb)
            {
                var place = EventParticipants.Destination(unit, verb.End);
                return place is null ? null : unit.Reading.Actors.Find(place)?.State ?? place;
            }
        }

        return null;
    }

    /// <summary>"invited X for a state visit": the visit would be X's.</summary>
    private IReadOnlyList<string> Invited(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 16) && unit[at].Kind != ItemKind.Mark; at--)
        {
            if (unit[at].Lower is "invited" or "inviting" or "invite")
            {
                return NounPhrases.StartingAt(unit, at + 1) is { IsEmpty: false } phrase ? EventParticipants.In(unit, unit.Span(phrase.First, phrase.End)) : [];
            }
        }

        return [];
    }

    /// <summary>"the visit to Washington by X", "the visit of X to Washington".</summary>
    private IReadOnlyList<string> Guests(int noun)
    {
        for (var at = noun + 1; at < Math.Min(unit.Count, noun + 7) && unit[at].Kind == ItemKind.Word; at++)
        {
            if ((unit[at].Is("by") || (unit[at].Is("of") && at == noun + 1)) && NounPhrases.StartingAt(unit, at + 1) is { IsEmpty: false } phrase)
            {
                return EventParticipants.In(unit, unit.Span(phrase.First, phrase.End));
            }
        }

        return [];
    }

    /// <summary>Who pays, plans or calls off a visit; "on a visit" is the sentence's subject's.</summary>
    private IReadOnlyList<string> Travellers(int noun) =>
        MeetingParties.Holders(unit, noun, EventWords.Visiting) is { Count: > 0 } subjects ? subjects
        : Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Lower is "on" or "for" or "during") && !Enumerable.Range(1, 4).Any(back => unit.At(noun - back).Kind == ItemKind.Possessive) ? EventParticipants.InUnit(unit, 1)
        : [];

    private void ReadSigning()
    {
        for (var at = 0; at < unit.Count; at++)
        {
            if (!unit[at].MayBe(WordTraits.Signing) || Signing.Verbs.MatchAt(unit, at) is not { Entry.Lemma: "sign" or "ink" } verb || Signing.IsReducedClause(unit, at) || IsNominal(verb))
            {
                continue;
            }

            var signers = Signing.SignersOf(unit, verb);
            var modality = verb.Form is CueForm.Base or CueForm.Gerund ? "planned" : Reality.OfVerb(unit, verb);
            if (signers.Count > 0 && Enumerable.Range(verb.End, 14).Any(next => IsDocument(unit.At(next).Lower)) || signers.Count > 0 && Enumerable.Range(Math.Max(0, at - 14), 14).Any(next => IsDocument(unit.At(next).Lower)))
            {
                _found.Add(new EventFacts("signing", modality, [.. signers.Select(id => new DraftParticipant(id, "signatory"))], Signing.PlaceIn(unit), modality == "actual" ? Signing.DayOf(unit, at) : null, Evidence()));
            }

            return;
        }
    }

    /// <summary>"welcomed the signing of …": a noun, whose subject nobody here is.</summary>
    private bool IsNominal(CueMatch verb) => verb.Form == CueForm.Gerund && (Words.Determiners.Contains(unit.At(verb.First - 1).Lower) || unit.At(verb.End).Is("of") || unit.At(verb.First - 1).Kind == ItemKind.Possessive);

    private void ReadExchange()
    {
        if (GiftExchange.SidesIn(unit) is { Count: >= 2 } sides)
        {
            Add("gift exchange", "actual", EventParticipants.Plain(sides), null);
        }
    }

    /// <summary>Whose visit or arrival it is: the possessive in the few words before the noun.</summary>
    private Mention? OwnerOf(int at) =>
        unit.Reading.Actors.StartingIn(new TextSpan(unit[Math.Max(0, at - 8)].Start, unit[at].Start))
            .LastOrDefault(mention => mention.IsPossessive && mention.Kind != MentionKind.Demonym && unit.IndexAt(mention.Span.End) is var end && end <= at && at - end <= 4 && !HasMark(end, at));

    private bool HasMark(int first, int end) => Enumerable.Range(first, end - first).Any(at => unit[at].Kind == ItemKind.Mark);

    /// <summary>Whose arrival it is came; the other received him. "his" in "greeted X upon his arrival" is the one greeted, named last.</summary>
    private static IReadOnlyList<DraftParticipant> Hosted(IReadOnlyList<string> people, Mention? owner)
    {
        var visitor = owner is { ActorId: { } id, Kind: not MentionKind.Pronoun } ? id : people.Count > 0 ? people[^1] : null;
        return [.. people.Select(id => new DraftParticipant(id, id == visitor ? "visitor" : "host"))];
    }

    private static bool IsDocument(string lower) =>
        AgreementNames.IsKind(lower) || lower is "document" or "documents" or "agreements" or "treaties" or "deal" or "deals" or "memoranda" or "accords" or "pacts" or "declarations" or "contract" or "contracts";

    private void Add(string kind, string modality, IReadOnlyList<DraftParticipant> participants, string? place)
    {
        if (participants.Count > 0)
        {
            var (first, last) = _days ??= DaysOf(unit);
            _found.Add(new EventFacts(kind, modality, participants, place, modality == "denied" ? null : first, Evidence()) { EndsOn = modality == "denied" || kind is "arrival" or "departure" ? null : last });
        }
    }

    private DraftSpan Evidence() => new(unit.Start, unit.End);

    /// <summary>"the first since July 2000" happened at another time.</summary>
    private static bool IsBound(Unit unit, Dates.DateMention date)
    {
        var at = unit.IndexAt(date.Span.Start);
        return unit.At(at).Lower is "since" or "until" || unit.At(at - 1).Lower is "since" or "until" or "till";
    }

    /// <summary>The days the sentence gives outside relative clauses; else the entry's.</summary>
    private static (string? First, string? Last) DaysOf(Unit unit)
    {
        var dates = unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).Where(date => date.Value.Length >= 7 && !IsBound(unit, date)).ToList();
        var date = dates.Find(one => !IsInRelativeClause(unit, unit.IndexAt(one.Span.Start)));
        return date is null ? (Signing.EntryDay(unit), null) : (date.Value[..Math.Min(10, date.Value.Length)], date.Until);
    }

    /// <summary>"X, who flew in on Sunday, held talks": the day is not that of the talks.</summary>
    private static bool IsInRelativeClause(Unit unit, int at)
    {
        for (var before = Math.Min(at, unit.Count - 1); before > 0 && at - before < 14; before--)
        {
            if (unit[before].Is(","))
            {
                return unit.At(before + 1).Lower is "who" or "which" or "whose";
            }
        }

        return false;
    }
}
