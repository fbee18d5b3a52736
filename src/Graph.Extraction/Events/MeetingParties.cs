using System.Collections.Frozen;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>
/// Who meets in a meeting named by a noun: those after "between" and "with", whose meeting it is, or the subject of the verb that
/// holds it. Who merely speaks of a meeting takes no part in it.
/// </summary>
internal static class MeetingParties
{
    /// <summary>The words for the other side have no more items.</summary>
    private const int LongestCompany = 25;

    /// <summary>The words for who reports a meeting have no more items.</summary>
    private const int LongestReporter = 10;

    /// <summary>A verb that holds a meeting stands this many items before it at most.</summary>
    private const int HolderReach = 9;

    /// <summary>Verbs that hold a meeting: "hold", "have", "begin".</summary>
    public static readonly VerbTable Holding = new(
        "hold held held", "have had had", "begin began begun", "start", "open", "conclude", "end", "finish", "wrap wrapped wrapped", "host",
        "convene", "attend", "join", "resume", "continue", "complete", "enter", "kick", "lead led led", "gather", "assemble", "receive",
        "take took taken", "pay paid paid", "chair", "co-chair");

    /// <summary>Verbs after talks that are their own subject: "talks with Iran resumed".</summary>
    private static readonly FrozenSet<string> AfterSubject = WordSet.Of(
        "are began broke collapsed continued ended followed resumed stalled were");

    private static readonly FrozenSet<string> Reporting = WordSet.Of("added announced confirmed reported said says told wrote");

    private static readonly FrozenSet<string> Occasions = WordSet.Of("after amid at during following in including");

    /// <summary>Words after which nobody is named who meets.</summary>
    private static readonly FrozenSet<string> Ends = WordSet.Of(
        "about after ahead as at before during following in on regarding that to which while who ; :");

    /// <summary>At least two people or states; none where the words do not tell.</summary>
    public static IReadOnlyList<string> Of(Unit unit, int noun, Actors.Mention? owner)
    {
        var marker = MeetingMarker.After(unit, noun);
        if (marker > 0 && unit[marker].Lower is "between" or "among" or "of")
        {
            return Company(unit, marker + 1) is { Count: > 0 } between ? between
                : IsOfTheirs(unit, marker + 1) && Holders(unit, noun, Holding) is { Count: > 1 } chairing ? chairing
                : [];
        }

        List<string> owners = owner?.ActorIds.Where(IsParty).ToList() ?? [];
        IReadOnlyList<string> holders = owners.Count > 0 ? owners : Holders(unit, noun, Holding);
        if (marker > 0)
        {
            return WithCompany(unit, noun, marker, holders);
        }

        return holders.Count > 1 ? holders
            : owners.Count == 0 && FollowsPreposition(unit, noun) ? Coordinated(unit)
            : [];
    }

    /// <summary>"chaired a meeting between their delegations".</summary>
    private static bool IsOfTheirs(Unit unit, int first) => unit.At(first).Is("their") || (unit.At(first).Is("the") && unit.At(first + 1).Lower is "two");

    /// <summary>The subject of a verb of a table before a noun: "the two leaders held talks".</summary>
    public static IReadOnlyList<string> Holders(Unit unit, int noun, VerbTable verbs)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - HolderReach); at--)
        {
            if (unit[at].Kind == ItemKind.Mark && !Words.IsDash(unit[at].Lower) && !unit[at].Is("-"))
            {
                return [];
            }

            if (verbs.MatchAt(unit, at) is { } verb && !(at == noun - 1 && IsParticiple(unit, verb)))
            {
                return HoldersOf(unit, verb);
            }
        }

        return [];
    }

    private static IReadOnlyList<string> HoldersOf(Unit unit, CueMatch verb)
    {
        if (VerbGroups.Read(unit, verb) is { Subject: { IsEmpty: false } subject } group)
        {
            return DeedSubjects.Of(unit, group, subject);
        }

        if (VerbGroups.Read(unit, verb) is { SharesSubject: true } joined && unit.IsWord(joined.First - 1, "and") && OpeningPair(unit) is { Count: > 1 } pair)
        {
            return pair;
        }

        // "are expected to hold talks": the subject stands before the outer verb.
        return unit.IsWord(verb.First - 1, "to") && verb.Entry.Lemma is not ("chair" or "co-chair") ? EventParticipants.In(unit, new TextSpan(unit.Start, unit[verb.First].Start)) : [];
    }

    /// <summary>"X and Y shook hands and held": the people whom a sentence opens with, joined by "and" and commas.</summary>
    private static List<string> OpeningPair(Unit unit)
    {
        var pair = new List<string>();
        var end = unit.Start;
        foreach (var mention in unit.Reading.Actors.StartingIn(new TextSpan(unit.Start, unit.End)).Where(mention => mention.ActorId is { } id && EventParticipants.IsPerson(id)))
        {
            if (mention.IsPossessive || (pair.Count == 0 ? unit.IndexAt(mention.Span.Start) > 0 : !JoinedNames.AreJoined(unit, end, mention.Span.Start)))
            {
                break;
            }

            pair.AddRange(mention.ActorIds);
            end = mention.Span.End;
        }

        return pair;
    }

    /// <summary>"cancelled a planned trip": a participle before the noun is no verb.</summary>
    private static bool IsParticiple(Unit unit, CueMatch verb) =>
        verb.Form is CueForm.Past or CueForm.Participle
        && verb.First > 0
        && (Words.Determiners.Contains(unit[verb.First - 1].Lower) || unit[verb.First - 1].Kind == ItemKind.Possessive);

    private static bool IsParty(string id) => EventParticipants.IsPerson(id) || id.StartsWith("state:", StringComparison.Ordinal);

    /// <summary>"held talks with X": those who hold them, or else the first named in the sentence, and the company.</summary>
    private static IReadOnlyList<string> WithCompany(Unit unit, int noun, int marker, IReadOnlyList<string> holders)
    {
        var company = Company(unit, marker + 1);
        if (company.Count == 0)
        {
            return [];
        }

        var isOccasion = FollowsPreposition(unit, noun);
        if (holders.Count == 0 && !IsSubject(unit, noun, marker))
        {
            var named = EventParticipants.In(unit, new TextSpan(unit.Start, isOccasion ? unit.End : unit[marker].Start));
            holders = [.. named.Where(id => !company.Contains(id)).Take(1)];
        }

        return holders.Count == 0 && !isOccasion ? [] : [.. holders.Concat(company).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"…, and talks with Iran resumed": a subject of its own, which whoever stands before it has no part in.</summary>
    private static bool IsSubject(Unit unit, int noun, int marker) =>
        unit.At(noun - 1).Lower is "and" or "but" or ";" or ","
        && Enumerable.Range(marker + 1, 6)
            .TakeWhile(at => unit.At(at).Kind == ItemKind.Word)
            .Any(at => AfterSubject.Contains(unit[at].Lower));

    /// <summary>Those whom the words after "with" or "between" name.</summary>
    public static IReadOnlyList<string> Company(Unit unit, int first)
    {
        var end = first;
        while (end < unit.Count && end - first < LongestCompany && !IsEnd(unit, end))
        {
            end++;
        }

        return end == first ? [] : EventParticipants.In(unit, unit.Span(first, end));
    }

    private static bool IsEnd(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Quotation
        || (Words.Auxiliaries.Contains(unit[at].Lower) && unit[at].Kind != ItemKind.Possessive)
        || (Ends.Contains(unit[at].Lower) && !(unit[at].Is("to") && EventParticipants.ServesTo(unit.At(at - 1).Lower)))
        || IsReporter(unit, at)
        || (unit[at].Is(",") && !unit.At(at + 1).IsCapital && unit.At(at + 1).Lower is not ("and" or "the"));

    /// <summary>", Press Secretary X told reporters.": who reports it is not at the meeting.</summary>
    private static bool IsReporter(Unit unit, int comma) =>
        unit[comma].Is(",")
        && Enumerable.Range(comma + 1, LongestReporter)
            .TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Possessive && !unit[at].Is("and"))
            .Any(at => at > comma + 1 && Reporting.Contains(unit[at].Lower));

    /// <summary>"Following talks in Paris", "during a meeting": what is told happened there.</summary>
    private static bool FollowsPreposition(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 5) && unit[at].Kind == ItemKind.Word; at--)
        {
            if (Occasions.Contains(unit[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Following talks in Paris, A and B signed …": several people joined by "and" in the rest of the sentence.</summary>
    private static List<string> Coordinated(Unit unit)
    {
        var people = EventParticipants.In(unit, new TextSpan(unit.Start, unit.End)).Where(EventParticipants.IsPerson).Take(2).ToList();
        return people.Count == 2 && Enumerable.Range(1, unit.Count - 1).Any(at => unit[at].Is("and") && EndsBefore(unit, at, people[0])) ? people : [];
    }

    private static bool EndsBefore(Unit unit, int at, string person) =>
        unit.Reading.Actors.EndingAt(unit[at - 1].End)?.ActorIds.Contains(person) == true;
}
