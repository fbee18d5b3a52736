using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Gifts that a sentence lists, each with its giver: "They included a rug from X, a $90 pen from Y; and a map from Z".</summary>
internal static class GiftList
{
    /// <summary>The verb stands within so many items.</summary>
    private const int VerbReach = 4;

    /// <summary>A giver's name, office included, has no more items.</summary>
    private const int LongestName = 12;

    /// <summary>The gifts of a list among gifts; none for any other sentence.</summary>
    /// <param name="before">What was told before: where all of it is for one receiver, the list is too.</param>
    public static IEnumerable<GiftFacts> Read(Unit unit, int index, List<GiftFacts> before)
    {
        var verb = Enumerable.Range(1, VerbReach).FirstOrDefault(at => unit.At(at).Lower is "include" or "included", -1);
        var among = verb < 0 ? AmongGifts(unit) : -1;
        if (among < 0 && (verb < 0 || !MeansGifts(unit, verb)))
        {
            yield break;
        }

        var last = among < 0 ? unit.Count : among;
        var receivers = among < 0 ? OnlyReceiver(before) : AmongWhose(unit, among);
        for (var first = among < 0 ? verb + 1 : 0; first < last;)
        {
            var from = Array.FindIndex(unit.Items, first, last - first, item => item.Is("from"));
            if (from < 0)
            {
                yield break;
            }

            var end = Math.Min(last, EndOfGiver(unit, from));
            var items = GiftItems.OpensThing(unit, first) ? GiftItems.FirstFrom(unit, first).Where(item => GiftThing.MayBeGiven(item, surely: true)).ToList() : [];
            var givers = NamedActors.PeopleElseOthersIn(unit, from + 1, end);
            if (items.Count > 0 && givers.Count > 0)
            {
                yield return new GiftFacts(items, givers, [.. receivers.Where(id => !givers.Contains(id))], index, from, new DraftSpan(unit.Start, unit.End))
                {
                    Value = ValueIn(unit, first, from),
                };
            }

            first = AfterJoiner(unit, end);
        }
    }

    /// <summary>"A rug from X and a pen from Y | were among the gifts given to Z": the item of the verb; -1 for anything else.</summary>
    private static int AmongGifts(Unit unit) =>
        GiftItems.OpensThing(unit, 0) && Array.FindIndex(unit.Items, item => item.Is("among")) is > 1 and var among
        && unit[among - 1].Lower is "was" or "were" && Enumerable.Range(among + 1, VerbReach).Any(at => GiftPhrase.Tells(unit.At(at).Lower))
            ? among - 1
            : -1;

    /// <summary>"… given to Z", "… that Z received", "… for Z"</summary>
    private static List<string> AmongWhose(Unit unit, int among) =>
        Array.FindIndex(unit.Items, among, item => item.Lower is "to" or "for") is > 0 and var to
            ? GiftPhrase.ActorsAfter(unit, to, unit[to].Lower)
            : [];

    /// <summary>"They included", "The presents also included"</summary>
    private static bool MeansGifts(Unit unit, int verb) =>
        unit[0].Lower is "they" or "those" or "these" or "others" || Enumerable.Range(0, verb).Any(at => unit[at].Lower is "gifts" or "presents");

    /// <summary>Before the mark or "and" that another thing follows, or the sentence's end.</summary>
    private static int EndOfGiver(Unit unit, int from)
    {
        var end = from + 1;
        while (end < unit.Count && end - from < LongestName && !unit[end].Is(";") && !unit[end].Is(".") && unit[end].Lower is not ("who" or "which") && !(AfterJoiner(unit, end) > end && GiftItems.OpensThing(unit, AfterJoiner(unit, end))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Past ",", ";" and "and"; the same index where none stands there, and never past it.</summary>
    private static int AfterJoiner(Unit unit, int at)
    {
        var next = unit.At(at).Lower is "," or ";" ? at + 1 : at;
        next = unit.At(next).Is("and") ? next + 1 : next;
        return next > at ? next : at >= unit.Count || unit[at].Is(".") ? unit.Count : at + 1;
    }

    private static IReadOnlyList<string> OnlyReceiver(List<GiftFacts> before) =>
        before.Count > 0 && before[^1].Receivers is [var only] && before.TrueForAll(fact => fact.Receivers is [] || fact.Receivers is [var other] && other == only) ? [only] : [];

    /// <summary>"a $935 pen", "a necklace worth $1,200"</summary>
    private static string? ValueIn(Unit unit, int first, int end)
    {
        var sign = Array.FindIndex(unit.Items, first, end - first, item => item.Is("$"));
        return sign > 0 && unit.At(sign + 1).Kind == ItemKind.Number ? unit[sign + 1].Lower.Replace(",", "", StringComparison.Ordinal) : null;
    }
}
