using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>
/// Visits in a list under a heading that names visits, without a verb: <c>5–8 April 1973: Sweden, host: President X</c>,
/// <c>1992: President X to Denmark</c>, <c>| 23–26 May 1950 | France | President X |</c>.
/// </summary>
internal sealed class ListedVisits(Reading reading)
{
    /// <summary>A longer item is prose.</summary>
    private const int LongestItem = 60;

    private static readonly FrozenSet<string> AfterYear = WordSet.Of("- : | – —");

    private int _heading = -1;
    private VisitHeading _visits = VisitHeading.None;
    private (int Passage, EventFacts Visit)? _last;

    /// <summary>What an item of such a list tells, where its words tell no event by themselves.</summary>
    public IEnumerable<EventFacts> Read(Unit unit, bool tellsAlready)
    {
        NoteHeading(unit);
        if (!_visits.IsOfVisits || reading.PassageOf(unit).Kind == PassageKind.Heading || unit.Count > LongestItem)
        {
            yield break;
        }

        if (DateOpening(unit, _visits.Host is not null) is { } date && !tellsAlready && VisitOn(unit, date) is { } visit)
        {
            var told = visit with { Modality = _visits.Modality };
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
            if (reading.Article.Passages[passage] is { Kind: PassageKind.Heading } heading)
            {
                _visits = _visits.Next(reading, heading.Span);
            }
        }

        _heading = unit.Passage;
    }

    private EventFacts? VisitOn(Unit unit, DateMention date) =>
        _visits.Host is { } host ? host.VisitIn(unit, date, _visits.IsOfStateVisits) : VisitIn(unit, date);

    /// <summary>The date that an item opens with.</summary>
    private static DateMention? DateOpening(Unit unit, bool isOfGuests)
    {
        var date = unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).FirstOrDefault();
        return date is not null && (unit.IndexAt(date.Span.Start) < 2 || IsRow(unit) || (isOfGuests && IsGuestFirst(unit, date))) ? date : YearOpening(unit);
    }

    /// <summary>"King Otto of Norway, 12–15 February 1973": who came, and when.</summary>
    private static bool IsGuestFirst(Unit unit, DateMention date) =>
        unit.Reading.Actors.StartingIn(new TextSpan(unit.Start, Math.Max(unit.Start, date.Span.Start))).FirstOrDefault() is { IsPossessive: false, ActorId: { } guest } first
        && EventParticipants.IsPerson(guest)
        && unit.IndexAt(first.Span.Start) < 2
        && !Array.Exists(unit.Items, item => Words.IsFinite(item.Lower) || EventWords.Verbs.Contains(item.Lower));

    /// <summary>"1992: President X to Denmark".</summary>
    private static DateMention? YearOpening(Unit unit) =>
        unit[0] is { Kind: ItemKind.Number } year && AfterYear.Contains(unit.At(1).Lower) && DateGrammar.Year(year.Lower) is not null
            ? new DateMention(new TextSpan(year.Start, year.End), year.Lower, false, "a year")
            : null;

    /// <summary>Cells with bars between: the day may stand in any of them.</summary>
    private static bool IsRow(Unit unit) => unit.Items.Count(item => item.Is("|")) > 1;

    /// <summary>The visit of whoever an item names, or else of the one whom the heading names, to the place that it names.</summary>
    private EventFacts? VisitIn(Unit unit, DateMention date)
    {
        var isRow = IsRow(unit);
        var first = isRow ? 0 : Math.Min(unit.IndexAt(date.Span.End), unit.Count);
        var rest = NamesFrom(unit, isRow ? unit.Start : date.Span.End);
        var place = rest.Find(mention => IsPlace(mention) && IsDestination(unit, mention, first));
        if (place?.ActorId is not { } destination)
        {
            return null;
        }

        var people = rest.FindAll(mention => mention.ActorId is { } id && EventParticipants.IsPerson(id));
        var traveller = first < unit.Count ? _visits.Traveller : null;
        if ((GuestAmong(unit, people, place)?.ActorId ?? traveller) is not { } visitor || Journeys.IsAtHome(unit, visitor, destination))
        {
            return null;
        }

        List<DraftParticipant> participants = [new(visitor, "visitor"), .. HostsAmong(unit, people.FindAll(mention => mention.ActorId != visitor), place)];
        if (StateAt(destination) is { } host)
        {
            participants.Add(new DraftParticipant(host, "host"));
        }

        var kind = IsStateVisit(unit) ? "state visit" : "visit";
        return new EventFacts(kind, "actual", participants, destination, date.Value, new DraftSpan(unit.Start, unit.End)) { EndsOn = date.Until };
    }

    /// <summary>Those named, rather than described by whose they are, from an offset on.</summary>
    private static List<Mention> NamesFrom(Unit unit, int start) =>
        [.. unit.Reading.Actors.StartingIn(new TextSpan(start, unit.End))
            .Where(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym && mention.ActorId is not null)];

    /// <summary>"guest: President X", or whoever stands before the place and is not the host.</summary>
    private static Mention? GuestAmong(Unit unit, List<Mention> people, Mention place) =>
        people.Find(mention => LabelBefore(unit, mention) is "guest" or "visitor")
        ?? people.Find(mention => mention.Span.Start < place.Span.Start && LabelBefore(unit, mention) is not "host");

    /// <summary>Whoever stands after the place as a host.</summary>
    private static IEnumerable<DraftParticipant> HostsAmong(Unit unit, List<Mention> people, Mention place) =>
        people.Where(mention => mention.Span.Start > place.Span.Start && IsHost(unit, mention))
            .Select(mention => new DraftParticipant(mention.ActorId ?? "", "host"))
            .Distinct();

    private bool IsPlace(Mention mention) => reading.Actors.Find(mention.ActorId ?? "") is { Kind: ActorKind.Place or ActorKind.State };

    private string? StateAt(string destination) =>
        reading.Actors.Find(destination) is { Kind: ActorKind.State } ? destination : reading.Actors.Find(destination)?.State;

    private bool IsStateVisit(Unit unit) =>
        _visits.IsOfStateVisits || Enumerable.Range(0, unit.Count - 1).Any(at => unit[at].Is("state") && unit[at + 1].Is("visit"));

    /// <summary>Right after the date, or after "to", "in" or a mark.</summary>
    private static bool IsDestination(Unit unit, Mention mention, int first)
    {
        var at = unit.IndexAt(mention.Span.Start);
        return at <= first + 1 || LeadsToPlace(unit.At(at - 1)) || (unit.IsWord(at - 1, "the") && LeadsToPlace(unit.At(at - 2)));
    }

    private static bool LeadsToPlace(in Item item) => item is { Lower: "to" or "in" } or { Kind: ItemKind.Mark };

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
        if (met < 0 || EventParticipants.PersonAt(unit, unit.IsWord(met + 1, "with") ? met + 2 : met + 1) is not { IsEmpty: false })
        {
            return null;
        }

        var visitor = visit.Participants[0].Id;
        var others = MetFrom(unit, met).Where(id => id != visitor && EventParticipants.IsPerson(id)).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var span = new DraftSpan(unit.Start, unit.End);
        var both = EventParticipants.Plain([visitor, .. others]);
        return new EventFacts("talks", visit.Modality, both, visit.Place, visit.StartsOn, span) { EndsOn = visit.EndsOn };
    }

    /// <summary>Those named before the words for where they met.</summary>
    private static IReadOnlyList<string> MetFrom(Unit unit, int met)
    {
        var end = Array.FindIndex(unit.Items, met, item => item.Lower is ";" or "." or "at" or "in");
        return EventParticipants.In(unit, unit.Span(met, end < 0 ? unit.Count : end));
    }
}
