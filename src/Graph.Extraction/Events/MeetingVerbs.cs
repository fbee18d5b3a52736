using System.Collections.Frozen;
using Graph.Extraction.Statements;
using Graph.Extraction.Statements.Rules;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Whether verbs such as "call", "speak" and "meet" tell of a meeting, in which way, and how far the words for the other side go.</summary>
/// <param name="unit">The sentence.</param>
/// <param name="isCall">Whether the article tells of a call, so that who spoke with whom did so by phone.</param>
internal sealed class MeetingVerbs(Unit unit, bool isCall)
{
    private static readonly FrozenSet<string> Remote = WordSet.Of("teleconference videoconference");

    private static readonly FrozenSet<string> Phones = WordSet.Of("phone telephone");

    /// <summary>What may follow whom one called on; "called on X to resign" asks for something.</summary>
    private static readonly FrozenSet<string> AfterCourtesy = WordSet.Of(", . ; and at during in on today tomorrow");

    /// <summary>What one calls somebody to do.</summary>
    private static readonly FrozenSet<string> CallPurposes = WordSet.Of(
        "ask brief congratulate convey coordinate discuss express extend invite offer reassure review talk thank urge warn");

    /// <summary>Words after the other side: "met X before the summit".</summary>
    private static readonly FrozenSet<string> AfterCompany = WordSet.Of(
        "about after ahead amid because before following regarding where while who whose ;");

    private static readonly FrozenSet<string> Reporting = WordSet.Of("added said says told");

    /// <summary>Whether a verb tells of a meeting here; "hosted the NATO summit", "hosted talks" is what the noun tells.</summary>
    public bool TellsMeeting(CueMatch verb, DeedTelling telling) =>
        (HasMeetingSense(verb) || SpokeTogether(verb, telling)) && !HostsMeeting(verb) && !HadNeverMet(verb);

    /// <summary>"the two, who had never met": no meeting that failed to take place.</summary>
    private bool HadNeverMet(CueMatch verb) => unit.IsWord(verb.First - 1, "never") && unit.At(verb.First - 2).Lower is "had" or "have" or "has";

    /// <summary>Whether it was by telephone or video: the verb says so, the sentence or the article; never a courtesy call, unless the sentence does.</summary>
    public bool IsByPhone(CueMatch verb) =>
        (!IsCallOn(verb) && (isCall || verb.Entry.Lemma is "call" or "phone" or "telephone"))
        || Array.Exists(unit.Items, item => Phones.Contains(item.Lower))
        || IsByVideo(0);

    /// <summary>"X and Y met in Oslo": nobody else is named as the other side, so who comes later takes no part.</summary>
    public bool MetEachOther(CueMatch verb, DeedTelling telling) =>
        verb.Entry.Lemma is "meet" or "speak"
        && telling.Subjects.Count > 1
        && EventParticipants.PersonAt(unit, verb.End) is null
        && !Enumerable.Range(verb.End, 8)
            .TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Number)
            .Any(at => unit.At(at).Lower is "with" or "by");

    /// <summary>Where the words for the other side end: before what was talked about ("to discuss", "about", "on the margins").</summary>
    public int EndOfCompany(int first)
    {
        for (var at = first + 1; at < unit.Count; at++)
        {
            if (IsInfinitive(at) || IsReporter(at) || AfterCompany.Contains(unit[at].Lower) || IsMeanwhile(at) || IsNextDeed(at))
            {
                return at;
            }
        }

        return unit.Count;
    }

    /// <summary>"met X, as both states face": what happens meanwhile; not ", as well as".</summary>
    private bool IsMeanwhile(int at) => unit[at].Is("as") && unit[at - 1].Is(",") && !unit.IsWord(at + 1, "well");

    /// <summary>"will call on X and hold talks with Y": what follows is another meeting.</summary>
    private bool IsNextDeed(int and) =>
        unit[and].Is("and") && unit.At(and + 1).IsLowerWord
        && (MeetingParties.Holding.MatchAt(unit, and + 1) ?? EventWords.Verbs.MatchAt(unit, and + 1)) is not null;

    /// <summary>"called the plan a mistake" and "spoke about" tell of no meeting: a phone or the other side must be named.</summary>
    private bool HasMeetingSense(CueMatch verb) => verb.Entry.Lemma switch
    {
        "call" when unit.At(verb.End).Lower is "on" or "upon" => IsCourtesyCall(verb),
        "call" => unit.At(verb.End).Lower is not ("for" or "out") && (isCall || Nearby.From(unit, verb.End, 6, Phones) || IsRungUp(verb)),
        "speak" => NamesListener(verb.End),
        _ => true,
    };

    /// <summary>"called on the King": a courtesy call.</summary>
    private bool IsCallOn(CueMatch verb) => verb.Entry.Lemma is "call" && unit.At(verb.End).Lower is "on" or "upon";

    /// <summary>"called on President X on 6 September": a visit to somebody; "called on X to resign" asks for something.</summary>
    private bool IsCourtesyCall(CueMatch verb) =>
        EventParticipants.PersonAt(unit, verb.End + 1) is { } person
        && unit.IndexAt(person.End) is var next
        && (AfterCourtesy.Contains(unit.At(next).Lower) || Words.Times.Contains(unit.At(next).Lower))
        && !AsksFrom(next);

    /// <summary>"…, to resign".</summary>
    private bool AsksFrom(int first) =>
        Enumerable.Range(first, Math.Max(0, unit.Count - first))
            .TakeWhile(at => (unit.At(at).Kind != ItemKind.Mark || unit.At(at).Is(",")) && unit.At(at).Lower is not ("following" or "after" or "before" or "which" or "who" or "where"))
            .Any(IsInfinitive);

    /// <summary>"to resign", and neither "to Oslo" nor "to the King".</summary>
    private bool IsInfinitive(int to) =>
        unit.IsWord(to, "to") && unit.At(to + 1) is { IsLowerWord: true } act && !Words.Determiners.Contains(act.Lower);

    /// <summary>"called Putin on Tuesday to discuss …", "called Putin on Tuesday.": a person, and no name that is given to him.</summary>
    private bool IsRungUp(CueMatch verb)
    {
        if (unit.At(verb.End).Kind != ItemKind.Word || EventParticipants.PersonAt(unit, verb.End) is not { } person)
        {
            return false;
        }

        var next = Adjuncts.SkipTime(unit, unit.IndexAt(person.End));
        return unit.At(next).Lower is "about" or "following" or "after"
            || (unit.IsWord(next, "to") && CallPurposes.Contains(unit.At(next + 1).Lower))
            || (next > unit.IndexAt(person.End) && unit.IsWord(next, "."));
    }

    /// <summary>"spoke with", "spoke briefly to", "spoke on Monday with".</summary>
    private bool NamesListener(int first) =>
        Enumerable.Range(first, 12)
            .TakeWhile(at => unit.At(at).Kind != ItemKind.Mark)
            .Any(at => unit.At(at).Is("with") || (at < first + 4 && unit.At(at).Lower is "to" or "by"));

    /// <summary>"X and Y spoke on Monday about trade": two speak with each other.</summary>
    private bool SpokeTogether(CueMatch verb, DeedTelling telling) =>
        verb.Entry.Lemma is "speak"
        && telling.Subjects.Count == 2
        && telling.Subjects.All(EventParticipants.IsPerson)
        && unit.At(Adjuncts.SkipTime(unit, verb.End)).Lower is "about" or "for" or "by";

    private bool HostsMeeting(CueMatch verb) =>
        verb.Entry.Lemma is "host"
        && Enumerable.Range(verb.End, 8)
            .TakeWhile(at => unit.At(at).Kind is not ItemKind.Mark)
            .Any(at => unit.At(at).Is("summit") || (unit.At(at).Lower is "meeting" or "talks" && EventParticipants.PersonAt(unit, verb.End) is null));

    /// <summary>"via video link", "by videoconference", from an item on.</summary>
    public bool IsByVideo(int first) =>
        Enumerable.Range(first, Math.Max(0, unit.Count - 1 - first)).Any(at => Remote.Contains(unit[at].Lower) || IsVideoLink(at));

    private bool IsVideoLink(int video) =>
        (unit[video].Is("video") && unit[video + 1].Lower is "link" or "call" or "conference" or "teleconference")
        || (unit[video].Is("video-link") && unit.At(video - 1).Lower is "via" or "by");

    /// <summary>", spokesman X said": who reports it is not at the meeting.</summary>
    private bool IsReporter(int comma) => unit[comma].Is(",") && Nearby.From(unit, comma + 1, 9, Reporting);
}
