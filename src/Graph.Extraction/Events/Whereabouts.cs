using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Where a meeting was, from what its sentence tells before it.</summary>
internal static class Whereabouts
{
    /// <summary>"where" stands within so many items before the verb.</summary>
    private const int WhereReach = 8;

    /// <summary>"visited Oslo and met": the first verb stands within so many items before the second.</summary>
    private const int JourneyReach = 24;

    /// <summary>Between "in" and the name stand no more words: "the southern Norwegian port city of".</summary>
    private const int ApposedReach = 9;

    private static readonly FrozenSet<string> KindsOfPlace = WordSet.Of("capital city port resort suburb town village");

    /// <summary>"in the Norwegian capital Oslo", "in the Norwegian capital, Oslo", "in the port city of Bergen": whether a name at an item stands so.</summary>
    public static bool IsApposed(Unit unit, int name)
    {
        var noun = unit.At(name - 1).Lower is "of" or "," ? name - 2 : name - 1;
        return KindsOfPlace.Contains(unit.At(noun).Lower)
            && Enumerable.Range(1, ApposedReach)
                .Select(back => noun - back)
                .TakeWhile(at => unit.At(at).Kind is ItemKind.Word or ItemKind.Possessive)
                .FirstOrDefault(at => Words.Prepositions.Contains(unit[at].Lower), -1) is >= 0 and var preposition
            && unit[preposition].Lower is "in" or "at";
    }

    /// <summary>"Following talks in Bergen, X signed it at Voksenåsen": whether a place is that of what came before a deed, which has another of its own.</summary>
    public static bool IsBefore(Unit unit, int name, int deed) =>
        unit[0].Lower is "following" or "after" or "before"
        && Array.FindIndex(unit.Items, item => item.Is(",")) is > 0 and var comma
        && name < comma && comma < deed
        && Enumerable.Range(deed, unit.Count - deed).Any(at => unit[at].Is("at") && (unit.At(at + 1).IsCapital || (unit.IsWord(at + 1, "the") && unit.At(at + 2).IsCapital)));

    /// <summary>"held talks with X in Oslo": the first place after "in" behind a word, in its own clause; null where there is none.</summary>
    public static string? BehindIn(Unit unit, int word)
    {
        for (var at = word + 1; at < unit.Count && !EndsClause(unit, at); at++)
        {
            if (unit.Reading.Actors.StartingAt(unit[at].Start) is { IsPossessive: false, ActorId: { } id } && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place }
                && (unit.IsWord(at - 1, "in") || IsApposed(unit, at)))
            {
                return id;
            }
        }

        return null;
    }

    private static bool EndsClause(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Quotation
        || unit[at].Lower is "who" or "which" or "where" or "whose" or "that" or "after" or "before" or "following" or "during" or "since" or ";" or ":" or "said" or "and"
        || (unit[at].Is("to") && unit.At(at + 1).IsLowerWord)
        || (unit[at].Is(",") && !unit.At(at + 1).IsCapital);

    /// <summary>"returned from Cairo, where he had met X": the place before "where"; null where there is none.</summary>
    public static string? BeforeWhere(Unit unit, int verb)
    {
        var where = Enumerable.Range(1, WhereReach)
            .Select(back => verb - back)
            .TakeWhile(at => at > 1 && unit[at].Kind == ItemKind.Word)
            .FirstOrDefault(at => unit[at].Is("where"), -1);
        return where > 1 ? PlaceEndingBefore(unit, unit[where - 1].Is(",") ? where - 1 : where) : null;
    }

    /// <summary>"visited Oslo on 3 May and met X": where the journey went whose subject the meeting shares; null where none did.</summary>
    public static string? OfJourney(Unit unit, CueMatch verb)
    {
        if (VerbGroups.Read(unit, verb) is not { Subject: null, SharesSubject: true, IsNegated: false })
        {
            return null;
        }

        for (var at = verb.First - 2; at >= Math.Max(0, verb.First - JourneyReach) && unit[at].Lower is not (";" or "but"); at--)
        {
            if (EventWords.Verbs.MatchAt(unit, at) is { } before)
            {
                return before.Entry.Lemma is "visit" or "arrive" or "land" or "fly" or "travel" && Destinations.From(unit, before.End).ToList() is [var only] ? only : null;
            }
        }

        return null;
    }

    private static string? PlaceEndingBefore(Unit unit, int end)
    {
        if (end < 1 || unit.Reading.Actors.EndingAt(unit[end - 1].End) is not { IsPossessive: false, ActorId: { } id } mention)
        {
            return BeforeDate(unit, end);
        }

        return unit.Reading.Actors.Find(id) switch
        {
            // "Visby, Sweden, where": the town rather than its state.
            { Kind: ActorKind.State } when TownBefore(unit, unit.IndexAt(mention.Span.Start)) is { } town => town,
            { Kind: ActorKind.Place or ActorKind.State } => id,
            _ => null,
        };
    }

    private static string? TownBefore(Unit unit, int state) =>
        state > 1 && unit[state - 1].Is(",") && unit.Reading.Actors.EndingAt(unit[state - 2].End) is { ActorId: { } id } && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place } ? id : null;

    /// <summary>"flew to Oslo on Tuesday, April 16, 2024, where": the place before the day.</summary>
    private static string? BeforeDate(Unit unit, int end)
    {
        var date = unit.Reading.DatesIn(unit.Span(0, Math.Max(1, end))).LastOrDefault(found => found.Span.End == unit[Math.Max(0, end - 1)].End);
        var at = date is null ? 0 : unit.IndexAt(date.Span.Start);
        while (at > 0 && unit[at - 1].Lower is "on" or "," or "in" or "late" or "early" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday")
        {
            at--;
        }

        return at > 0 && unit.Reading.Actors.EndingAt(unit[at - 1].End) is { IsPossessive: false, ActorId: { } id } && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place or ActorKind.State } ? id : null;
    }
}
