using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Who took part in an event, from the mentions around the words that tell it.</summary>
internal static class EventParticipants
{
    /// <summary>A short name in brackets has no more items than this.</summary>
    private const int LongestShortName = 8;

    /// <summary>"Iranian foreign ministry officials": the last word stands within this many items.</summary>
    private const int RepresentativeReach = 5;

    /// <summary>"Prime Minister of Norway", "Norwegian foreign minister": the office stands within so many items.</summary>
    private const int LongestBeforeOffice = 3;

    /// <summary>Those by whom a state takes part.</summary>
    private static readonly FrozenSet<string> Representatives = WordSet.Of(
        """
        ambassador authorities chancellor delegation delegations diplomat diplomats envoy government king leader leaders minister ministers
        negotiator negotiators official officials premier president queen
        """);

    /// <summary>Whether a word names those by whom a state takes part: "delegation", "envoy", "minister".</summary>
    public static bool IsRepresentative(string lower) => Representatives.Contains(lower);

    /// <summary>Whether a word names an office that "to" may follow: "ambassador to Norway".</summary>
    public static bool ServesTo(string lower) => ServingTo.Contains(lower);

    private static readonly FrozenSet<string> Vehicles = WordSet.Of("aircraft convoy flight helicopter jet motorcade plane train");

    /// <summary>Offices that are somebody's: "an aide of X".</summary>
    private static readonly FrozenSet<string> ServingOf = WordSet.Of(
        "administration adviser advisor aide envoy office plenipotentiary representative");

    /// <summary>Offices that are to somebody: "ambassador to X".</summary>
    private static readonly FrozenSet<string> ServingTo = WordSet.Of(
        "adviser advisor aide ambassador assistant counsellor counselor envoy representative secretary");

    /// <summary>The people of a phrase, or its states where it names no people.</summary>
    public static IReadOnlyList<string> In(Unit unit, TextSpan span)
    {
        List<string> people = [];
        List<string> states = [];
        List<string> alliances = [];
        foreach (var mention in unit.Reading.Actors.StartingIn(span).Where(mention => MayTakePart(unit, mention)))
        {
            foreach (var id in mention.ActorIds)
            {
                var list = unit.Reading.Actors.Find(id) switch
                {
                    { Kind: ActorKind.Person } => people,
                    { Kind: ActorKind.State } => IsWhere(unit, mention) ? null : states,
                    { Kind: ActorKind.Organization, Detail: "alliance" } => IsWhere(unit, mention) ? null : alliances,
                    _ => null,
                };
                if (list is not null && !list.Contains(id))
                {
                    list.Add(id);
                }
            }
        }

        return people.Count > 0 ? people
            : states.Count > 0 ? states
            : Represented(unit, span) is { Count: > 0 } represented ? represented
            : alliances;
    }

    /// <summary>Whether somebody is named, and neither as whose something is, nor in his office's name, nor in a quotation.</summary>
    private static bool MayTakePart(Unit unit, Mention mention) =>
        mention is { Kind: not MentionKind.Demonym, IsPossessive: false }
        && !IsPartOfTitle(unit, mention.Span.Start)
        && IsOutsideQuotation(unit, mention.Span.Start);

    /// <summary>"in Norway", "at the NATO summit".</summary>
    private static bool IsWhere(Unit unit, Mention mention)
    {
        var before = unit.IndexAt(mention.Span.Start) - 1;
        return unit.At(unit.IsWord(before, "the") ? before - 1 : before).Lower is "in" or "at";
    }

    /// <summary>"Iranian and Saudi officials", "the Swiss president": the states of those whom nothing names.</summary>
    private static List<string> Represented(Unit unit, TextSpan span) =>
        [.. unit.Reading.Actors.StartingIn(span)
            .Where(mention => IsRepresented(unit, mention))
            .SelectMany(mention => mention.ActorIds)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>"the Swiss president", "Switzerland's president".</summary>
    private static bool IsRepresented(Unit unit, Mention mention) =>
        mention.ActorId is { } id
        && (mention.Kind == MentionKind.Demonym || (mention.IsPossessive && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State }))
        && IsOutsideQuotation(unit, mention.Span.Start)
        && unit.IndexAt(mention.Span.End) is var next
        && IsOfRepresentative(unit, unit.At(next).Kind == ItemKind.Possessive ? next + 1 : next);

    private static bool IsOfRepresentative(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + RepresentativeReach) && IsOfNounPhrase(unit[at]); at++)
        {
            if (Representatives.Contains(unit[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfNounPhrase(in Item item) => item.Kind == ItemKind.Word && !Words.Prepositions.Contains(item.Lower);

    /// <summary>The actors of a verb's subject, those joined to it by "and" before included: "On the same day X and Y".</summary>
    public static TextSpan SubjectSpan(Unit unit, Phrase subject)
    {
        var first = subject.First;
        while (JoinedBefore(unit, first) is { } joined)
        {
            first = joined;
        }

        return unit.Span(ApposedJoinedBefore(unit, first) ?? first, subject.End);
    }

    /// <summary>"X and Y": where X begins, who stands before the "and" before an item; null where nobody does.</summary>
    private static int? JoinedBefore(Unit unit, int first) =>
        first > 1
        && unit[first - 1].Is("and")
        && unit.Reading.Actors.EndingAt(unit[BeforeBracket(unit, first - 2)].End) is { IsPossessive: false } joined
        && unit.IndexAt(joined.Span.Start) is var start
        && start < first
            ? start
            : null;

    /// <summary>"the Minister of Norway, Ada Berg, and her colleague Y": where Ada Berg begins; null where nobody stands so, or with a verb before.</summary>
    private static int? ApposedJoinedBefore(Unit unit, int first) =>
        first > 2
        && unit[first - 1].Is("and")
        && unit[first - 2].Is(",")
        && unit.Reading.Actors.EndingAt(unit[first - 3].End) is { IsPossessive: false, ActorId: { } person } apposed
        && IsPerson(person)
        && !Enumerable.Range(0, first - 3).Any(at => IsVerb(unit, at))
            ? unit.IndexAt(apposed.Span.Start)
            : null;

    private static bool IsVerb(Unit unit, int at) => EventWords.Verbs.MatchAt(unit, at) is not null || unit.CueAt(at) is not null;

    /// <summary>"the Kingdom of Norland (Norland) and": the item before a short name in brackets.</summary>
    private static int BeforeBracket(Unit unit, int at)
    {
        var open = at;
        while (unit[at].Is(")") && open > 1 && at - open < LongestShortName && !unit[open].Is("("))
        {
            open--;
        }

        return unit[open].Is("(") ? open - 1 : at;
    }

    /// <summary>"X, Minister of Foreign Affairs of Japan, who": the person whose office stands between commas from an item on; null where none does.</summary>
    public static string? ApposedBefore(Unit unit, int office) =>
        office > 1
        && unit[office - 1].Is(",")
        && Enumerable.Range(office, LongestBeforeOffice).Any(at => Words.IsSpeaker(unit.At(at).Lower))
        && unit.Reading.Actors.EndingAt(unit[office - 2].End) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id }
        && IsPerson(id)
            ? id
            : null;

    /// <summary>"Berg's plane has landed": whose it is; null where the subject is no vehicle of a person.</summary>
    public static string? OfVehicle(Unit unit, Phrase subject) =>
        Vehicles.Contains(unit[subject.End - 1].Lower)
        && OwnerOf(unit, subject.End - 1) is { ActorIds: [var owner] }
        && IsPerson(owner)
            ? owner
            : null;

    /// <summary>The people of the whole unit, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<string> InUnit(Unit unit, int most) =>
        [.. In(unit, new TextSpan(unit.Start, unit.End)).Take(most)];

    /// <summary>Whose visit, arrival or meeting it is: the possessive in the few words before the noun.</summary>
    public static Mention? OwnerOf(Unit unit, int noun) =>
        unit.Reading.Actors.StartingIn(new TextSpan(unit[Math.Max(0, noun - 8)].Start, unit[noun].Start))
            .LastOrDefault(mention => IsOwner(unit, mention, noun));

    private static bool IsOwner(Unit unit, Mention mention, int noun) =>
        mention is { IsPossessive: true, Kind: not MentionKind.Demonym }
        && unit.IndexAt(mention.Span.End) is var end
        && end <= noun
        && noun - end <= 4
        && !HasMark(unit, end, noun);

    /// <summary>The words of the person named or described right at an item, title and all; null where nobody is.</summary>
    public static TextSpan? PersonAt(Unit unit, int at)
    {
        var phrase = NounPhrases.StartingAt(unit, at);
        return phrase.IsEmpty ? null
            : unit.Reading.Actors.StartingIn(unit.Span(phrase.First, phrase.End))
                .LastOrDefault(mention => mention is { IsPossessive: false, ActorId: { } id } && IsPerson(id))
                ?.Span;
    }

    /// <summary>"a meeting in Kazan", "met in Singapore": the place or state right after the words for a meeting.</summary>
    public static string? PlaceAfter(Unit unit, int at) =>
        unit.At(at).Lower is "in" or "at"
        && unit.Reading.Actors.StartingAt(unit.At(at + 1).Start) is { IsPossessive: false, ActorId: { } id }
        && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place or ActorKind.State }
            ? id
            : null;

    public static bool IsPerson(string id) => id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>Participants without a role.</summary>
    public static IReadOnlyList<DraftParticipant> Plain(IEnumerable<string> ids) => [.. ids.Select(id => new DraftParticipant(id, null))];

    /// <summary>"Assistant to the President", "ambassador to France", "envoy of X": whom an office serves takes no part.</summary>
    private static bool IsPartOfTitle(Unit unit, int offset)
    {
        var at = unit.IndexAt(offset);
        return unit.At(at - 2) is { Kind: ItemKind.Word } office
            && ((unit.IsWord(at - 1, "of") && ServingOf.Contains(office.Lower)) || (unit.IsWord(at - 1, "to") && ServingTo.Contains(office.Lower)));
    }

    private static bool HasMark(Unit unit, int first, int end) => Enumerable.Range(first, end - first).Any(at => unit[at].Kind == ItemKind.Mark);

    private static bool IsOutsideQuotation(Unit unit, int offset)
    {
        var at = unit.IndexAt(offset);
        return at < unit.Count && (unit[at].Start == offset || unit[Math.Max(0, at - 1)].Kind != ItemKind.Quotation);
    }
}
