using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Records;

/// <summary>Makes events and agreements of what the remarks on a visit tell.</summary>
internal sealed class RemarkReader(RecordReading reading, RecordCast cast, VisitFrame frame)
{
    private readonly DeedScanner _scanner = new(reading.View);
    private readonly List<DraftEvent> _events = [];
    private readonly List<DraftTreaty> _treaties = [];
    private readonly List<string> _companions = [];
    private readonly List<string> _places = [];
    private readonly List<DraftSpan> _visitEvidence = [.. frame.Evidence];
    private string? _visitType;
    private bool _isState;

    /// <summary>Reads one value of prose.</summary>
    public void Read(TextSpan span)
    {
        foreach (var sentence in reading.Sentences.Where(sentence => span.Contains(sentence.Span.Start)))
        {
            var deeds = _scanner.Scan(sentence.FirstToken, sentence.EndToken);
            NotePlaces(sentence);
            NoteType(sentence, deeds.Count == 0 ? sentence.EndToken : Math.Max(deeds[0].First, sentence.FirstToken));
            for (var index = 0; index < deeds.Count; index++)
            {
                var next = index + 1 < deeds.Count ? deeds[index + 1].First : sentence.EndToken;
                var from = index == 0 ? sentence.FirstToken : deeds[index].First;
                Add(deeds[index], (from, next), new DraftSpan(sentence.Span.Start, sentence.Span.End));
            }
        }
    }

    /// <summary>The visit first, then what happened during it; each with an id of its own.</summary>
    public IReadOnlyList<DraftEvent> Events()
    {
        var visit = Visit();
        var ids = new HashSet<string>(StringComparer.Ordinal) { visit.Id };
        return [visit, .. _events.Select(one => one with { Id = Unique(one.Id, ids), PartOf = visit.Id })];
    }

    public IReadOnlyList<DraftTreaty> Treaties() => [.. _treaties.DistinctBy(treaty => treaty.Id, StringComparer.Ordinal)];

    private static string Unique(string id, HashSet<string> ids)
    {
        var unique = id;
        for (var number = 2; !ids.Add(unique); number++)
        {
            unique = $"{id}-{number}";
        }

        return unique;
    }

    private void NoteType(Sentence sentence, int first)
    {
        if (_visitType is not null || (VisitTypes.In(reading.View, sentence.FirstToken, first) ?? VisitTypes.During(reading.View, first, sentence.EndToken)) is not { } type)
        {
            return;
        }

        _visitType = type;
        _isState = type.Split(' ').Contains("state");
        _visitEvidence.Add(new DraftSpan(sentence.Span.Start, sentence.Span.End));
    }

    /// <summary>The cities that the visit took in as well: "Also visited Boston", "Private visit to Houston afterward", "Working visit at Camp David".</summary>
    private void NotePlaces(Sentence sentence)
    {
        for (var at = sentence.FirstToken; at + 1 < sentence.EndToken; at++)
        {
            var word = reading.View.Word(at);
            var leads = word is "visited" or "Visited" or "visiting" or "visit" or "visits" && reading.View.Word(at + 1) is not ("to" or "at")
                || word is "to" or "at" && reading.View.Word(at - 1) is "visit" or "visits" or "Visit" or "afterward" or "afterwards";
            foreach (var (first, end) in leads ? PlaceNames.List(reading.View, at + 1, sentence.EndToken, frame.Host) : [])
            {
                _places.Add(PlaceNames.Add(cast, reading.View.Phrase(first, end), frame.Host, reading.View.Span(first, end)));
            }
        }
    }

    private DraftEvent Visit()
    {
        var kind = _isState ? "state visit" : "visit";
        var participants = frame.Visitors.Select(id => new DraftParticipant(id, "visitor"))
            .Concat(_companions.Select(id => new DraftParticipant(id, "companion")));
        var hosts = frame.Host is null ? [] : new[] { new DraftParticipant(frame.Host, "host") };
        return new DraftEvent
        {
            Id = EventIds.Of(frame.Start, kind, [.. frame.Visitors, .. hosts.Select(host => host.Id)]),
            Kind = kind,
            VisitType = _visitType,
            Participants = [.. participants.Concat(hosts).DistinctBy(participant => participant.Id, StringComparer.Ordinal)],
            Place = frame.Places.Count > 0 ? frame.Places[0] : frame.Host,
            OtherPlaces = [.. frame.Places.Skip(1).Concat(_places).Except(frame.Places.Take(1)).Distinct(StringComparer.Ordinal)],
            StartsOn = frame.Start,
            EndsOn = frame.End == frame.Start ? null : frame.End,
            Modality = "actual",
            Evidence = [.. _visitEvidence.Distinct()],
            Confidence = 0.95,
        };
    }

    private void Add(DeedSpan deed, (int First, int End) clause, DraftSpan evidence)
    {
        if (deed.Kind == "companion")
        {
            _companions.AddRange(deed.Company.SelectMany(one => cast.Resolve(one, frame.Home)).Where(id => id.StartsWith("person:", StringComparison.Ordinal) && !frame.Visitors.Contains(id) && !_companions.Contains(id)));
            _visitEvidence.Add(evidence);
            return;
        }

        var company = deed.Company.Where(IsOther).SelectMany(one => cast.Resolve(one, frame.Host)).Where(id => !frame.Visitors.Contains(id)).Distinct(StringComparer.Ordinal).ToList();
        if (deed.Kind == "summit" && company.Count == 0 && frame.Host is not null && deed.Name is "Summit meeting" or "Summit Meeting" or "Summit")
        {
            company.Add(frame.Host);
        }

        if (deed.Kind is "talks" or "one-on-one meeting" && company.Count == 0)
        {
            if (deed.Name is null || frame.Host is null)
            {
                return;
            }

            company.Add(frame.Host);
        }

        var date = reading.DateIn(deed.First, Math.Max(deed.End, BeforeVisit(deed.End, clause.End))) ?? reading.DateIn(clause.First, deed.First);
        var day = date is { Value.Length: >= 7 } ? date.Value : frame.DayWithin;
        foreach (var agreement in deed.Agreement is { } words ? RecordTreaty.Split(reading.View, words.First, words.End) : [])
        {
            AddTreaty(deed, agreement, company, day, evidence);
        }

        if (deed.Kind != "announcement")
        {
            _events.Add(EventOf(deed, company, day, evidence) with { EndsOn = date?.Until, Place = PlaceIn(deed, clause.End), Modality = IsCalledOff(clause) ? "denied" : "actual" });
        }
    }

    /// <summary>"Attended the Summit; visited Boston Nov. 22": the day is that of the visit to the city.</summary>
    private int BeforeVisit(int first, int end)
    {
        var at = first;
        while (at < end && !(reading.View.Word(at) is ";" && reading.View.Word(at + 1) is "visited"))
        {
            at++;
        }

        return at;
    }

    /// <summary>"met with U.S. military personnel": a group of the visitor's own country is no other side.</summary>
    private bool IsOther(Official one) => one.Name is not null || one.Offices.Count > 0 || one.Of.Count == 0 || one.Of.Any(id => id != frame.Home);

    private DraftEvent EventOf(DeedSpan deed, List<string> company, string? day, DraftSpan evidence)
    {
        // Who signed is told of the visitor alone.
        var side = deed.Kind == "signing" && deed.BySubject ? frame.Visitors : frame.Visitors.Concat(_companions);
        var participants = side.Select(id => new DraftParticipant(id, deed.Kind == "signing" && deed.BySubject ? "signatory" : "visitor"))
            .Concat(company.Select(id => new DraftParticipant(id, cast.StateOf(id) is { } state && state == frame.Host ? "host" : null)))
            .DistinctBy(participant => participant.Id, StringComparer.Ordinal)
            .ToList();
        var name = deed.Name is { Length: > 0 } words && words.Any(char.IsUpper) ? words : null;
        return new DraftEvent
        {
            Id = EventIds.Of(day, deed.Kind, [.. participants.Select(participant => participant.Id).Take(2)]),
            Kind = deed.Kind,
            Name = name,
            Participants = participants,
            StartsOn = day,
            Modality = "actual",
            Evidence = [evidence],
            Confidence = 0.9,
        };
    }

    private bool IsCalledOff((int First, int End) clause) =>
        Enumerable.Range(clause.First, clause.End - clause.First).Any(at => reading.View.Word(at) is "cancelled" or "canceled" or "postponed");

    /// <summary>The city that the deed's words name, else the visit's.</summary>
    private string? PlaceIn(DeedSpan deed, int next)
    {
        var isOver = false;
        for (var at = deed.First; at + 1 < next; at++)
        {
            if (deed.IsElsewhere && reading.View.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Demonym } left && left.First == at)
            {
                return cast.OfId(left.Term.Id, reading.View.Span(at, left.End));
            }

            if (reading.View.Word(at) is "in" or "at" && reading.View.ChunkAt(at + 1) is { Term.Kind: TermKind.Place or TermKind.Capital } chunk && chunk.First == at + 1)
            {
                return cast.Place(chunk.Term.Name, chunk.Term.StateId, reading.View.Span(chunk.First, chunk.End));
            }

            isOver |= reading.View.Word(at) is ";" or "visited" or "visiting";
            if (reading.View.Word(at) is "in" or "at" or "," && PlaceNames.EndOfUnlisted(reading.View, at + 1, next) is var end && end > at + 1 && (reading.View.Word(at) is not "," || !isOver && PlaceNames.HasRegion(reading.View, end)))
            {
                return cast.Place(reading.View.Phrase(at + 1, end), frame.Host, reading.View.Span(at + 1, end));
            }
        }

        return deed.Kind == "departure" ? null : frame.Place;
    }

    private void AddTreaty(DeedSpan deed, (int First, int End) agreement, List<string> company, string? day, DraftSpan evidence)
    {
        var title = new RecordTreaty(reading.View, agreement.First, agreement.End);
        var states = title.States();
        var isWithBodies = states.Count == 0 && title.IsWith && deed.BySubject;
        var isWithOthers = states.Count == 1 && deed.BySubject && states[0] != frame.Host && title.IsWith;
        IEnumerable<string> parties = states.Count > 1 ? states : isWithBodies && company.Count == 0 ? new[] { frame.Home }.OfType<string>() : isWithOthers ? new[] { frame.Home }.OfType<string>().Concat(states) : new[] { frame.Home, frame.Host }.OfType<string>().Concat(states).Concat(company.Select(cast.StateOf).OfType<string>());
        if ((!deed.BySubject || reading.View.Is(deed.First, "negotiated")) && states.Count < 2)
        {
            parties = [];
        }

        _treaties.Add(title.Draft([.. parties.Distinct(StringComparer.Ordinal).Select(id => cast.OfId(id, null))], evidence) with
        {
            Status = deed.Kind == "announcement" ? "announced" : "signed",
            Signatories = deed.Kind == "signing" && deed.BySubject ? [.. frame.Visitors.Where(id => id.StartsWith("person:", StringComparison.Ordinal))] : [],
            SignedOn = deed.Kind == "announcement" ? null : day,
            Place = deed.Kind == "announcement" ? null : frame.Place,
        });
    }
}
