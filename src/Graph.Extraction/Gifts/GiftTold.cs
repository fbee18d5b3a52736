using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>What words beside a noun of giving tell: the things, who gives them and who receives them.</summary>
internal sealed record GiftTold(IReadOnlyList<string> Items, IReadOnlyList<string> Givers, IReadOnlyList<string> Receivers)
{
    public static GiftTold Nothing { get; } = new([], [], []);

    /// <summary>The giving; null without a thing or without a giver, who is no receiver of his own gift.</summary>
    /// <param name="index">Index of the unit in the article.</param>
    /// <param name="at">Index of the word of giving in it.</param>
    public GiftFacts? In(Unit unit, int index, int at) => Items.Count == 0 || Givers.Count == 0
        ? null
        : new GiftFacts(Items, Givers, [.. Receivers.Where(id => !Givers.Contains(id))], index, at, new DraftSpan(unit.Start, unit.End));
}
