using Graph.Extraction.Articles;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Gifts that are named a sentence later: "He was given gifts. … all of them of value, including busts."</summary>
internal static class GiftExamples
{
    /// <summary>How many sentences later they may be named.</summary>
    private const int Reach = 2;

    /// <summary>A list of gifts has no more lines than this.</summary>
    private const int LongestList = 30;

    public static IReadOnlyList<string> After(PlainUnits units, int index)
    {
        if (AfterColon(units[index]) is { Count: > 0 } told)
        {
            return told;
        }

        if (InListBelow(units, index) is { Count: > 0 } listed)
        {
            return listed;
        }

        for (var next = index; next <= Math.Min(index + Reach, units.Count - 1) && SameEntry(units[index], units[next]); next++)
        {
            for (var at = 0; at < units[next].Count; at++)
            {
                if (units[next][at].Is("among") && units[next].IsWord(at + 1, "them"))
                {
                    return GiftItems.From(units[next], at + 2);
                }

                if (units[next][at].Lower is "including" || (units[next][at].Is("included") && at > 0))
                {
                    return GiftItems.From(units[next], at + 1);
                }
            }
        }

        return [];
    }

    /// <summary>"presented X with two gifts: a vase and a rug".</summary>
    private static List<string> AfterColon(Unit unit)
    {
        var colon = Array.FindIndex(unit.Items, item => item.Is(":"));
        return colon < 1 || unit[colon - 1].Lower is not ("gifts" or "presents" or "following" or "items") ? []
            : [.. GiftItems.From(unit, colon + 1).Where(item => GiftThing.MayBeGiven(item, surely: true))];
    }

    /// <summary>"presented X with the following gifts:" and then a thing a line.</summary>
    private static List<string> InListBelow(PlainUnits units, int index)
    {
        var reading = units[index].Reading;
        var items = new List<string>();
        for (var next = index + 1; EndsWithColon(units[index]) && next < units.Count && items.Count < LongestList; next++)
        {
            if (reading.PassageOf(units[next]).Kind != PassageKind.Bullet || units[next].Passage - units[index].Passage > LongestList)
            {
                break;
            }

            items.AddRange(GiftItems.From(units[next], 0).Where(item => GiftThing.MayBeGiven(item, surely: true)));
        }

        return items;
    }

    private static bool EndsWithColon(Unit unit) =>
        unit.At(unit.Count - 1).Is(":") || unit.Reading.Text.AsSpan(unit.End).StartsWith(":");

    private static bool SameEntry(Unit left, Unit right)
    {
        var passages = left.Reading.Article.Passages;
        return passages[left.Passage].Entry == passages[right.Passage].Entry
            && (passages[left.Passage].Entry >= 0 || Math.Abs(left.Passage - right.Passage) <= 1);
    }
}
