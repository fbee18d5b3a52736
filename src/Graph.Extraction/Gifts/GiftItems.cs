using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>The things named in the object of a verb of giving, one by one.</summary>
internal static class GiftItems
{
    /// <summary>No list of gifts is longer than this many words.</summary>
    private const int Longest = 40;

    /// <summary>The things in the noun phrases that start at an index, split at commas and "and"; and where they end.</summary>
    public static IReadOnlyList<string> From(Unit unit, int first, out int end)
    {
        var items = new List<string>();
        var start = first;
        end = first;
        for (; end < unit.Count && end - first < Longest && !Stops(unit, end, first); end++)
        {
            if (unit[end].Lower is "," or "and")
            {
                AddItem(unit, start, end, items);
                start = end + 1;
            }
        }

        AddItem(unit, start, end, items);
        return items;
    }

    private static void AddItem(Unit unit, int first, int end, List<string> items)
    {
        if (items.Count > 0 && first < end && Enumerable.Range(first, end - first).All(at => unit[at].IsCapital))
        {
            // "Wind, Sand and Stars": the rest of a title.
            return;
        }

        while (first + 1 < end && unit[first].Lower is "a" or "an" && unit[first + 1].Is("$"))
        {
            // "a $5,000 watch"
            first += 3;
        }

        while (first < end && !(unit[first].Is("first") && unit.IsWord(first + 1, "edition")) && (Words.Determiners.Contains(unit[first].Lower) || GiftNouns.Praise.Contains(unit[first].Lower) || Words.IsAdverb(unit[first].Lower) || unit[first].Lower is "and" or "also" or "including"))
        {
            first++;
        }

        // "and the First Lady a box", "gave Berg a promise": a receiver before another thing.
        var isReceiver = Enumerable.Range(first, Math.Max(0, end - first - 1)).Any(at => at > first && unit[at].Lower is "a" or "an" && unit[at - 1].IsCapital && unit[first].IsCapital);
        if (!isReceiver && first < end && unit[end - 1].Kind == ItemKind.Word && unit[end - 1].Lower is not ("wrote" or "said" or "says" or "reported" or "added") && !NamesPerson(unit, first, end) && !OpensClause(unit, first, end))
        {
            items.Add(Plain(unit, first, end));
        }
    }

    /// <summary>"…, the aide Jan Roe told reporters": who reports the gift is none.</summary>
    private static bool NamesPerson(Unit unit, int first, int end) =>
        unit.Reading.Actors.StartingIn(unit.Span(first, end)).Any(mention =>
            mention.Kind == Actors.MentionKind.Name && !mention.IsPossessive && !unit.IsWord(unit.IndexAt(mention.Span.Start) - 1, "of") && mention.ActorIds.Any(id => id.StartsWith("person:", StringComparison.Ordinal)));

    /// <summary>"…, the Kremlin confirmed", "…, Japan some trees": a body or a state by its name begins a clause of its own.</summary>
    private static bool OpensClause(Unit unit, int first, int end) =>
        unit.Reading.Actors.StartingAt(unit[first].Start) is { Kind: Actors.MentionKind.Name, IsPossessive: false, ActorId: { } id }
        && unit.Reading.Actors.Find(id) is { Kind: Actors.ActorKind.State or Actors.ActorKind.Organization } actor
        && (unit[end - 1].Lower.EndsWith("ed", StringComparison.Ordinal) || (actor.Kind == Actors.ActorKind.State && first > 0 && unit[first - 1].Is(",")));

    /// <summary>The words without marks, on one line.</summary>
    private static string Plain(Unit unit, int first, int end) =>
        string.Concat(Enumerable.Range(first, end - first).Where(at => unit[at].Kind != ItemKind.Mark)
            .Select(at => (at > first && unit[at].Kind != ItemKind.Possessive ? " " : "") + unit.Reading.Text[unit[at].Start..unit[at].End]));

    /// <summary>A comma inside a closing mark belongs to the reporter's sentence: “… a car,” he said.</summary>
    private static bool EndsQuotation(Unit unit, Item comma) =>
        comma.End < unit.Reading.Text.Length && unit.Reading.Text[comma.End] is '”' or '"' or '’' or '\'' or '»';

    private static bool IsParticiple(string lower) => lower.EndsWith("ed", StringComparison.Ordinal) || lower is "sung" or "written" or "drawn" or "taken" or "worn" or "spun" or "built";

    private static bool Stops(Unit unit, int at, int first)
    {
        var item = unit[at];
        if (item.Kind == ItemKind.Possessive)
        {
            return false;
        }

        if (at > first && !(at == first + 1 && Words.Determiners.Contains(unit[first].Lower)) && item.Lower is "worth" or "valued" or "made" or "named" or "bearing" or "showing" or "depicting" or "featuring" or "called" or "presented" or "donated" or "given" or "gifted" or "woven" or "which" or "that")
        {
            return true;
        }

        if (at > first && item.Lower is "carved" or "cast" or "fashioned" or "crafted" && unit.At(at + 1).Lower is "from" or "out" or "of" or "by" or "in")
        {
            return true;
        }

        if (at > first && IsParticiple(item.Lower) && unit.At(at + 1).Lower is "by" or "in" or "with" or "for" or "on" or "from")
        {
            // "albums of songs sung by his wife", "a truck painted in blue"
            return true;
        }

        if (item.Kind == ItemKind.Mark)
        {
            return item.Lower is not ("," or "-") && !(item.Is("$") && unit.At(at + 1).Kind == ItemKind.Number) || EndsQuotation(unit, item);
        }

        if (item.Is("of") && at > first && unit[at - 1].Lower is "bottle" or "bottles" or "case" or "crate" or "box" or "basket" or "barrel")
        {
            return false;
        }

        if (item.Is("of") && at > first && unit[at - 1].Lower is "bust" or "statue" or "portrait" or "painting" or "photograph" or "photo" or "picture" or "figurine" or "embroidery")
        {
            // "a portrait of Ada Berg"
            return false;
        }

        if (item.Lower is "of" or "with" or "for" && at > first)
        {
            return item.Lower is "for" || unit.At(at + 1).Lower is not ("his" or "her" or "their") && unit.Reading.Actors.StartingAt(unit.At(at + 1).Start) is { Kind: not Actors.MentionKind.Demonym };
        }

        return Words.Prepositions.Contains(item.Lower)
            || (at > first && unit[at - 1].Lower is "and" && GivingClause.TellsAt(unit, at))
            || Words.Conjunctions.Contains(item.Lower)
            || Words.Auxiliaries.Contains(item.Lower)
            || item.Lower is "to" or "but" or "according"
            || (Words.PersonPronouns.Contains(item.Lower) && !(at > first && unit[at - 1].Is("of") && item.Lower is "his" or "her" or "their"))
            || (at > first && unit[at - 1].Is("and") && unit.Reading.Actors.StartingAt(item.Start) is { IsPossessive: false, Kind: not Actors.MentionKind.Demonym } doer && unit.At(unit.IndexAt(doer.Span.End)).Lower.EndsWith("ed", StringComparison.Ordinal))
            || (at > first && unit[at - 1].Lower is "and" or "," && at - 1 > first && unit.Reading.Actors.StartingAt(item.Start) is { Kind: Actors.MentionKind.Name } && unit.At(at + 1).Lower.EndsWith("ed", StringComparison.Ordinal));
    }
}
