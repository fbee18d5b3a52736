using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A gift told as its giver's: "Lee's gift to President Park was an orchid".</summary>
internal static class OwnedGift
{
    /// <summary>The owner stands within so many items before.</summary>
    private const int OwnerReach = 8;

    /// <summary>The verb stands within so many items after.</summary>
    private const int VerbReach = 11;

    /// <summary>The giving told by "gift" or "present" at an item; null where it tells none.</summary>
    public static GiftFacts? Read(Unit unit, int index, int at)
    {
        var be = Enumerable.Range(at + 1, VerbReach)
            .TakeWhile(next => next < unit.Count && unit[next].Kind is ItemKind.Word or ItemKind.Possessive)
            .FirstOrDefault(next => unit[next].Lower is "was" or "were", -1);
        if (be < 0 || !TellsThing(unit, at, be) || OwnerBefore(unit, at) is not { } owner)
        {
            return null;
        }

        var givers = owner.ActorIds.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place });
        return new GiftTold(GiftItems.FirstFrom(unit, be + 1), [.. givers], GiftPhrase.ActorsAfter(unit, at + 1, "to")).In(unit, index, at);
    }

    /// <summary>The last of those in a span to whom something belongs: "his", "Lee's"; "Korea's" but not "Korean".</summary>
    public static Mention? OwnerIn(Unit unit, TextSpan span) =>
        unit.Reading.Actors.StartingIn(span)
            .LastOrDefault(mention => mention is { IsPossessive: true, ActorIds.Count: > 0, Kind: not MentionKind.Demonym });

    private static Mention? OwnerBefore(Unit unit, int at) =>
        OwnerIn(unit, new TextSpan(unit[Math.Max(0, at - OwnerReach)].Start, unit[at].Start));

    /// <summary>"gift was an orchid", "gift to President Park was an orchid"</summary>
    private static bool TellsThing(Unit unit, int at, int be) =>
        unit.At(be + 1).Lower is "a" or "an" or "two" or "three" && (be == at + 1 || unit.IsWord(at + 1, "to"));
}
