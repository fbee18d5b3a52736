using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Talks and calls: "held talks with", "met X in Paris", "spoke with Y by phone".</summary>
/// <param name="unit">The sentence.</param>
/// <param name="isCall">Whether the article tells of a call, so that who spoke with whom did so by phone.</param>
internal sealed class Meetings(Unit unit, bool isCall)
{
    private readonly MeetingVerbs _verbs = new(unit, isCall);

    /// <summary>The meeting that a noun names; null where fewer than two take part.</summary>
    public EventFacts? OfNoun(string kind, int noun, string modality)
    {
        var people = MeetingParties.Of(unit, noun, EventParticipants.OwnerOf(unit, noun));
        if (people.Count < 2)
        {
            return kind == "summit" ? Summits.Read(unit, noun, modality) : null;
        }

        var isElsewhere = unit[noun].Is("meeting") && EventParticipants.PlaceAfter(unit, noun + 1) is not null;
        var isByPhone = ((isCall && !isElsewhere && !(unit[noun].Is("meeting") && unit[noun].IsCapital)) || _verbs.IsByVideo(noun)) && kind == "talks" && people.Any(EventParticipants.IsPerson);
        var place = modality == "actual" || IsSubject(noun) ? Signing.PlaceIn(unit) : null;
        var told = EventFacts.In(
            unit,
            isByPhone ? "call" : kind,
            modality,
            EventParticipants.Plain(people),
            place ?? EventParticipants.PlaceAfter(unit, noun + 1) ?? (modality == "planned" ? Whereabouts.BehindIn(unit, noun) : null),
            noun);
        return told is null ? null
            : IsAfterDay(noun) ? told with { StartsOn = null, EndsOn = null }
            : !unit.IsWord(noun - 1, "last") && !IsRecalled(noun) ? told
            : told.StartsOn is null ? null
            : told with { IsEarlier = true };
    }

    /// <summary>"arrived on Sunday, two days ahead of the summit with X": the day is another's.</summary>
    private bool IsAfterDay(int noun) =>
        Enumerable.Range(2, 3).Any(back => IsAheadOf(noun - back) || unit.At(noun - back).Is("before"));

    /// <summary>"recalled his meeting with X": an earlier one.</summary>
    private bool IsRecalled(int noun) => Enumerable.Range(1, 6).Any(back => unit.At(noun - back).Lower is "recalled" or "recalling" or "recalls" or "remembered");

    private bool IsAheadOf(int of) => unit.IsWord(of, "of") && unit.IsWord(of - 1, "ahead");

    /// <summary>"Talks between X and Y are due to resume in Brussels."</summary>
    private static bool IsSubject(int noun) => noun < 3;

    /// <summary>The meeting that a verb tells; null where fewer than two take part, or the verb has another sense here.</summary>
    public EventFacts? OfVerb(CueMatch verb, DeedTelling telling)
    {
        if (!_verbs.TellsMeeting(verb, telling))
        {
            return null;
        }

        var others = MetBy(verb, telling) is { Count: > 0 } met ? met : Honoured(verb);
        if (others.Count > 0 && others.All(telling.Subjects.Contains))
        {
            // "will meet with him": somebody whom the words do not tell.
            return null;
        }

        var all = telling.Subjects.Concat(others).Distinct(StringComparer.Ordinal).ToList();
        if (all.Count < 2)
        {
            return null;
        }

        var isHosted = verb.Entry.Lemma is "host" && (telling.Subjects.All(EventParticipants.IsPerson) ? others.Count == 1 : telling.Subjects.Count == 1);
        IReadOnlyList<DraftParticipant> participants = isHosted
            ? [.. all.Select(id => new DraftParticipant(id, others.Contains(id) ? "visitor" : "host"))]
            : EventParticipants.Plain(all);
        return _verbs.IsByPhone(verb) && !IsInPerson(verb, telling)
            ? EventFacts.In(unit, "call", telling.Modality, participants, null, verb.First)
            : EventFacts.In(unit, KindOf(verb, others), telling.Modality, participants, PlaceOf(verb), verb.First);
    }

    /// <summary>"hosted a banquet in X's honour": for whom.</summary>
    private List<string> Honoured(CueMatch verb)
    {
        var honour = verb.Entry.Lemma is "host" ? Array.FindIndex(unit.Items, verb.End, item => item.Lower is "honour" or "honor") : -1;
        return honour > verb.End && EventParticipants.OwnerOf(unit, honour) is { } owner ? [.. owner.ActorIds.Where(EventParticipants.IsPerson)] : [];
    }

    private string KindOf(CueMatch verb, List<string> others) =>
        others.Count == 0 && IsForSummit(verb) ? "summit"
        : verb.Entry.Lemma is "host" && Enumerable.Range(verb.End, 4).Any(at => unit.At(at).Lower is "banquet" or "reception") ? "ceremony"
        : "talks";

    /// <summary>"A, B and C met in Oslo for the third Northern summit".</summary>
    private bool IsForSummit(CueMatch verb) =>
        Enumerable.Range(verb.End, 20)
            .TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Number)
            .Any(at => unit[at].Is("summit") && Enumerable.Range(1, 6).Any(back => unit.At(at - back).Lower is "for" or "at"));

    /// <summary>"met X in Oslo", in an article that tells of a call as well.</summary>
    private bool IsInPerson(CueMatch verb, DeedTelling telling) =>
        verb.Entry.Lemma is "meet" or "host" && !_verbs.IsByVideo(verb.End) && (!isCall || telling.Modality != "actual" || Signing.PlaceIn(unit) is not null);

    private string? PlaceOf(CueMatch verb) =>
        Whereabouts.BeforeWhere(unit, verb.First) ?? Signing.PlaceIn(unit) ?? EventParticipants.PlaceAfter(unit, verb.End) ?? Whereabouts.OfJourney(unit, verb);

    /// <summary>The other side, named after the verb; nobody where the subjects met each other.</summary>
    private List<string> MetBy(CueMatch verb, DeedTelling telling) =>
        verb.End < unit.Count && !_verbs.MetEachOther(verb, telling)
            ? Company(new TextSpan(unit[verb.End].Start, unit.At(_verbs.EndOfCompany(verb.End)).Start), Math.Max(1, 3 - telling.Subjects.Count))
            : [];

    /// <summary>So many of those that a phrase names, and all whom commas and "and" join to them: "Ada Berg, Otto Lund of Norway, and Kari Dahl".</summary>
    private List<string> Company(TextSpan span, int most)
    {
        var named = EventParticipants.In(unit, span);
        var company = new List<string>();
        var end = span.Start;
        foreach (var mention in unit.Reading.Actors.StartingIn(span).Where(mention => mention.ActorIds.Any(named.Contains)))
        {
            if (company.Count >= most && !JoinedNames.AreJoined(unit, end, mention.Span.Start))
            {
                break;
            }

            company.AddRange(mention.ActorIds.Where(id => named.Contains(id) && !company.Contains(id)));
            end = mention.Span.End;
        }

        return company;
    }
}
