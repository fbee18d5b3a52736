using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>The things named in the object of a verb of giving, one by one.</summary>
internal static class GiftItems
{
    /// <summary>No list of gifts is longer than this many words.</summary>
    private const int Longest = 40;

    /// <summary>Verbs that the reporter's own words end with: "…, he said".</summary>
    private static readonly FrozenSet<string> Reporting = WordSet.Of("added reported said says wrote");

    /// <summary>"no fewer than" and the like have no more words.</summary>
    private const int LongestQuantity = 4;

    /// <summary>"silk poppy brooch": the thing is named by the third word at the latest.</summary>
    private const int LongestMade = 3;

    /// <summary>"a number of other gifts" has no more words.</summary>
    private const int LongestGifts = 7;

    private static readonly FrozenSet<string> OfQuantities = WordSet.Of("about almost an around at estimated fewer least less more nearly no over roughly some than");

    private static readonly FrozenSet<string> OpensThings = WordSet.Of("a an another four several some three two");

    /// <summary>The things in the noun phrases that start at an index, split at commas and "and".</summary>
    public static IReadOnlyList<string> From(Unit unit, int first) => From(unit, first, out _);

    /// <summary>The first of these things alone; none where there is none.</summary>
    public static IReadOnlyList<string> FirstFrom(Unit unit, int first) => [.. From(unit, first).Take(1)];

    /// <summary>The same things as <see cref="From(Unit, int)"/>, and where they end.</summary>
    public static IReadOnlyList<string> From(Unit unit, int first, out int end)
    {
        var items = new List<string>();
        first = PastGiftOf(unit, PastQuantity(unit, first));
        var start = first;
        end = first;
        for (; end < unit.Count && end - first < Longest && !GiftItemEnd.IsAt(unit, end, first); end++)
        {
            if (unit[end].Lower is "," or "and" && !JoinsMakes(unit, end) && !PartsAdjectives(unit, end))
            {
                AddItem(unit, start, end, items);
                if (IsExplained(unit, start, end) && items.Count > 0)
                {
                    return items;
                }

                start = end + 1;
            }
        }

        AddItem(unit, start, end, items);
        return items;
    }

    /// <summary>"no fewer than 150 drums", "an estimated 40 tulips": the item of the number; the same index where none stands there.</summary>
    private static int PastQuantity(Unit unit, int first)
    {
        var at = PastDegree(unit, first);
        return unit.At(at).Kind == ItemKind.Number ? at : first;
    }

    /// <summary>"no fewer than", "an estimated": the item after such words; the same index where none stands there.</summary>
    private static int PastDegree(Unit unit, int first)
    {
        var at = first;
        while (at - first < LongestQuantity && OfQuantities.Contains(unit.At(at).Lower))
        {
            at++;
        }

        return at;
    }

    /// <summary>"a gift of two goats"</summary>
    private static int PastGiftOf(Unit unit, int first)
    {
        if ((WorthOf(unit, first) ?? GiftsSuchAs(unit, first)) is { } named)
        {
            return named;
        }

        var noun = Words.Determiners.Contains(unit.At(first).Lower) ? first + 1 : first;
        if (GiftPhrase.Tells(unit.At(noun).Lower) && unit.IsWord(noun + 1, "of") && PastSum(unit, noun + 2) is { } worth)
        {
            return worth;
        }

        return GiftPhrase.Tells(unit.At(noun).Lower) && unit.IsWord(noun + 1, "of") && OpensThing(unit, noun + 2) ? noun + 2 : first;
    }

    /// <summary>"$450 worth of books": where the things themselves begin; null for anything else.</summary>
    private static int? WorthOf(Unit unit, int first) =>
        GiftValue.PastAmount(unit, first) is var worth && worth > first && unit.IsWord(worth, "worth") && unit.IsWord(worth + 1, "of") ? worth + 2 : null;

    /// <summary>"a number of other gifts such as a bowl", "a pile of gifts including swords": where the things are named; null for anything else.</summary>
    private static int? GiftsSuchAs(Unit unit, int first)
    {
        var gifts = Enumerable.Range(first, LongestGifts).TakeWhile(at => unit.At(at).IsLowerWord).FirstOrDefault(at => GiftPhrase.Tells(unit[at].Lower), -1);
        return gifts < 0 ? null
            : unit.IsWord(gifts + 1, "such") && unit.IsWord(gifts + 2, "as") ? gifts + 3
            : unit.IsWord(gifts + 1, "including") ? gifts + 2
            : null;
    }

    /// <summary>"more than $2 million in farm machines", "$500 worth of books": where the things themselves begin; null for anything else.</summary>
    private static int? PastSum(Unit unit, int first)
    {
        var sum = PastDegree(unit, first);
        var end = GiftValue.PastAmount(unit, sum);
        return end > sum && unit.IsWord(end, "in") ? end + 1 : WorthOf(unit, sum);
    }

    /// <summary>"a silver and gold snuffbox": an "and" between two words for how one thing is made.</summary>
    public static bool JoinsMakes(Unit unit, int and) =>
        unit.IsWord(and, "and")
        && GiftNouns.TellsMakeOrColour(unit.At(and - 1).Lower)
        && GiftNouns.TellsMakeOrColour(unit.At(and + 1).Lower)
        && Enumerable.Range(and + 2, LongestMade).TakeWhile(at => unit.At(at).Kind == ItemKind.Word && !Words.Prepositions.Contains(unit[at].Lower)).Any(at => GiftNouns.NamesThing(unit[at].Lower));

    /// <summary>"Winter Dawn, a woven shawl": after a name of its own the comma opens what the thing is.</summary>
    private static bool IsExplained(Unit unit, int first, int comma) =>
        unit[comma].Is(",")
        && comma - first > 1
        && unit.At(comma + 1).Lower is "a" or "an"
        && Enumerable.Range(first, comma - first).All(at => unit[at] is { Kind: ItemKind.Word, IsCapital: true });

    /// <summary>"a signed, first edition copy", "a red, white and blue ball", "a 24-carat, gold-plated comb": a comma after the one adjective that follows the article.</summary>
    private static bool PartsAdjectives(Unit unit, int comma) =>
        unit[comma].Is(",")
        && unit.At(comma - 1) is { IsLowerWord: true } adjective
        && (((adjective.EndsWith("ed") || GiftNouns.TellsMakeOrColour(adjective.Lower)) && unit.At(comma - 2).Lower is "a" or "an")
            || (unit.IsWord(comma - 2, "-") && unit.At(comma - 3).Kind == ItemKind.Number))
        && unit.At(comma + 1) is { IsLowerWord: true } next
        && !Words.Determiners.Contains(next.Lower)
        && !Words.Conjunctions.Contains(next.Lower);

    /// <summary>Whether a thing may begin at an item: "a", "two", "12".</summary>
    public static bool OpensThing(Unit unit, int at) =>
        OpensThings.Contains(unit.At(at).Lower) || unit.At(at).Kind == ItemKind.Number;

    private static void AddItem(Unit unit, int first, int end, List<string> items)
    {
        if (items.Count > 0 && (IsRestOfTitle(unit, first, end) || IsRestOfWith(unit, first, items[^1])))
        {
            return;
        }

        first = StartOfThing(unit, PastPrice(unit, first, end), end);
        if (first < end && !Words.Prepositions.Contains(unit[first].Lower) && EndsLikeThing(unit[end - 1]) && !Enumerable.Range(first, end - first).Any(at => unit[at].Lower is "said" or "says") && !MeansSomebody(unit, first, end))
        {
            items.Add(Plain(unit, first, end));
        }
    }

    /// <summary>"a box with a rose, thistle and shamrock": what the thing has on it.</summary>
    private static bool IsRestOfWith(Unit unit, int first, string last)
    {
        var next = unit.IsWord(first, "and") ? first + 1 : first;
        return last.Contains(" with ", StringComparison.Ordinal) && !Words.Determiners.Contains(unit.At(next).Lower) && unit.At(next).Kind != ItemKind.Number;
    }

    /// <summary>"Wind, Sand and Stars"</summary>
    private static bool IsRestOfTitle(Unit unit, int first, int end) =>
        first < end && Enumerable.Range(first, end - first).All(at => unit[at].IsCapital);

    /// <summary>"a $5,000 watch"</summary>
    private static int PastPrice(Unit unit, int first, int end)
    {
        var price = first < end && Words.Determiners.Contains(unit[first].Lower) ? first + 1
            : unit.At(first).Kind == ItemKind.Number && unit.At(first - 1).Kind == ItemKind.Mark ? first - 1
            : first;
        var thing = GiftValue.PastAmount(unit, price);
        return thing > price && thing < end ? thing : first;
    }

    private static int StartOfThing(Unit unit, int first, int end)
    {
        while (first < end && SaysNothingOfThing(unit[first].Lower) && !IsFirstEdition(unit, first))
        {
            first++;
        }

        return first;
    }

    private static bool SaysNothingOfThing(string lower) =>
        Words.Determiners.Contains(lower)
        || GiftNouns.Praise.Contains(lower)
        || Words.IsAdverb(lower)
        || lower is "and" or "also" or "including" or "include" or "includes" or "included";

    private static bool IsFirstEdition(Unit unit, int at) => unit[at].Is("first") && unit.IsWord(at + 1, "edition");

    private static bool EndsLikeThing(in Item last) => last.Kind == ItemKind.Word && !Reporting.Contains(last.Lower);

    private static bool MeansSomebody(Unit unit, int first, int end) =>
        HoldsReceiver(unit, first, end) || NamesPerson(unit, first, end) || NamesRuler(unit, first, end) || OpensClause(unit, first, end) || IsAged(unit, first, end);

    /// <summary>"gave Berg, 84, a coin"</summary>
    private static bool IsAged(Unit unit, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => unit[at].IsCapital)
        && unit.At(end).Is(",")
        && unit.At(end + 1).Kind == ItemKind.Number
        && unit.At(end + 2).Is(",");

    /// <summary>"and the First Lady a box", "gave Berg a promise": a receiver before another thing.</summary>
    private static bool HoldsReceiver(Unit unit, int first, int end) =>
        unit[first].IsCapital
        && Enumerable.Range(first + 1, Math.Max(0, end - first - 2)).Any(at => unit[at].Lower is "a" or "an" && unit[at - 1].IsCapital);

    /// <summary>"…, the aide Jan Roe told reporters": who reports the gift is none.</summary>
    private static bool NamesPerson(Unit unit, int first, int end) =>
        unit.Reading.Actors.StartingIn(unit.Span(first, end)).Any(mention =>
            mention is { Kind: MentionKind.Name, IsPossessive: false }
            && !IsShown(unit, first, unit.IndexAt(mention.Span.Start))
            && !IsMaker(unit, mention, end)
            && mention.ActorIds.Any(GivingActors.IsPerson));

    /// <summary>"gave the King of Francia, Otto the Short, a bell": an office or a byname with capitals is who receives.</summary>
    private static bool NamesRuler(Unit unit, int first, int end) =>
        unit[first].IsCapital
        && ((Words.IsSpeaker(unit[first].Lower) && unit.IsWord(first + 1, "of") && unit[end - 1].IsCapital)
            || (end - first == 3 && unit[first + 1].Is("the") && unit[end - 1].IsCapital));

    /// <summary>"a portrait of Jan Roe", "a bust of a young Jan Roe"</summary>
    private static bool IsShown(Unit unit, int first, int name) =>
        unit.IsWord(name - 1, "of") || (name - 3 > first && unit.IsWord(name - 3, "of") && unit.At(name - 2).Lower is "a" or "the");

    /// <summary>"a Jan Roe handbag", "a wooden Jan Roe statue": whose make it is, or whom it shows.</summary>
    private static bool IsMaker(Unit unit, Mention mention, int end) =>
        unit.IndexAt(mention.Span.End) is var next
        && next < end
        && unit[next].IsLowerWord
        && (unit.At(unit.IndexAt(mention.Span.Start) - 1).Lower is "a" or "an" || (next == end - 1 && GiftNouns.NamesThing(unit[next].Lower)));

    /// <summary>"…, the Kremlin confirmed", "…, Japan some trees": a body or a state by its name begins a clause of its own.</summary>
    private static bool OpensClause(Unit unit, int first, int end) =>
        unit.Reading.Actors.StartingAt(unit[first].Start) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id }
        && unit.Reading.Actors.Find(id) is { Kind: ActorKind.State or ActorKind.Organization } actor
        && (unit[end - 1].EndsWith("ed") || (actor.Kind == ActorKind.State && first > 0 && unit[first - 1].Is(",")));

    /// <summary>The words without marks, on one line.</summary>
    private static string Plain(Unit unit, int first, int end) =>
        string.Concat(Enumerable.Range(first, end - first).Where(at => unit[at].Kind != ItemKind.Mark || IsHyphen(unit, at))
            .Select(at => (at > first && unit[at].Kind != ItemKind.Possessive && !IsHyphen(unit, at) && !IsHyphen(unit, at - 1) ? " " : "") + unit.Reading.Text[unit[at].Start..unit[at].End]));

    private static bool IsHyphen(Unit unit, int at) =>
        unit[at].Is("-") && unit.At(at - 1).End == unit[at].Start && unit.At(at + 1).Start == unit[at].End;
}
