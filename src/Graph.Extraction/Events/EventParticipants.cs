using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Who took part in an event, from the mentions around the words that tell it.</summary>
internal static class EventParticipants
{
    /// <summary>Seats of heads of state and government: who goes there visits the state.</summary>
    private static readonly FrozenSet<string> Residences = FrozenSet.ToFrozenSet(
        ["organization:white-house", "organization:kremlin", "organization:elysee", "organization:buckingham-palace", "organization:downing-street", "organization:blue-house", "organization:pentagon"], StringComparer.Ordinal);

    /// <summary>A short name in brackets has no more items than this.</summary>
    private const int LongestShortName = 8;

    /// <summary>The people of a phrase, or its states where it names no people.</summary>
    public static IReadOnlyList<string> In(Unit unit, TextSpan span)
    {
        List<string> people = [];
        List<string> states = [];
        List<string> alliances = [];
        foreach (var mention in unit.Reading.Actors.StartingIn(span))
        {
            if (mention.Kind == MentionKind.Demonym || mention.IsPossessive || IsPartOfTitle(unit, mention.Span.Start) || !IsOutsideQuotation(unit, mention.Span.Start))
            {
                continue;
            }

            for (var i = 0; i < mention.ActorIds.Count; i++)
            {
                var id = mention.ActorIds[i];
                var list = unit.Reading.Actors.Find(id) switch
                {
                    { Kind: ActorKind.Person } => people,
                    { Kind: ActorKind.State } => unit.At(unit.IndexAt(mention.Span.Start) - 1).Lower is "in" or "at" ? null : states,
                    { Kind: ActorKind.Organization, Detail: "alliance" } => alliances,
                    _ => null,
                };
                if (list is not null && !list.Contains(id))
                {
                    list.Add(id);
                }
            }
        }

        return people.Count > 0 ? people : states.Count > 0 ? states : Represented(unit, span) is { Count: > 0 } represented ? represented : alliances;
    }

    /// <summary>"Iranian and Saudi officials", "the Swiss president": the states of those whom nothing names.</summary>
    private static List<string> Represented(Unit unit, TextSpan span) =>
        [.. unit.Reading.Actors.StartingIn(span)
            .Where(mention => mention is { Kind: MentionKind.Demonym, ActorId: not null } && IsOutsideQuotation(unit, mention.Span.Start) && IsOfRepresentative(unit, unit.IndexAt(mention.Span.End)))
            .SelectMany(mention => mention.ActorIds)
            .Distinct(StringComparer.Ordinal)];

    private static bool IsOfRepresentative(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 5) && unit[at].Kind == ItemKind.Word && !Words.Prepositions.Contains(unit[at].Lower); at++)
        {
            if (unit[at].Lower is "official" or "officials" or "diplomat" or "diplomats" or "negotiator" or "negotiators" or "authorities" or "president" or "premier" or "minister" or "ministers" or "leader" or "leaders" or "king" or "queen" or "ambassador" or "envoy" or "chancellor" or "delegation" or "delegations" or "government")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The actors of a verb's subject, those joined to it by "and" before included: "On the same day X and Y".</summary>
    public static TextSpan SubjectSpan(Unit unit, Phrase subject)
    {
        var first = subject.First;
        while (first > 1 && unit[first - 1].Lower is "and" && unit.Reading.Actors.EndingAt(unit[BeforeBracket(unit, first - 2)].End) is { IsPossessive: false } joined && unit.IndexAt(joined.Span.Start) is var start && start < first)
        {
            first = start;
        }

        if (first > 2 && unit[first - 1].Is("and") && unit[first - 2].Is(",") && unit.Reading.Actors.EndingAt(unit[first - 3].End) is { IsPossessive: false, ActorId: { } person } apposed && IsPerson(person)
            && !Enumerable.Range(0, first - 3).Any(at => EventWords.Verbs.MatchAt(unit, at) is not null || unit.CueAt(at) is not null))
        {
            // "the Minister of Norway, Ada Berg, and her colleague Y"
            first = unit.IndexAt(apposed.Span.Start);
        }

        return unit.Span(first, subject.End);
    }

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
        office > 1 && unit[office - 1].Is(",") && Words.IsSpeaker(unit[office].Lower) && unit.Reading.Actors.EndingAt(unit[office - 2].End) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id } && IsPerson(id) ? id : null;

    /// <summary>"Berg's plane has landed": whose it is; null where the subject is no vehicle of a person.</summary>
    public static string? OfVehicle(Unit unit, Phrase subject) =>
        unit[subject.End - 1].Lower is "plane" or "aircraft" or "jet" or "motorcade" or "helicopter" or "train" or "convoy" or "flight"
            && OwnerOf(unit, subject.End - 1) is { ActorIds: [var owner] } && IsPerson(owner) ? owner : null;

    /// <summary>The people of the whole unit, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<string> InUnit(Unit unit, int most) =>
        [.. In(unit, new TextSpan(unit.Start, unit.End)).Take(most)];

    /// <summary>Whose visit, arrival or meeting it is: the possessive in the few words before the noun.</summary>
    public static Mention? OwnerOf(Unit unit, int noun) =>
        unit.Reading.Actors.StartingIn(new TextSpan(unit[Math.Max(0, noun - 8)].Start, unit[noun].Start))
            .LastOrDefault(mention => mention.IsPossessive && mention.Kind != MentionKind.Demonym && unit.IndexAt(mention.Span.End) is var end && end <= noun && noun - end <= 4 && !HasMark(unit, end, noun));

    /// <summary>The words of the person named or described right at an item, title and all; null where nobody is.</summary>
    public static TextSpan? PersonAt(Unit unit, int at)
    {
        var phrase = NounPhrases.StartingAt(unit, at);
        return phrase.IsEmpty ? null
            : unit.Reading.Actors.StartingIn(unit.Span(phrase.First, phrase.End)).LastOrDefault(mention => !mention.IsPossessive && mention.ActorId is { } id && IsPerson(id))?.Span;
    }

    /// <summary>"a meeting in Kazan", "met in Singapore": the place or state right after the words for a meeting.</summary>
    public static string? PlaceAfter(Unit unit, int at) =>
        unit.At(at).Lower is "in" or "at" && unit.Reading.Actors.StartingAt(unit.At(at + 1).Start) is { IsPossessive: false, ActorId: { } id } && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place or ActorKind.State } ? id : null;

    public static bool IsPerson(string id) => id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>Participants without a role.</summary>
    public static IReadOnlyList<DraftParticipant> Plain(IEnumerable<string> ids) => [.. ids.Select(id => new DraftParticipant(id, null))];

    /// <summary>Where a visit or journey goes: the place or state after the verb, or after "to", "in" or "at". A residence stands for its state.</summary>
    public static string? Destination(Unit unit, int first) => Destinations(unit, first).FirstOrDefault();

    /// <summary>"to Oslo, Helsinki and Tallinn": the destination, and those that commas and "and" join to it.</summary>
    public static IEnumerable<string> Destinations(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 8) && unit[at].Kind != ItemKind.Mark; at++)
        {
            if (GoalAt(unit, at) is not { } goal || !IsGoal(unit, first, at))
            {
                continue;
            }

            for (var found = goal; ;)
            {
                yield return found.Id;
                var next = unit.At(found.End).Lower is "," or "and" ? unit.IsWord(found.End + 1, "and") ? found.End + 2 : found.End + 1 : unit.Count;
                next = unit.IsWord(next, "the") ? next + 1 : next;
                if (GoalAt(unit, next) is not { } other || (!unit.IsWord(next - 1, "and") && !(unit.IsWord(next - 1, "the") && unit.IsWord(next - 2, "and")) && !IsListed(unit, other.End)))
                {
                    yield break;
                }

                found = other;
            }
        }
    }

    /// <summary>"Oslo, Norway, …": only a list that ends with "and" names several.</summary>
    private static bool IsListed(Unit unit, int at)
    {
        while (unit.At(at).Is(",") && GoalAt(unit, at + 1) is { } goal)
        {
            at = goal.End;
        }

        return unit.At(unit.At(at).Is(",") ? at + 1 : at).Is("and") && GoalAt(unit, unit.At(at).Is(",") ? at + 2 : at + 1) is not null;
    }

    /// <summary>The place, state or seat of a state named at an item, and the item after it.</summary>
    private static (string Id, int End)? GoalAt(Unit unit, int at)
    {
        if (at >= unit.Count || unit[at].Kind != ItemKind.Word || unit.Reading.Actors.StartingAt(unit[at].Start) is not { ActorId: { } id, IsPossessive: false } mention)
        {
            return null;
        }

        var end = unit.IndexAt(mention.Span.End);
        return unit.Reading.Actors.Find(id) switch
        {
            { Kind: ActorKind.Place or ActorKind.State } => (id, end),
            { Kind: ActorKind.Organization, State: { } state } when Residences.Contains(id) => (state, end),
            _ => null,
        };
    }

    /// <summary>Whether a name is where somebody goes, and not a part of another: "aboard an Air China aircraft".</summary>
    private static bool IsGoal(Unit unit, int first, int at)
    {
        for (var before = at - 1; before >= first && at - before < 6; before--)
        {
            if (unit[before].Lower is "to" or "in" or "at" or "into" or "for" or "on" or "through" or "via")
            {
                return true;
            }

            if (unit[before].IsCapital && unit.Reading.Actors.Covering(unit[before].Start) is null || Words.Prepositions.Contains(unit[before].Lower))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Assistant to the President", "ambassador to France": whom an office serves takes no part.</summary>
    private static bool IsPartOfTitle(Unit unit, int offset)
    {
        var at = unit.IndexAt(offset);
        return unit.IsWord(at - 1, "of") && unit.At(at - 2) is { Kind: ItemKind.Word, Lower: "representative" or "envoy" or "adviser" or "advisor" or "aide" or "office" or "administration" or "plenipotentiary" } || unit.IsWord(at - 1, "to") && unit.At(at - 2) is { Kind: ItemKind.Word } office
            && office.Lower is "assistant" or "adviser" or "advisor" or "aide" or "envoy" or "counselor" or "counsellor" or "ambassador" or "representative" or "secretary";
    }

    private static bool HasMark(Unit unit, int first, int end) => Enumerable.Range(first, end - first).Any(at => unit[at].Kind == ItemKind.Mark);

    private static bool IsOutsideQuotation(Unit unit, int offset)
    {
        var at = unit.IndexAt(offset);
        return at < unit.Count && (unit[at].Start == offset || unit[Math.Max(0, at - 1)].Kind != ItemKind.Quotation);
    }
}
