using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>
/// Finds the deeds of a sentence of remarks, which has no subject: "Met with King Fahd; attended the NATO Summit and signed an agreement".
/// </summary>
internal sealed class DeedScanner(TokenView view)
{
    /// <summary>Verbs after which somebody is met, with or without "with".</summary>
    private static readonly FrozenSet<string> Meeting = WordSet.Of(
        "breakfasted conferred consulted dined fished golfed lunched meet met negotiated spoke talked");

    /// <summary>Verbs whose object is somebody met, or a topic that "with" joins to somebody.</summary>
    private static readonly FrozenSet<string> WithObject = WordSet.Of(
        """
        addressed announced attempted began briefed called chaired co-chaired co-convened co-hosted concluded conducted considered
        continued convened coordinated discussed entertained escorted exchanged explored greeted held hosted inaugurated informed
        interviewed laid launched negotiated opened participated played received renewed resumed reviewed saw signed thanked
        toured visited welcomed
        """);

    private static readonly FrozenSet<string> ObjectOnly = WordSet.Of(
        "briefed by entertained escorted for greeted hosted informed interviewed on received saw thanked visited welcomed");

    private static readonly FrozenSet<string> MeetingNouns = WordSet.Of(
        """
        audience audiences breakfast brunch call conference consultation consultations conversation conversations dialogue dinner
        discussion discussions encounter interview interviews lunch luncheon meeting meetings negotiations reception session
        sessions summit talks tea visit visits
        """);

    private static readonly FrozenSet<string> Attending = WordSet.Of(
        """
        addressed attend attended celebrated chaired co-chaired co-convened co-hosted commemorated convened dedicated delivered
        gave headed hosted inaugurated joined launched led observed opened participated presided took unveiled witnessed
        """);

    private static readonly FrozenSet<string> Signing = WordSet.Of(
        "announced concluded deposited exchanged finalized initialed initialled issued negotiated ratified signed");

    private readonly OfficialReader _officials = new(view);
    private readonly EventPhrases _events = new(view);

    /// <summary>The deeds told from one token to another, in order.</summary>
    public IReadOnlyList<DeedSpan> Scan(int first, int end)
    {
        var found = new List<DeedSpan>();
        for (var at = first; at < end;)
        {
            at = ReadAt(at, first, end, found) is { } next && next > at ? next : at + 1;
        }

        return found;
    }

    private int? ReadAt(int at, int first, int end, List<DeedSpan> found)
    {
        if (!view.IsWord(at) || (at > first && char.IsUpper(view.Word(at)[0]) && !MeetingNouns.Contains(Lower(at)) && !OpensClause(at) && view.Word(at) is not ("Delegation" or "Guest")))
        {
            return null;
        }

        var word = Lower(at);
        return word switch
        {
            "accompanied" or "accompanying" or "joined" or "travelled" or "traveled" when Companions(at, end, found) is { } next => next,
            "departed" or "left" when view.Word(at - 1) is not ("was" or "were") && NamesCountry(at, end) => Simple("departure", at, end, found),
            _ when found.Count > 0 && found[^1].Kind is "conference" or "summit" && found[^1].End >= at - 2 && _events.OpensMeeting(at - 1, end) && _events.Attended(at, end) is { } further => Keep(further, found),
            "arrived" => Simple("arrival", at, end, found),
            _ when Meeting.Contains(word) && Met(at, end, found) is { } next => next,
            _ when Signing.Contains(word) && Signed(at, end, found) is { } next => next,
            _ when MeetingNouns.Contains(word) && view.Word(at - 1) is not ("the" or "The") && NounWith(at, first, end, found) is { } next => next,
            _ when WithObject.Contains(word) && (Direct(at, end, found) ?? Joined(at, end, found)) is { } next => next,
            _ when Attending.Contains(word) && Attended(at, end, found) is { } next => next,
            "participation" or "delegation" or "guest" when view.Word(at + 1) is "in" or "to" && _events.Attended(at + 2, end) is { } joined => Keep(joined with { First = at }, found),
            "with" or "and" when found.Count > 0 && found[^1].Kind is "talks" or "summit" or "conference" && Further(at, end, found) is { } next => next,
            _ => _events.Standing(at, first, end) is { } standing ? Keep(standing, found) : null,
        };
    }

    private bool OpensClause(int at) => view.Word(at - 1) is "." or ";" or "," or "]" or ")" or "and";

    private static int Keep(DeedSpan deed, List<DeedSpan> found)
    {
        found.Add(deed);
        return deed.End;
    }

    /// <summary>"Accompanied President Bush to meetings with …": the rest of the sentence is theirs too.</summary>
    private int? Companions(int at, int end, List<DeedSpan> found)
    {
        var start = view.Word(at + 1) is "by" or "with" ? at + 2 : at + 1;
        var company = _officials.List(start, end, out var after);
        if (company.Count == 0)
        {
            return null;
        }

        found.Add(new DeedSpan("companion", at, after) { Company = company });
        if (view.Word(after) is "to" or "for" or "at" or "during" or "on" && !IsMeetingWith(after + 1, end) && _events.Attended(after + 1, end) is { } attended)
        {
            return Keep(attended with { First = after }, found);
        }

        return after;
    }

    /// <summary>"to meetings with …" is read as a meeting of its own.</summary>
    private bool IsMeetingWith(int first, int end) =>
        Enumerable.Range(first, 4).Any(at => at + 1 < end && MeetingNouns.Contains(Lower(at)) && view.Word(at + 1) is "with" && !char.IsUpper(view.Word(at)[0]));

    private bool NamesCountry(int at, int end)
    {
        var next = view.Word(at + 1) is "the" ? at + 2 : at + 1;
        return next < end && view.ChunkAt(next) is { Term.Kind: TermKind.State or TermKind.Demonym };
    }

    private int Simple(string kind, int at, int end, List<DeedSpan> found)
    {
        var last = at + 1;
        while (last < end && view.Word(last) is not ("." or ";"))
        {
            last++;
        }

        found.Add(new DeedSpan(kind, at, last) { IsElsewhere = true });
        return at + 1;
    }

    /// <summary>"met privately with", "met Prime Minister …", "conferred at length with".</summary>
    private int? Met(int at, int end, List<DeedSpan> found)
    {
        var with = WithAfter(at + 1, end, 7);
        var company = with > 0 ? _officials.List(with + 1, end, out var after) : _officials.List(at + 1, end, out after);
        return company.Count == 0 ? null : Keep(new DeedSpan(IsPrivate(at, with) ? "one-on-one meeting" : "talks", at, after) { Company = company }, found);
    }

    /// <summary>"discussed Iraq with A, and the Gulf with B"; "met with A, July 16; and B, July 17".</summary>
    private int? Further(int at, int end, List<DeedSpan> found)
    {
        var company = _officials.List(at + 1, end, out var after);
        return company.Count > 0 && company[0].Name is not null && company[0].Offices.Count > 0 && (view.Word(at) is "with" || view.Word(at - 1) is ";")
            ? Keep(new DeedSpan("talks", at, after) { Company = company }, found)
            : null;
    }

    private bool IsPrivate(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.Word(at) is "one-on-one" or "tête-à-tête")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"briefed President X", "received by Queen X", "visited President Taft".</summary>
    private int? Direct(int at, int end, List<DeedSpan> found)
    {
        var start = view.Word(at + 1) is "by" or "on" ? at + 2 : at + 1;
        if (!ObjectOnly.Contains(Lower(at)) && start == at + 1)
        {
            return null;
        }

        var company = _officials.List(start, end, out var after);
        return company.Count == 0 || !company.Any(one => one.Offices.Count > 0) ? null : Keep(new DeedSpan("talks", at, after) { Company = company }, found);
    }

    /// <summary>"discussed the Middle East with President Mubarak": the first "with" of the clause that somebody follows.</summary>
    private int? Joined(int at, int end, List<DeedSpan> found)
    {
        if (Lower(at) is "attended" or "signed" or "announced" or "visited" or "opened" or "addressed" or "concluded" or "toured" or "laid")
        {
            return null;
        }

        for (var with = WithAfter(at + 1, end, 60); with > 0; with = WithAfter(with + 1, end, 60))
        {
            var company = _officials.List(with + 1, end, out var after);
            if (company.Any(one => one.Name is not null || one.Offices.Count > 0 || one.Of.Count > 0))
            {
                return Keep(new DeedSpan("talks", at, after) { Company = company }, found);
            }
        }

        return null;
    }

    /// <summary>"Informal meeting with President X", "audience with the Pope", "talks with".</summary>
    private int? NounWith(int at, int first, int end, List<DeedSpan> found)
    {
        var with = WithAfter(at + 1, end, 8);
        if (with < 0)
        {
            return OpenTalks(at, first, found);
        }

        var company = _officials.List(with + 1, end, out var after);
        var kind = Lower(at) == "summit" || Lower(at - 1) == "summit" ? "summit" : view.Word(at) is "call" ? "call" : "talks";
        return company.Count == 0 ? null : Keep(new DeedSpan(kind, Math.Max(first, at - 1), after) { Company = company }, found);
    }

    /// <summary>"Informal discussions on trade.", "Informal meeting at Hyde Park.": a sentence that starts with talks and names nobody is about those with the host.</summary>
    private int? OpenTalks(int at, int first, List<DeedSpan> found) =>
        at - first <= 1 && (Lower(at) is "talks" or "discussions" or "negotiations" or "consultations" && view.Word(at + 1) is "on" or "about" or "regarding" or "concerning" or "leading" or "continued"
            || Lower(at) is "meeting" && Lower(first) is "informal" or "private" && view.Word(at + 1) is "at" or "in")
            ? Keep(new DeedSpan("talks", first, at + 1) { Name = Lower(at) }, found)
            : null;

    private int? Signed(int at, int end, List<DeedSpan> found)
    {
        if (_events.Agreement(at + 1, end) is not { } agreement)
        {
            return null;
        }

        var kind = Lower(at) is "announced" or "issued" or "deposited" or "negotiated" ? "announcement" : "signing";
        found.Add(new DeedSpan(kind, at, agreement.End) { Agreement = agreement });
        return agreement.End;
    }

    private int? Attended(int at, int end, List<DeedSpan> found)
    {
        var start = view.Word(at + 1) is "in" or "part" or "at" or "over" or "by" ? view.Word(at + 2) is "in" ? at + 3 : at + 2 : at + 1;
        if (Lower(at) is "addressed" or "delivered" or "gave")
        {
            return _events.Speech(at, start, end) is { } speech ? Keep(speech, found) : null;
        }

        return _events.Attended(start, end) is { } attended ? Keep(attended with { First = at }, found) : null;
    }

    private int WithAfter(int first, int end, int reach)
    {
        for (var at = first; at < Math.Min(end, first + reach); at++)
        {
            if (view.Word(at) is "with" or "With" || (view.Word(at) is "to" && view.Word(at - 1) is "spoke" or "talked"))
            {
                return at;
            }

            if (view.Word(at) is ";" or ".")
            {
                return -1;
            }

            // "Meeting (November 19-21) with …": what stands in brackets does not count.
            for (var open = view.Word(at) is "("; open && at < end && view.Word(at) is not ")"; at++, first++)
            {
            }
        }

        return -1;
    }

    private string Lower(int at) => at < 0 ? "" : view.Word(at).ToString().ToLowerInvariant();
}
