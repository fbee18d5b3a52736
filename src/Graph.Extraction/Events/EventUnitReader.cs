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
    private readonly string? _day = DayOf(unit);

    public IReadOnlyList<EventFacts> Read()
    {
        for (var at = 0; at < unit.Count; at++)
        {
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
                Visit(kind, modality, OwnerOf(at), EventParticipants.Destination(unit, at + 1));
                break;
            case "arrival":
                var greeted = EventParticipants.InUnit(unit, 2);
                Add(kind, modality, Hosted(greeted, OwnerOf(at)), EventParticipants.Destination(unit, at + 1));
                break;
            case "ceremony":
                Add(kind, modality, EventParticipants.Plain(EventParticipants.InUnit(unit, 2)), null);
                break;
            default:
                var people = EventParticipants.InUnit(unit, kind == "summit" ? 20 : 2);
                if (people.Count >= 2 && (!people.All(IsState) || unit.At(at + 1).Lower is "between" or "among"))
                {
                    Add(isCall && kind == "talks" ? "call" : kind, modality, EventParticipants.Plain(people), modality == "actual" ? Signing.PlaceIn(unit) : null);
                }

                break;
        }
    }

    private static bool IsState(string id) => id.StartsWith("state:", StringComparison.Ordinal);

    private void ReadVerb(CueMatch verb)
    {
        if (VerbGroups.Read(unit, verb) is not { IsUnreal: false, IsPassive: false, Subject: { } subject } group || group.Cue.Form is CueForm.Gerund or CueForm.Base)
        {
            return;
        }

        var modality = group.IsNegated ? "denied" : "actual";
        var subjects = EventParticipants.In(unit, unit.Span(subject.First, subject.End));
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
            case "meet" or "speak" or "host" or "call" when subjects.Count > 0:
                Meeting(verb, modality, subjects, rest);
                break;
        }
    }

    /// <summary>Where the words for the other side end: before what was talked about ("to discuss", "about", "on the margins").</summary>
    private int EndOfCompany(int first)
    {
        for (var at = first + 1; at < unit.Count; at++)
        {
            var isInfinitive = unit[at].Is("to") && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } next && !Words.Determiners.Contains(next.Lower);
            if (isInfinitive || unit[at].Lower is "about" or "regarding" or "following" or "ahead" or "after" or "before" or "while" or "where")
            {
                return at;
            }
        }

        return unit.Count;
    }

    private void Meeting(CueMatch verb, string modality, IReadOnlyList<string> subjects, IReadOnlyList<string> rest)
    {
        if (verb.Entry.Lemma is "call" && !isCall || verb.Entry.Lemma is "speak" && !Enumerable.Range(verb.End, 4).Any(at => unit.At(at).Lower is "with" or "to" or "by"))
        {
            return;
        }

        var all = subjects.Concat(rest.Take(Math.Max(1, 3 - subjects.Count))).Distinct().ToList();
        if (all.Count >= 2)
        {
            var byPhone = isCall || unit.Items.Any(item => item.Lower is "phone" or "telephone");
            var kind = verb.Entry.Lemma is not "meet" and not "host" && (byPhone || isCall) || isCall ? "call" : "talks";
            Add(kind, modality, EventParticipants.Plain(all), kind == "call" ? null : Signing.PlaceIn(unit));
        }
    }

    private void Visit(string kind, string modality, Mention? owner, string? destination)
    {
        var visitors = owner?.ActorIds ?? (destination is null ? [] : EventParticipants.InUnit(unit, 1));
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

    private void ReadSigning()
    {
        for (var at = 0; at < unit.Count; at++)
        {
            if (Signing.Verbs.MatchAt(unit, at) is not { Entry.Lemma: "sign" or "ink" } verb || Signing.IsReducedClause(unit, at))
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
            _found.Add(new EventFacts(kind, modality, participants, place, modality == "denied" ? null : _day, Evidence()));
        }
    }

    private DraftSpan Evidence() => new(unit.Start, unit.End);

    /// <summary>A day the sentence gives; else the entry's.</summary>
    private static string? DayOf(Unit unit)
    {
        var date = unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).FirstOrDefault(date => date.Value.Length >= 7);
        return date is not null ? date.Value[..Math.Min(10, date.Value.Length)] : Signing.EntryDay(unit);
    }
}
