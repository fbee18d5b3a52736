using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>
/// Visits in a list under a heading that names visits, without a verb: <c>5–8 April 1973: Sweden, host: President X</c>,
/// <c>1992: President X to Denmark</c>, <c>| 23–26 May 1950 | France | President X |</c>.
/// </summary>
internal sealed class ListedVisits(Reading reading)
{
    /// <summary>A longer item is prose.</summary>
    private const int LongestItem = 60;

    private int _heading = -1;
    private bool _isOfVisits;
    private bool _isOfStateVisits;
    private string? _traveller;
    private ReceivingSide? _host;
    private string _modality = "actual";
    private (int Passage, EventFacts Visit)? _last;

    /// <summary>What an item of such a list tells, where its words tell no event by themselves.</summary>
    public IEnumerable<EventFacts> Read(Unit unit, bool tellsAlready)
    {
        NoteHeading(unit);
        if (!_isOfVisits || reading.PassageOf(unit).Kind == PassageKind.Heading || unit.Count > LongestItem)
        {
            yield break;
        }

        if (DateOpening(unit) is { } date && !tellsAlready && (_host is { } host ? host.VisitIn(unit, date, _isOfStateVisits) : VisitIn(unit, date)) is { } visit)
        {
            var told = visit with { Modality = _modality };
            _last = (unit.Passage, told);
            yield return told;
        }

        if (_last is { } last && last.Passage == unit.Passage && Meeting(unit, last.Visit) is { } meeting)
        {
            yield return meeting;
        }
    }

    /// <summary>Takes note of the title and of each heading: whether it names visits, and whose.</summary>
    private void NoteHeading(Unit unit)
    {
        for (var passage = _heading + 1; passage <= unit.Passage; passage++)
        {
            if (reading.Article.Passages[passage] is not { Kind: PassageKind.Heading } heading)
            {
                continue;
            }

            var words = heading.Span.Of(reading.Text);
            var isOfVisits = words.Contains("visits", StringComparison.OrdinalIgnoreCase) || words.Contains("trips", StringComparison.OrdinalIgnoreCase) || words.Contains("travels", StringComparison.OrdinalIgnoreCase) || words.Contains("journeys", StringComparison.OrdinalIgnoreCase);
            isOfVisits &= !words.Contains("gift", StringComparison.OrdinalIgnoreCase);
            var isSubheading = words.Length < 12 || words.IndexOfAnyInRange('0', '9') >= 0;
            _isOfStateVisits = isOfVisits ? words.Contains("state visits", StringComparison.OrdinalIgnoreCase) : _isOfStateVisits && isSubheading;
            _isOfVisits = isOfVisits || (_isOfVisits && isSubheading);
            _modality = words.Contains("planned", StringComparison.OrdinalIgnoreCase) || words.Contains("future", StringComparison.OrdinalIgnoreCase) || words.Contains("upcoming", StringComparison.OrdinalIgnoreCase) || words.Contains("scheduled", StringComparison.OrdinalIgnoreCase) ? "planned" : "actual";
            _host = isOfVisits ? ReceivingSide.In(reading, heading.Span) : _host;
            _traveller = isOfVisits && _host is not null ? null : isOfVisits ? reading.Actors.StartingIn(heading.Span).SelectMany(mention => mention.ActorIds).FirstOrDefault(EventParticipants.IsPerson) ?? _traveller : _traveller;
        }

        _heading = unit.Passage;
    }

    /// <summary>The date that an item opens with.</summary>
    private static DateMention? DateOpening(Unit unit)
    {
        var date = unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).FirstOrDefault();
        return date is not null && (unit.IndexAt(date.Span.Start) < 2 || IsRow(unit)) ? date
            : unit[0] is { Kind: ItemKind.Number } year && unit.At(1).Lower is ":" or "–" or "—" or "-" or "|" && DateGrammar.Year(year.Lower) is not null ? new DateMention(new TextSpan(year.Start, year.End), year.Lower, false, "a year")
            : null;
    }

    /// <summary>Cells with bars between: the day may stand in any of them.</summary>
    private static bool IsRow(Unit unit) => unit.Items.Count(item => item.Is("|")) > 1;

    private EventFacts? VisitIn(Unit unit, DateMention date)
    {
        var isRow = IsRow(unit);
        var first = isRow ? 0 : Math.Min(unit.IndexAt(date.Span.End), unit.Count);
        var rest = unit.Reading.Actors.StartingIn(new TextSpan(isRow ? unit.Start : date.Span.End, unit.End)).Where(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym && mention.ActorId is not null).ToList();
        var place = rest.Find(mention => reading.Actors.Find(mention.ActorId ?? "") is { Kind: ActorKind.Place or ActorKind.State } && IsDestination(unit, mention, first));
        var people = rest.FindAll(mention => mention.ActorId is { } id && EventParticipants.IsPerson(id));
        var guest = people.Find(mention => LabelBefore(unit, mention) is "guest" or "visitor") ?? people.Find(mention => place is not null && mention.Span.Start < place.Span.Start && LabelBefore(unit, mention) is not "host");
        if (place?.ActorId is not { } destination || (guest?.ActorId ?? (first < unit.Count ? _traveller : null)) is not { } visitor || Journeys.IsAtHome(unit, visitor, destination))
        {
            return null;
        }

        var participants = new List<DraftParticipant> { new(visitor, "visitor") };
        participants.AddRange(people.Where(mention => mention.Span.Start > place.Span.Start && mention.ActorId != visitor && IsHost(unit, mention)).Select(mention => new DraftParticipant(mention.ActorId ?? "", "host")).Distinct());
        if ((reading.Actors.Find(destination) is { Kind: ActorKind.State } ? destination : reading.Actors.Find(destination)?.State) is { } host)
        {
            participants.Add(new DraftParticipant(host, "host"));
        }

        var isState = _isOfStateVisits || Enumerable.Range(0, unit.Count - 1).Any(at => unit[at].Is("state") && unit[at + 1].Is("visit"));
        return new EventFacts(isState ? "state visit" : "visit", "actual", participants, destination, date.Value, new DraftSpan(unit.Start, unit.End)) { EndsOn = date.Until };
    }

    /// <summary>Right after the date, or after "to", "in" or a mark.</summary>
    private static bool IsDestination(Unit unit, Mention mention, int first)
    {
        var at = unit.IndexAt(mention.Span.Start);
        return at <= first + 1 || unit.At(at - 1) is { Lower: "to" or "in" } or { Kind: ItemKind.Mark } || (unit.IsWord(at - 1, "the") && unit.At(at - 2) is { Lower: "to" or "in" } or { Kind: ItemKind.Mark });
    }

    private static string LabelBefore(Unit unit, Mention mention)
    {
        var at = unit.IndexAt(mention.Span.Start);
        return unit.IsWord(at - 1, ":") ? unit.At(at - 2).Lower : "";
    }

    /// <summary>In a cell of its own, or after "host:".</summary>
    private static bool IsHost(Unit unit, Mention mention) =>
        LabelBefore(unit, mention) is "host" or "hosts" || unit.At(unit.IndexAt(mention.Span.Start) - 1).Lower is "|";

    /// <summary>"Met with X": whom the traveller met there.</summary>
    private static EventFacts? Meeting(Unit unit, EventFacts visit)
    {
        var met = Enumerable.Range(0, unit.Count).FirstOrDefault(at => unit[at].Is("met") && (at == 0 || unit[at - 1].Kind == ItemKind.Mark), -1);
        if (met < 0 || EventParticipants.PersonAt(unit, unit.IsWord(met + 1, "with") ? met + 2 : met + 1) is not { } person)
        {
            return null;
        }

        var visitor = visit.Participants[0].Id;
        var end = Enumerable.Range(met, unit.Count - met).FirstOrDefault(at => unit[at].Lower is ";" or "." or "at" or "in", unit.Count);
        var others = EventParticipants.In(unit, unit.Span(met, Math.Max(met + 1, end))).Where(id => id != visitor && EventParticipants.IsPerson(id)).ToList();
        return others.Count == 0 || person.IsEmpty ? null : new EventFacts("talks", visit.Modality, EventParticipants.Plain([visitor, .. others]), visit.Place, visit.StartsOn, new DraftSpan(unit.Start, unit.End)) { EndsOn = visit.EndsOn };
    }
}
