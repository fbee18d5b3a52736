using System.Collections.Frozen;

namespace Graph.Extraction.Statements;

/// <summary>When and on what occasion something was said: <c>in an interview</c>, <c>on Twitter</c>, <c>at a rally on Friday</c>.</summary>
internal static class Occasions
{
    /// <summary>No occasion is longer than this many items.</summary>
    private const int Longest = 14;

    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
        [
            "interview", "interviews", "statement", "statements", "speech", "speeches", "tweet", "tweets", "post", "email", "e-mail", "emails", "letter", "memo", "memorandum",
            "column", "op-ed", "conference", "briefing", "rally", "news", "release", "remarks", "address", "video", "article", "essay", "blog", "call", "message",
            "testimony", "filing", "report", "note", "book", "memoir", "twitter", "facebook", "instagram", "telegram", "debate", "hearing", "appearance", "broadcast", "podcast", "forum", "telecast",
            "reporters", "journalists", "audience", "crowd", "supporters", "editorial", "ad", "commercial", "townhall", "gaggle", "communiqué", "communique", "text", "x",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a phrase that tells the occasion of speaking starts at a preposition.</summary>
    public static bool Opens(Unit unit, int at)
    {
        for (var index = at + 1; index < Math.Min(unit.Count, at + Longest); index++)
        {
            if (Nouns.Contains(unit[index].Lower) || Words.Times.Contains(unit[index].Lower))
            {
                return true;
            }

            if (unit[index].Kind == ItemKind.Mark || Words.IsFinite(unit[index].Lower))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The preposition of an occasion that ends at an item: "in a later interview"; -1 where none does.</summary>
    public static int OpenedBefore(Unit unit, int last)
    {
        for (var at = last - 1; Nouns.Contains(unit[last].Lower) && at >= 0 && last - at < 5 && unit[at].Kind == ItemKind.Word; at--)
        {
            if (unit[at].Lower is "in" or "at" or "on" or "during")
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The index after an occasion or a time that a preposition leads to; after the first, a place counts too. The preposition's own index where it leads to neither.</summary>
    public static int EndAfter(Unit unit, int preposition, bool isFirst)
    {
        for (var index = preposition + 1; index < Math.Min(unit.Count, preposition + 7); index++)
        {
            var item = unit[index];
            if (item.Kind is ItemKind.Mark or ItemKind.Quotation || Words.IsFinite(item.Lower) && item.Kind == ItemKind.Word || Words.Prepositions.Contains(item.Lower) || Words.PersonPronouns.Contains(item.Lower))
            {
                return preposition;
            }

            var isYear = item.Kind == ItemKind.Number && item.End - item.Start == 4;
            if ((Nouns.Contains(item.Lower) && !Nouns.Contains(unit.At(index + 1).Lower)) || Words.Times.Contains(item.Lower) || isYear)
            {
                return index + 1;
            }

            if (!isFirst && unit[preposition].Lower is "in" or "at" && item.IsCapital && !unit.At(index + 1).IsCapital)
            {
                return index + 1;
            }
        }

        return preposition;
    }

    /// <summary>The end of content without the occasion at its end; a clause keeps a day, which may be its own.</summary>
    public static int TrimEnd(Unit unit, int first, int end, bool isClause)
    {
        var trimmed = TrimOccasion(unit, first, end);
        return (!isClause || trimmed < end) && !HoldsInfinitive(unit, first, trimmed) ? TrimTime(unit, first, trimmed) : trimmed;
    }

    /// <summary>"to meet in May": the day is that of the deed promised.</summary>
    private static bool HoldsInfinitive(Unit unit, int first, int end)
    {
        for (var at = Math.Max(0, first - 1); at < end; at++)
        {
            if (unit[at].Is("to"))
            {
                return true;
            }
        }

        return false;
    }

    private static int TrimOccasion(Unit unit, int first, int end)
    {
        for (var at = end - 2; at > first && end - at < Longest; at--)
        {
            if (unit[at].Kind is ItemKind.Quotation || Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word || unit[at].Is("that"))
            {
                return end;
            }

            var opens = unit[at].Lower is "in" or "during" or "on" or "at" && unit.At(at + 1).Lower is "a" or "an" or "his" or "her" or "their" or "its" or "the" or "twitter" or "facebook" or "instagram" or "x"
                && NamesOccasion(unit, at);
            if (opens)
            {
                return ContentBounds.TrimEnd(unit, first, at);
            }
        }

        return end;
    }

    /// <summary>The noun itself within a few words of "a": "in a long interview", not "in the hope of a call".</summary>
    private static bool NamesOccasion(Unit unit, int at)
    {
        for (var index = at + 1; index <= Math.Min(unit.Count - 1, at + 4); index++)
        {
            if (Words.Prepositions.Contains(unit[index].Lower))
            {
                return false;
            }

            if (Nouns.Contains(unit[index].Lower))
            {
                if (unit[at].Is("in") && unit[index].Lower is "crowd" or "audience" or "supporters" or "reporters" or "journalists")
                {
                    return false;
                }

                if (unit[at].Is("on") && unit[index].Lower is "ad" or "commercial")
                {
                    // "will spend ten million on a television ad"
                    return false;
                }

                return unit[at].Lower is not "at" || unit[index].Lower is "conference" or "briefing" or "rally" or "hearing" or "forum" or "debate";
            }
        }

        return false;
    }

    /// <summary>"a single year", "the week": a stretch of time that does not tell when.</summary>
    private static bool IsMereSpan(Unit unit, int at) =>
        unit[at].Lower is "year" or "month" or "week" or "night" or "morning" or "afternoon" or "evening" or "weekend" or "summer" or "winter" or "spring"
        && !Words.Times.Contains(unit[at - 1].Lower) && unit[at - 1].Lower is not ("last" or "this" or "next" or "that" or "late" or "early");

    private static int TrimTime(Unit unit, int first, int end)
    {
        var at = end;
        while (at > first + 1 && ((Words.Times.Contains(unit[at - 1].Lower) && !IsMereSpan(unit, at - 1)) || (unit[at - 1].Kind == ItemKind.Number && at < end)))
        {
            at--;
        }

        if (at == end || unit[at - 1].Kind == ItemKind.Possessive)
        {
            return end;
        }

        while (at > first + 1 && unit[at - 1].Lower is "last" or "this" or "early" or "late" or "on" or "in" or "earlier" or "the" or "next")
        {
            if (unit[at - 1].Is("next"))
            {
                return end;
            }

            at--;
        }

        return at > first && !Words.Prepositions.Contains(unit[at - 1].Lower) && unit[at - 1].Lower is not ("the" or "a" or "an" or "this" or "of") ? ContentBounds.TrimEnd(unit, first, at) : end;
    }
}
