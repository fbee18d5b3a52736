using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Whom an agreement binds.</summary>
internal static class Parties
{
    /// <summary>"(Dutch: …) was an agreement" begins no more than this many items after the name.</summary>
    private const int DefinitionReach = 14;

    /// <summary>The words for those whom an agreement binds have no more items.</summary>
    private const int LongestSides = 20;

    /// <summary>The sentence on the meeting is among so many first.</summary>
    private const int OpeningReach = 6;

    /// <summary>States named in "between X and Y" or "with Y" right after the name.</summary>
    public static IReadOnlyList<string> Between(Unit unit, int nameEnd)
    {
        var at = PastDate(unit, PastShortName(unit, unit.IndexAt(nameEnd)));
        if (unit.At(at).Lower is not ("between" or "among" or "with"))
        {
            return [];
        }

        var end = at + 1;
        while (end < unit.Count && end - at < LongestSides && IsOfSides(unit, end))
        {
            end = Math.Max(end + 1, PastSide(unit, end));
        }

        return end == at + 1 ? [] : StatesIn(unit.Reading, unit.Span(at + 1, Math.Min(end, unit.Count)));
    }

    /// <summary>"the Tax Treaty (TT) between": past the short name.</summary>
    private static int PastShortName(Unit unit, int at) => unit.IsWord(at, "(") && unit.IsWord(at + 2, ")") ? at + 3 : at;

    /// <summary>"the Tax Treaty of 1984 between": past the year.</summary>
    private static int PastDate(Unit unit, int at) => unit.IsWord(at, "of") && unit.At(at + 1).Kind == ItemKind.Number ? at + 2 : at;

    private static bool IsOfSides(Unit unit, int at) =>
        (unit[at].Kind is ItemKind.Word or ItemKind.Possessive || PastSide(unit, at) > at || ListsState(unit, at))
        && !Words.Conjunctions.Contains(unit[at].Lower)
        && !Words.Auxiliaries.Contains(unit[at].Lower);

    /// <summary>"X, on the one side, and Y": the item after the words for a side; the same item where none stand there.</summary>
    private static int PastSide(Unit unit, int comma)
    {
        if (!unit[comma].Is(",") || unit.At(comma + 1).Lower is not ("on" or "of"))
        {
            return comma;
        }

        var side = unit.IsWord(comma + 2, "the") ? comma + 3 : comma + 2;
        if (unit.At(side).Lower is not ("one" or "other"))
        {
            return comma;
        }

        var end = unit.At(side + 1).Lower is "side" or "part" or "hand" ? side + 2 : side + 1;
        return unit.At(end).Is(",") ? end + 1 : end;
    }

    /// <summary>"the Netherlands, Belgium, and …": a comma before another state.</summary>
    private static bool ListsState(Unit unit, int comma)
    {
        var next = unit.IsWord(comma + 1, "and") ? comma + 2 : comma + 1;
        return unit[comma].Is(",")
            && unit.Reading.Actors.StartingAt(unit.At(unit.IsWord(next, "the") ? next + 1 : next).Start) is { ActorId: { } id }
            && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State };
    }

    /// <summary>The states that a name joins by a hyphen: "U.S.-Japan Treaty"; one alone may be what it is about.</summary>
    public static IReadOnlyList<string> InName(Unit unit, TextSpan name)
    {
        var first = unit.IndexAt(name.Start);
        if (Array.FindIndex(unit.Items, first, item => item.Is("between") && item.IsCapital) is > 0 and var between && unit[between].End < name.End
            && StatesIn(unit.Reading, new TextSpan(unit[between].End, name.End)) is { Count: > 1 } sides)
        {
            // "Treaty of Friendship Between the Kingdom of Norland and …"
            return sides;
        }

        var before = unit.At(first - 1);
        var start = before.Lower.AsSpan().ContainsAny('-', '\u2013') ? unit.Reading.Actors.Covering(before.Start)?.Span.Start ?? before.Start : name.Start;
        if (first > 2
            && before.Kind == ItemKind.Word
            && unit.At(first - 2).Lower is "-" or "\u2013"
            && unit.Reading.Actors.StartingAt(unit.At(first - 3).Start) is { Kind: MentionKind.Demonym } other)
        {
            // "the Eritrean–Ethiopian Joint Declaration"
            start = other.Span.Start;
        }

        var whole = new TextSpan(start, name.End);
        var states = whole.Of(unit.Reading.Text).ContainsAny('-', '\u2013') ? StatesIn(unit.Reading, whole) : [];
        return states.Count > 1 ? states : [];
    }

    /// <summary>"Denmark, the stronger of the two, and Sweden": the states named outright, a mark or "and" before each.</summary>
    public static IReadOnlyList<string> Described(Unit unit, int first)
    {
        var states = new List<string>();
        for (var at = first; at < Math.Min(unit.Count, first + LongestSides) && !Words.Auxiliaries.Contains(unit[at].Lower); at++)
        {
            var opens = at == first || unit[at - 1].Lower is "and" or ",";
            if (opens && StateAt(unit, unit.IsWord(at, "the") ? at + 1 : at) is { } state)
            {
                AgreementFacts.Join(states, [state]);
            }
        }

        return states;
    }

    private static string? StateAt(Unit unit, int at) =>
        unit.Reading.Actors.StartingAt(unit.At(at).Start) is { IsPossessive: false, Kind: not MentionKind.Demonym, ActorId: { } id }
        && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State }
            ? id
            : null;

    /// <summary>The states of the actors that a span mentions, once each, in the order of the text.</summary>
    public static IReadOnlyList<string> StatesIn(Reading reading, TextSpan span) =>
        PartiesOf(reading, [.. reading.Actors.StartingIn(span).SelectMany(mention => mention.ActorIds)]);

    /// <summary>"X was an agreement between Y and Z": states in the definition after the name; empty where none follows.</summary>
    public static IReadOnlyList<string> InDefinition(Unit unit, int name)
    {
        for (var at = name + 1; at + 2 < Math.Min(unit.Count, name + DefinitionReach); at++)
        {
            if (unit[at].Lower is "is" or "was" && unit[at + 1].Lower is "a" or "an" or "the")
            {
                for (var noun = at + 2; noun < Math.Min(unit.Count, at + 6) && unit[noun].Kind == ItemKind.Word; noun++)
                {
                    if (AgreementNames.IsKind(unit[noun].Lower) && unit.At(noun + 1).Lower is "between" or "among")
                    {
                        return Between(unit, unit[noun].End);
                    }
                }

                return [];
            }
        }

        return [];
    }

    /// <summary>The states these actors are or belong to.</summary>
    public static IReadOnlyList<string> StatesOf(Reading reading, IReadOnlyList<string> actors) =>
        [.. actors.Select(id => StateOf(reading, id)).OfType<string>().Distinct()];

    /// <summary>The states these actors are or belong to, and the unions of states among them.</summary>
    public static IReadOnlyList<string> PartiesOf(Reading reading, IReadOnlyList<string> actors) =>
        [.. actors.Select(id => StateOf(reading, id) ?? UnionOf(reading, id)).OfType<string>().Distinct()];

    /// <summary>"Polish–Lithuanian relations": what such an article tells of no other side binds these two; empty for other titles.</summary>
    public static IReadOnlyList<string> OfRelations(Reading reading)
    {
        if (reading.Article is not { Title: { } title, Passages: [{ Kind: Articles.PassageKind.Heading } heading, ..] }
            || !title.EndsWith(" relations", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var states = StatesIn(reading, heading.Span);
        return states.Count == 2 ? states : [];
    }

    /// <summary>"A peace treaty was signed in 1979" after a sentence on two states: these; empty where it is not on two.</summary>
    public static IReadOnlyList<string> SpokenOfBefore(Unit unit)
    {
        var units = unit.Reading.Units;
        var index = IndexOf(units, unit);
        for (var before = index - 1; before >= Math.Max(0, index - 2) && units[before].Passage == unit.Passage; before--)
        {
            var states = PartiesOf(unit.Reading, [.. Events.EventParticipants.InUnit(units[before], 6)]);
            if (states.Count > 0)
            {
                return states.Count == 2 ? states : [];
            }
        }

        return [];
    }

    /// <summary>The states of the two whose meeting a read-out opens with: of the first sentence that names people of two states.</summary>
    public static IReadOnlyList<string> OfOpening(Reading reading)
    {
        foreach (var unit in reading.Units.Take(OpeningReach))
        {
            var states = StatesOf(reading, [.. Events.EventParticipants.InUnit(unit, 6).Where(Events.EventParticipants.IsPerson)]);
            if (states.Count > 1)
            {
                return states.Count == 2 ? states : [];
            }
        }

        return [];
    }

    /// <summary>Units stand in the order of the text.</summary>
    private static int IndexOf(IReadOnlyList<Unit> units, Unit unit)
    {
        var (low, high) = (0, units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = units[middle].Start < unit.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A union of states makes agreements as a state does.</summary>
    private static string? UnionOf(Reading reading, string id) =>
        reading.Actors.Find(id) is { Kind: ActorKind.Organization, Detail: "alliance", State: null } ? id : null;

    /// <summary>A state's own id, a person's or organisation's state; null where unknown.</summary>
    public static string? StateOf(Reading reading, string id) => reading.Actors.Find(id) switch
    {
        { Kind: ActorKind.State } state => state.Id,
        { Kind: ActorKind.Person } person => person.State
            ?? person.Offices.Select(office => office.Of).FirstOrDefault(of => of is not null && of.StartsWith("state:", StringComparison.Ordinal)),
        { Kind: ActorKind.Organization } organization => organization.State,
        _ => null,
    };

    /// <summary>A replaced agreement with the parties of the one that replaces it.</summary>
    public static DraftTreaty WithParties(DraftTreaty treaty, IReadOnlyList<string> parties) =>
        treaty with { Id = TreatyIds.WithParties(treaty.Id, parties), Parties = parties };
}
