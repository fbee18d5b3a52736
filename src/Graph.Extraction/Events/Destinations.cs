using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>Where a visit or journey goes. A residence stands for its state.</summary>
internal static class Destinations
{
    /// <summary>The first of them is named within this many items.</summary>
    private const int Reach = 8;

    /// <summary>"to" stands within this many items before the name, less one.</summary>
    private const int PrepositionReach = 6;

    /// <summary>Seats of heads of state and government: who goes there visits the state.</summary>
    private static readonly FrozenSet<string> Residences = WordSet.Of(
        """
        organization:blue-house organization:buckingham-palace organization:downing-street organization:elysee organization:kremlin
        organization:pentagon organization:white-house
        """);

    private static readonly FrozenSet<string> BeforeGoal = WordSet.Of("at for in into on through to via");

    /// <summary>The place or state after the verb, or after "to", "in" or "at"; null where there is none.</summary>
    public static string? FirstFrom(Unit unit, int first) => From(unit, first).FirstOrDefault();

    /// <summary>"to Oslo, Helsinki and Tallinn": the destination, and those that commas and "and" join to it.</summary>
    public static IEnumerable<string> From(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + Reach) && unit[at].Kind != ItemKind.Mark; at++)
        {
            if (GoalAt(unit, at) is not { } goal || !IsGoal(unit, first, at))
            {
                continue;
            }

            for (var found = goal; ;)
            {
                yield return found.Id;
                var next = NextName(unit, found.End);
                if (GoalAt(unit, next) is not { } other || !(FollowsAnd(unit, next) || IsListed(unit, other.End)))
                {
                    yield break;
                }

                found = other;
            }
        }
    }

    /// <summary>Where the name after a comma or "and" begins, "the" left out; beyond the unit where neither stands at the index.</summary>
    private static int NextName(Unit unit, int end)
    {
        var next = unit.At(end).Lower is not ("," or "and") ? unit.Count : unit.IsWord(end + 1, "and") ? end + 2 : end + 1;
        return unit.IsWord(next, "the") ? next + 1 : next;
    }

    /// <summary>"and X", "and the X".</summary>
    private static bool FollowsAnd(Unit unit, int at) =>
        unit.IsWord(at - 1, "and") || (unit.IsWord(at - 1, "the") && unit.IsWord(at - 2, "and"));

    /// <summary>"Oslo, Norway, …": only a list that ends with "and" names several.</summary>
    private static bool IsListed(Unit unit, int at)
    {
        while (unit.At(at).Is(",") && GoalAt(unit, at + 1) is { } goal)
        {
            at = goal.End;
        }

        var and = unit.At(at).Is(",") ? at + 1 : at;
        return unit.At(and).Is("and") && GoalAt(unit, and + 1) is not null;
    }

    /// <summary>The place, state or seat of a state named at an item, and the item after it.</summary>
    private static (string Id, int End)? GoalAt(Unit unit, int at)
    {
        if (unit.At(at).Kind != ItemKind.Word
            || unit.Reading.Actors.StartingAt(unit[at].Start) is not { ActorId: { } id, IsPossessive: false } mention)
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
        for (var before = at - 1; before >= first && at - before < PrepositionReach; before--)
        {
            if (BeforeGoal.Contains(unit[before].Lower))
            {
                return true;
            }

            if (IsOtherName(unit, before) || Words.Prepositions.Contains(unit[before].Lower))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOtherName(Unit unit, int at) => unit[at].IsCapital && unit.Reading.Actors.Covering(unit[at].Start) is null;
}
