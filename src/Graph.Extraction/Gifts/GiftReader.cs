using System.Buffers;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Reads gifts.</summary>
internal static class GiftReader
{
    /// <summary>"gave him" and "had given him" have no more items.</summary>
    private const int PronounReach = 3;

    /// <summary>A text without one of these tells of no gift.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [
            "gift", "present", "gave", "given", "received", "accepted", "bestowed", "handed", "offered", "donated", "brought", "reciprocated",
            "got ", "sent ", "surprised", "rec'd", "rec\u2019d", "recd", "gives ", "hands ", "offers ",
            "giving ", "handing ",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <param name="statements">Of the article: who says "I" in them.</param>
    public static IReadOnlyList<DraftGift> Read(Reading reading, IReadOnlyList<ReadStatement> statements)
    {
        if (!reading.Text.AsSpan().ContainsAny(Signs))
        {
            return [];
        }

        var units = new PlainUnits(reading);
        var speakers = new QuotedSpeakers(statements);
        var facts = new List<GiftFacts>();
        var isAboutGifts = IsAboutGifts(reading.Article.Title);
        var underGifts = GiftListing.PassagesOf(reading, isAboutGifts);
        var hasMarks = GiftListing.HasMarks(reading.Text);
        for (var index = 0; index < units.Count; index++)
        {
            var count = facts.Count;
            var isUnder = underGifts[units.PassageOf(index)];
            var mayGive = units.MayHold(index, WordTraits.Giving);
            if (mayGive)
            {
                AddTold(facts, units, index, speakers, isAboutGifts);
            }

            if (facts.Count > count)
            {
                AddReceiverOver(facts, count, units[index], isUnder);
            }
            else if (isAboutGifts && GiftList.Read(units[index], index, facts).ToList() is { Count: > 0 } list)
            {
                facts.AddRange(list);
            }
            else if (mayGive && GiftLabel.Read(units, index) is { } label)
            {
                facts.Add(label);
            }
            else if ((isUnder || hasMarks) && GiftListing.Read(units[index], index, needsMark: !isUnder) is { } listed)
            {
                facts.Add(listed);
            }
        }

        return GiftDrafts.Of(reading, units, facts, speakers);
    }

    private static bool IsAboutGifts(string? title) =>
        title is not null
        && (title.Contains("gifts", StringComparison.OrdinalIgnoreCase)
            || title.Contains(" gift", StringComparison.OrdinalIgnoreCase)
            || title.Contains("presents ", StringComparison.OrdinalIgnoreCase)
            || title.EndsWith(" presents", StringComparison.OrdinalIgnoreCase));

    /// <summary>Under a heading of gifts who receives may stand over the list.</summary>
    private static void AddReceiverOver(List<GiftFacts> facts, int first, Unit unit, bool isUnder)
    {
        for (var at = first; isUnder && at < facts.Count; at++)
        {
            var fact = facts[at];
            facts[at] = fact.Receivers.Count > 0 ? fact
                : fact with { Receivers = [.. GiftListing.ReceiverOver(unit).Where(id => !fact.Givers.Contains(id))] };
        }
    }

    /// <summary>Adds what the words of giving in a unit tell.</summary>
    private static void AddTold(List<GiftFacts> facts, PlainUnits units, int index, QuotedSpeakers speakers, bool isAboutGifts)
    {
        bool? amongGifts = null;
        var unit = units[index];
        var before = index > 0 && units[index - 1].Passage == unit.Passage ? units[index - 1] : null;
        for (var at = 0; at < unit.Count; at++)
        {
            if (unit[at].MayBe(WordTraits.Giving)
                && (GivingClause.Read(unit, index, at, speakers.At, amongGifts ??= isAboutGifts || IsAmongGifts(facts, units, index))
                    ?? GiftPhrase.Read(unit, index, at, before)) is { } found
                && !IsToldAgain(facts, found))
            {
                found = facts.Count > 0 ? InParallel(unit, facts[^1], found) : found;
                facts.Add(found);
                facts.AddRange(unit[at].Lower is "received" or "accepted" or "got" or "gifts" or "presents" ? SeveralGivers.Further(unit, found) : SeveralReceivers.Further(unit, found));
            }
            else if (IsReceivedFrom(unit, at) && GivingClause.ReceiversAt(unit, at, speakers.At) is { Count: > 0 } receivers)
            {
                facts.AddRange(SeveralGivers.GiverFirst(unit, index, at + 1, receivers));
            }
        }
    }

    /// <summary>"X gave Y a bag, whereas the mayor gave him a rug": who received before, and not who gave.</summary>
    private static GiftFacts InParallel(Unit unit, GiftFacts before, GiftFacts found) =>
        before.Unit == found.Unit
        && before.Receivers is [var receiver]
        && found.Receivers is [var meant]
        && before.Givers.Contains(meant)
        && !found.Givers.Contains(receiver)
        && Enumerable.Range(found.At + 1, PronounReach).Any(at => unit.At(at).Lower is "him" or "her")
            ? found with { Receivers = before.Receivers }
            : found;

    /// <summary>"received from X a horse and from Y a tractor"</summary>
    private static bool IsReceivedFrom(Unit unit, int at) => unit[at].Lower is "received" or "accepted" && unit.IsWord(at + 1, "from");

    /// <summary>"received boats donated by X": one giving with two verbs.</summary>
    private static bool IsToldAgain(List<GiftFacts> facts, GiftFacts found) =>
        facts.Count > 0
        && facts[^1].Unit == found.Unit
        && found.Receivers.Count == 0
        && found.Items.All(facts[^1].Items.Contains)
        && found.Givers.All(facts[^1].Givers.Contains);

    private static bool IsAmongGifts(List<GiftFacts> facts, PlainUnits units, int index) =>
        SpeaksOfGifts(units, index) || IsReturned(facts, units, index);

    /// <summary>The sentence, or one beside it in the same entry, has the word.</summary>
    private static bool SpeaksOfGifts(PlainUnits units, int index) =>
        HasWord(units[index]) || (index > 0 && AreInOneEntry(units, index - 1, index) && HasWord(units[index - 1]));

    private static bool HasWord(Unit unit) => Array.Exists(unit.Items, item => GiftPhrase.Tells(item.Lower) || item.Is("gifted"));

    /// <summary>A gift told in the same sentence or the one before it in the same passage: what is given then is one too.</summary>
    private static bool IsReturned(List<GiftFacts> facts, PlainUnits units, int index) =>
        facts.Count > 0
        && (facts[^1].Unit == index || (facts[^1].Unit == index - 1 && AreInOneEntry(units, index - 1, index)));

    private static bool AreInOneEntry(PlainUnits units, int left, int right) => GiftSides.EntryOf(units[left]) == GiftSides.EntryOf(units[right]);
}
