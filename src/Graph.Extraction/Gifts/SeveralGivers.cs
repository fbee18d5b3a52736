using System.Collections.Frozen;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>
/// What one receiver got from several givers: "received a jug from X and a book from Y", "received from X a horse and from Y a tractor".
/// </summary>
internal static class SeveralGivers
{
    /// <summary>A thing and its giver, office included, have no more items than this.</summary>
    private const int Reach = 30;

    /// <summary>Words and marks that a giver's name ends before.</summary>
    private static readonly FrozenSet<string> AfterGivers = WordSet.Of("; after and at during from on when");

    /// <summary>The gifts after the first one in a clause of receiving; none where only one giver is told.</summary>
    public static IEnumerable<GiftFacts> Further(Unit unit, GiftFacts first)
    {
        var from = Array.FindIndex(unit.Items, first.At, item => item.Is("from"));
        while (from > 0 && first.Givers.Count > 0 && NextFrom(unit, from) is var next && next > 0)
        {
            if (Between(unit, from, next) is { Count: > 0 } items && GiversAt(unit, next + 1) is { Count: > 0 } givers)
            {
                yield return Of(unit, first, next, items, givers);
            }

            from = next;
        }
    }

    /// <summary>"received from X a horse and from Y a tractor": the giver stands before each thing; none for any other clause.</summary>
    /// <param name="after">Index after the verb of receiving.</param>
    public static IEnumerable<GiftFacts> GiverFirst(Unit unit, int index, int after, IReadOnlyList<string> receivers)
    {
        for (var from = after; unit.IsWord(from, "from");)
        {
            var thing = ThingAfterName(unit, from + 1);
            var items = thing < 0 ? [] : Things(unit, thing, out _);
            var givers = GiversAt(unit, from + 1);
            if (items.Count == 0 || givers.Count == 0)
            {
                yield break;
            }

            yield return new GiftFacts(items, givers, receivers, index, from, new DraftSpan(unit.Start, unit.End));
            from = NextFrom(unit, from);
            from = from > 0 && unit.At(from - 1).Lower is "and" or "," ? from : unit.Count;
        }
    }

    private static GiftFacts Of(Unit unit, GiftFacts first, int at, IReadOnlyList<string> items, IReadOnlyList<string> givers) =>
        new(items, givers, [.. first.Receivers.Where(id => !givers.Contains(id))], first.Unit, at, new DraftSpan(unit.Start, unit.End));

    private static int NextFrom(Unit unit, int from) =>
        Enumerable.Range(from + 1, Reach).TakeWhile(at => at < unit.Count && !unit[at].Is(";")).FirstOrDefault(at => unit[at].Is("from"), -1);

    /// <summary>The things right before the second "from", after the "and" or comma that ends the first giver's name.</summary>
    private static List<string> Between(Unit unit, int from, int next)
    {
        for (var at = from + 2; at + 1 < next; at++)
        {
            if (unit[at].Lower is "and" or ","
                && OpensThing(unit, unit.IsWord(at + 1, "and") ? at + 2 : at + 1)
                && Things(unit, at + 1, out var end) is { Count: > 0 } items
                && end == next)
            {
                return items;
            }
        }

        return [];
    }

    private static List<string> Things(Unit unit, int first, out int end) =>
        [.. GiftItems.From(unit, first, out end).Where(item => GiftThing.MayBeGiven(item, surely: true))];

    private static bool OpensThing(Unit unit, int at) =>
        GiftItems.OpensThing(unit, at) || unit.At(at).Lower is "four" or "some";

    /// <summary>Where the thing begins after the name of who gave it; -1 where no name ends before one.</summary>
    private static int ThingAfterName(Unit unit, int first) =>
        Enumerable.Range(first + 1, Reach).TakeWhile(at => at < unit.Count)
            .FirstOrDefault(at => OpensThing(unit, at) && unit.Reading.Actors.EndingAt(unit[at - 1].End) is { IsPossessive: false }, -1);

    private static List<string> GiversAt(Unit unit, int first)
    {
        var end = first;
        while (end < unit.Count && end - first < Reach && !AfterGivers.Contains(unit[end].Lower) && !(end > first && OpensThing(unit, end)))
        {
            end++;
        }

        return NamedActors.PeopleElseOthersIn(unit, first, end);
    }
}
