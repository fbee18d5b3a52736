using Graph.Extraction.Drafts;
using Graph.Extraction.Agreements;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Statements.Rules;

namespace Graph.Extraction.Events;

/// <summary>Talks and calls: "held talks with", "met X in Paris", "spoke with Y by phone".</summary>
/// <param name="unit">The sentence.</param>
/// <param name="isCall">Whether the article tells of a call, so that who spoke with whom did so by phone.</param>
internal sealed class Meetings(Unit unit, bool isCall)
{
    /// <summary>The meeting that a noun names; null where fewer than two take part.</summary>
    public EventFacts? OfNoun(string kind, int noun, string modality)
    {
        var people = MeetingParties.Of(unit, noun, EventParticipants.OwnerOf(unit, noun));
        return people.Count < 2 && kind == "summit" ? Summits.Read(unit, noun, modality)
            : people.Count < 2 ? null
            : OnItsOwnDay(noun, EventFacts.In(unit, isCall && kind == "talks" && people.Any(EventParticipants.IsPerson) ? "call" : kind, modality, EventParticipants.Plain(people), (modality == "actual" || IsSubject(noun) ? Signing.PlaceIn(unit) : null) ?? EventParticipants.PlaceAfter(unit, noun + 1), noun));
    }

    /// <summary>"arrived on Sunday, two days ahead of the summit with X": the day is another's.</summary>
    private EventFacts? OnItsOwnDay(int noun, EventFacts? told) =>
        Enumerable.Range(2, 3).Any(back => (unit.IsWord(noun - back, "of") && unit.IsWord(noun - back - 1, "ahead")) || unit.At(noun - back).Lower is "before") ? told is null ? null : told with { StartsOn = null, EndsOn = null } : told;

    /// <summary>"Talks between X and Y are due to resume in Brussels."</summary>
    private static bool IsSubject(int noun) => noun < 3;

    /// <summary>The meeting that a verb tells; null where fewer than two take part, or the verb has another sense here.</summary>
    public EventFacts? OfVerb(CueMatch verb, DeedTelling telling)
    {
        if ((!TellsMeeting(verb) && !SpokeTogether(verb, telling)) || HostsSummit(verb))
        {
            return null;
        }

        var others = verb.End < unit.Count && !MetEachOther(verb, telling) ? Company(new TextSpan(unit[verb.End].Start, unit.At(EndOfCompany(verb.End)).Start), Math.Max(1, 3 - telling.Subjects.Count)) : [];
        var all = telling.Subjects.Concat(others).Distinct(StringComparer.Ordinal).ToList();
        if (all.Count < 2)
        {
            return null;
        }

        var isCourtesy = verb.Entry.Lemma is "call" && unit.At(verb.End).Lower is "on" or "upon";
        var byPhone = !isCourtesy && isCall || !isCourtesy && verb.Entry.Lemma is "call" or "phone" or "telephone" || Array.Exists(unit.Items, item => IsPhone(item.Lower)) || IsByVideo();
        var isMeeting = verb.Entry.Lemma is "meet" or "host" && (!isCall || telling.Modality != "actual" || Signing.PlaceIn(unit) is not null);
        var kind = !isMeeting && byPhone ? "call" : "talks";
        var isHosted = verb.Entry.Lemma is "host" && telling.Subjects.All(EventParticipants.IsPerson) && others.Count == 1;
        return EventFacts.In(unit, kind, telling.Modality, isHosted ? [.. all.Select(id => new DraftParticipant(id, others.Contains(id) ? "visitor" : "host"))] : EventParticipants.Plain(all), kind == "call" ? null : Signing.PlaceIn(unit) ?? WhereBefore(verb.First) ?? EventParticipants.PlaceAfter(unit, verb.End), verb.First);
    }

    /// <summary>"returned from Cairo, where he had met X": the place before "where".</summary>
    private string? WhereBefore(int verb)
    {
        var where = Enumerable.Range(1, 8).Select(back => verb - back).TakeWhile(at => at > 1 && unit[at].Kind == ItemKind.Word).FirstOrDefault(at => unit[at].Is("where"), -1);
        return where > 1 && unit.Reading.Actors.EndingAt(unit[unit[where - 1].Is(",") ? where - 2 : where - 1].End) is { IsPossessive: false, ActorId: { } id } && unit.Reading.Actors.Find(id) is { Kind: Actors.ActorKind.Place or Actors.ActorKind.State } ? id : null;
    }

    /// <summary>So many of those that a phrase names, and all whom commas and "and" join to them: "Ada Berg, Otto Lund of Norway, and Kari Dahl".</summary>
    private List<string> Company(TextSpan span, int most)
    {
        var named = EventParticipants.In(unit, span);
        var company = new List<string>();
        var end = span.Start;
        foreach (var mention in unit.Reading.Actors.StartingIn(span).Where(mention => mention.ActorIds.Any(named.Contains)))
        {
            if (company.Count >= most && !IsJoined(end, mention.Span.Start))
            {
                break;
            }

            company.AddRange(mention.ActorIds.Where(id => named.Contains(id) && !company.Contains(id)));
            end = mention.Span.End;
        }

        return company;
    }

    /// <summary>Nothing but a comma or "and", and the state of the one before: " of Norway, and ".</summary>
    private bool IsJoined(int end, int start)
    {
        var between = unit.Items.Where(item => item.Start >= end && item.Start < start).ToList();
        return between.Exists(item => item.Lower is "," or "and") && between.TrueForAll(item => item.IsCapital || item.Lower is "," or "and" or "of" or "the");
    }

    /// <summary>"called the plan a mistake" and "spoke about" tell of no meeting: a phone or the other side must be named.</summary>
    private bool TellsMeeting(CueMatch verb) => verb.Entry.Lemma switch
    {
        "call" when unit.At(verb.End).Lower is "on" or "upon" => IsCourtesyCall(verb),
        "call" => unit.At(verb.End).Lower is not ("on" or "for" or "upon" or "out") && (isCall || Enumerable.Range(verb.End, 6).Any(at => IsPhone(unit.At(at).Lower)) || IsRungUp(verb)),
        "speak" => Enumerable.Range(verb.End, 12).TakeWhile(at => unit.At(at).Kind != ItemKind.Mark).Any(at => unit.At(at).Lower is "with" || (at < verb.End + 4 && unit.At(at).Lower is "to" or "by")),
        _ => true,
    };

    /// <summary>"called on President X on 6 September": a visit to somebody; "called on X to resign" asks for something.</summary>
    private bool IsCourtesyCall(CueMatch verb) =>
        EventParticipants.PersonAt(unit, verb.End + 1) is { } person && unit.IndexAt(person.End) is var next
        && (unit.At(next).Lower is "." or "," or "in" or "at" or "on" or "and" or "today" or "tomorrow" or "during" or ";" || Words.Times.Contains(unit.At(next).Lower))
        && !Enumerable.Range(next, Math.Max(0, unit.Count - next)).TakeWhile(at => unit.At(at).Kind != ItemKind.Mark || unit.At(at).Is(",")).Any(at => unit.IsWord(at, "to") && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } act && !Words.Determiners.Contains(act.Lower));

    /// <summary>"called Putin on Tuesday to discuss …", "called Putin on Tuesday.": a person, and no name that is given to him.</summary>
    private bool IsRungUp(CueMatch verb)
    {
        if (unit.At(verb.End).Kind != ItemKind.Word || EventParticipants.PersonAt(unit, verb.End) is not { } person)
        {
            return false;
        }

        var next = Adjuncts.SkipTime(unit, unit.IndexAt(person.End));
        return unit.At(next).Lower is "about" or "following" or "after"
            || (unit.IsWord(next, "to") && unit.At(next + 1).Lower is "discuss" or "congratulate" or "express" or "offer" or "thank" or "convey" or "talk" or "warn" or "reassure" or "invite" or "brief" or "ask" or "urge" or "extend" or "coordinate" or "review")
            || (next > unit.IndexAt(person.End) && unit.IsWord(next, "."));
    }

    /// <summary>"X and Y spoke on Monday about trade": two speak with each other.</summary>
    private bool SpokeTogether(CueMatch verb, DeedTelling telling) =>
        verb.Entry.Lemma is "speak" && telling.Subjects.Count == 2 && telling.Subjects.All(EventParticipants.IsPerson) && unit.At(Adjuncts.SkipTime(unit, verb.End)).Lower is "about" or "for" or "by";

    /// <summary>"X and Y met in Oslo": nobody else is named as the other side, so who comes later takes no part.</summary>
    private bool MetEachOther(CueMatch verb, DeedTelling telling) =>
        verb.Entry.Lemma is "meet" or "speak" && telling.Subjects.Count > 1 && EventParticipants.PersonAt(unit, verb.End) is null
        && !Enumerable.Range(verb.End, 8).TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Number).Any(at => unit.At(at).Lower is "with" or "by");

    /// <summary>"hosted the NATO summit": what the noun tells.</summary>
    private bool HostsSummit(CueMatch verb) =>
        verb.Entry.Lemma is "host" && Enumerable.Range(verb.End, 8).TakeWhile(at => unit.At(at).Kind is not ItemKind.Mark).Any(at => unit.At(at).Is("summit"));

    private bool IsByVideo() =>
        Enumerable.Range(0, unit.Count - 1).Any(at => unit[at].Is("videoconference") || (unit[at].Is("video") && unit[at + 1].Lower is "link" or "call" or "conference"));

    private static bool IsPhone(string lower) => lower is "phone" or "telephone";

    /// <summary>Where the words for the other side end: before what was talked about ("to discuss", "about", "on the margins").</summary>
    private int EndOfCompany(int first)
    {
        for (var at = first + 1; at < unit.Count; at++)
        {
            var isInfinitive = unit[at].Is("to") && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } next && !Words.Determiners.Contains(next.Lower);
            if (isInfinitive || IsReporter(at) || unit[at].Lower is "about" or "regarding" or "following" or "ahead" or "after" or "before" or "while" or "where" or "who" or "whose" or ";")
            {
                return at;
            }
        }

        return unit.Count;
    }

    /// <summary>", spokesman X said": who reports it is not at the meeting.</summary>
    private bool IsReporter(int comma) => unit[comma].Is(",") && Enumerable.Range(comma + 1, 9).Any(at => unit.At(at).Lower is "said" or "says" or "told" or "added");
}
