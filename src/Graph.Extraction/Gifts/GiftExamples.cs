using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Gifts that are named a sentence later: "He was given gifts. … all of them of value, including busts."</summary>
internal static class GiftExamples
{
    /// <summary>How many sentences later they may be named.</summary>
    private const int Reach = 2;

    public static IReadOnlyList<string> After(PlainUnits units, int index)
    {
        for (var next = index; next <= Math.Min(index + Reach, units.Count - 1) && SameEntry(units[index], units[next]); next++)
        {
            for (var at = 0; at < units[next].Count; at++)
            {
                if (units[next][at].Is("among") && units[next].IsWord(at + 1, "them"))
                {
                    return GiftItems.From(units[next], at + 2, out _);
                }

                if (units[next][at].Lower is "including" || (units[next][at].Is("included") && at > 0))
                {
                    return GiftItems.From(units[next], at + 1, out _);
                }
            }
        }

        return [];
    }

    private static bool SameEntry(Unit left, Unit right)
    {
        var passages = left.Reading.Article.Passages;
        return passages[left.Passage].Entry == passages[right.Passage].Entry && (passages[left.Passage].Entry >= 0 || Math.Abs(left.Passage - right.Passage) <= 1);
    }
}
