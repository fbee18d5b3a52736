using System.Collections.Frozen;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Events;

/// <summary>The word after a noun for a meeting that those who meet follow: "between", "among", "with".</summary>
internal static class MeetingMarker
{
    /// <summary>"talks in Oslo with": it stands within this many items of the noun.</summary>
    private const int Reach = 7;

    /// <summary>"were held in Oslo from 5 to 17 September 1978" has no more items.</summary>
    private const int LongestOccasion = 18;

    private static readonly FrozenSet<string> Meals = WordSet.Of("banquet breakfast dinner lunch luncheon reception");

    private static readonly FrozenSet<string> Offices = WordSet.Of("envoys heads leaders ministers premiers presidents secretaries");

    private static readonly FrozenSet<string> Receiving = WordSet.Of("had received receives took");

    /// <summary>The index of "between", "among" or "with" after the noun and, at most, a place; 0 where there is none.</summary>
    public static int After(Unit unit, int noun)
    {
        var reach = noun + Reach;
        var isHeld = false;
        for (var at = noun + 1; at < Math.Min(unit.Count, reach) && (unit[at].Kind is ItemKind.Word or ItemKind.Number || (isHeld && unit[at].Is(","))); at++)
        {
            if (IsHeld(unit, at) || IsHeldThen(unit, noun, at))
            {
                reach = at + LongestOccasion;
                at += IsHeldThen(unit, noun, at) ? 0 : 1;
                isHeld = true;
                continue;
            }

            if (IsBeforeMeal(unit, at) || IsBetweenDays(unit, at))
            {
                continue;
            }

            if (IsMarker(unit, noun, at))
            {
                return at;
            }

            if (IsEnd(unit[at]))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"The talks were held from 5 to 17 September 1978 between …"</summary>
    private static bool IsHeld(Unit unit, int at) =>
        unit[at].Lower is "was" or "were" or "took" && unit.At(at + 1).Lower is "held" or "place";

    /// <summary>"a meeting held in Oslo, Norway, between …"</summary>
    private static bool IsHeldThen(Unit unit, int noun, int at) => unit[at].Is("held") && (at == noun + 1 || (at == noun + 2 && unit[noun + 1].Is("meeting")));

    /// <summary>"a meeting and working lunch with", "a meeting and other events with"</summary>
    private static bool IsBeforeMeal(Unit unit, int at) => unit[at].Is("and") && (unit.IsWord(at + 1, "other") || Nearby.From(unit, at + 1, 3, Meals));

    /// <summary>"5 to 17 September"</summary>
    private static bool IsBetweenDays(Unit unit, int at) => unit[at].Is("to") && unit[at - 1].Kind == ItemKind.Number;

    private static bool IsMarker(Unit unit, int noun, int at) =>
        unit[at].Lower is "between" or "among" or "with"
        || (unit[at].Is("from") && IsReceivedCall(unit, noun))
        || (at == noun + 1 && (IsOfOffices(unit, at) || IsCourtesy(unit, noun)));

    /// <summary>"a meeting of the foreign ministers of X and Y"</summary>
    private static bool IsOfOffices(Unit unit, int at) =>
        unit[at].Is("of")
        && Enumerable.Range(at + 1, 4)
            .TakeWhile(next => unit.At(next).Kind == ItemKind.Word)
            .Any(next => Offices.Contains(unit[next].Lower));

    /// <summary>"received a telephone call from X".</summary>
    private static bool IsReceivedCall(Unit unit, int noun) => unit[noun].Is("call") && Nearby.Before(unit, noun, 5, Receiving);

    /// <summary>"paid a courtesy call on X", "to X".</summary>
    private static bool IsCourtesy(Unit unit, int noun) => unit[noun + 1].Lower is "on" or "upon" or "to" && unit.IsWord(noun - 1, "courtesy");

    private static bool IsEnd(in Item item) =>
        Words.Auxiliaries.Contains(item.Lower) || Words.Conjunctions.Contains(item.Lower) || item.Lower is "to" or "and";
}
