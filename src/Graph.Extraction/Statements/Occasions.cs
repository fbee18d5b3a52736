using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>When and on what occasion something was said: <c>in an interview</c>, <c>on Twitter</c>, <c>at a rally on Friday</c>.</summary>
internal static class Occasions
{
    /// <summary>No occasion is longer than this many items.</summary>
    private const int Longest = 14;

    /// <summary>The noun follows its preposition in no more items than this.</summary>
    private const int NounReach = 6;

    private static readonly FrozenSet<string> Nouns = WordSet.Of(
        """
        ad address appearance article audience blog book briefing broadcast call column commercial communique communiqué conference course crowd debate
        e-mail editorial email emails essay eve facebook filing forum gaggle hearing instagram interview interviews journalists letter memo memoir
        memorandum message news note op-ed podcast post rally release remarks report reporters speech speeches statement statements supporters
        telecast telegram testimony text townhall tweet tweets twitter video x
        """);

    /// <summary>Those who listen: one speaks "to" or "before" them, not "in" them.</summary>
    private static readonly FrozenSet<string> Listeners = WordSet.Of("audience crowd journalists reporters supporters");

    /// <summary>Places, and ways, that one speaks "from".</summary>
    private static readonly FrozenSet<string> Stages = WordSet.Of("angles floor podium pulpit rostrum sides stage");

    /// <summary>Occasions that one speaks "at".</summary>
    private static readonly FrozenSet<string> Gatherings = WordSet.Of("briefing conference debate forum hearing rally");

    /// <summary>Words between "in" or "on" and an occasion, and channels that need none.</summary>
    private static readonly FrozenSet<string> AfterPreposition = WordSet.Of("a an facebook her his instagram its the their twitter x");

    /// <summary>Stretches of time, which tell when only with a word before them: "last week".</summary>
    private static readonly FrozenSet<string> Spans = WordSet.Of("afternoon evening month morning night spring summer week weekend winter year");

    private static readonly FrozenSet<string> BeforeSpans = WordSet.Of("early last late next that this");

    /// <summary>Words of a name that a day ends: "Easter Sunday".</summary>
    private static readonly FrozenSet<string> BeforeNamedDays = WordSet.Of("black bloody easter holy maundy palm shrove super");

    /// <summary>Words of a time before its day: "late on Friday", "in the last week".</summary>
    private static readonly FrozenSet<string> BeforeTimes = WordSet.Of("earlier early in last late next on the this");

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

    /// <summary>
    /// The index after an occasion or a time that a preposition leads to; after the first, a place counts too. The preposition's own
    /// index where it leads to neither.
    /// </summary>
    public static int EndAfter(Unit unit, int preposition, bool isFirst)
    {
        for (var index = preposition + 1; index < Math.Min(unit.Count, preposition + NounReach + 1); index++)
        {
            if (EndsAdjunct(unit[index]))
            {
                return preposition;
            }

            if (IsOccasionOrTime(unit, index) || (!isFirst && unit[preposition].Lower is "in" or "at" && EndsPlace(unit, index)))
            {
                return index + 1;
            }
        }

        return preposition;
    }

    private static bool EndsAdjunct(in Item item) =>
        item.Kind is ItemKind.Mark or ItemKind.Quotation
        || Words.IsFiniteWord(item)
        || Words.Prepositions.Contains(item.Lower)
        || Words.PersonPronouns.Contains(item.Lower);

    private static bool IsOccasionOrTime(Unit unit, int at) =>
        (Nouns.Contains(unit[at].Lower) && !Nouns.Contains(unit.At(at + 1).Lower)) || Words.Times.Contains(unit[at].Lower) || IsYear(unit[at]);

    private static bool IsYear(in Item item) => item.Kind == ItemKind.Number && item.End - item.Start == 4;

    private static bool EndsPlace(Unit unit, int at) => unit[at].IsCapital && !unit.At(at + 1).IsCapital;

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
            if (unit[at].Kind is ItemKind.Quotation || Words.IsFiniteWord(unit[at]) || unit[at].Is("that"))
            {
                return end;
            }

            if (OpensOccasion(unit, at))
            {
                return ContentBounds.TrimEnd(unit, first, at);
            }
        }

        return end;
    }

    private static bool OpensOccasion(Unit unit, int at) =>
        IsFromStage(unit, at)
        || !IsPlaceOfThing(unit[at - 1]) && unit[at].Lower is "in" or "during" or "on" or "at" && AfterPreposition.Contains(unit.At(at + 1).Lower) && NamesOccasion(unit, at);

    /// <summary>"is included | in the report": where something stands, not where it was said.</summary>
    private static bool IsPlaceOfThing(in Item before) =>
        before.Lower is "included" or "contained" or "described" or "listed" or "mentioned" or "quoted";

    /// <summary>"attacked him from the Senate floor", "assailed her from several angles"</summary>
    private static bool IsFromStage(Unit unit, int at) =>
        unit[at].Is("from") && (Stages.Contains(unit.At(at + 2).Lower) || Stages.Contains(unit.At(at + 3).Lower));

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
                return FitsPreposition(unit[at].Lower, unit[index].Lower);
            }
        }

        return false;
    }

    /// <summary>"in an interview", not "in the crowd"; "at a rally", not "at the book"; not "will spend ten million on a television ad".</summary>
    private static bool FitsPreposition(string preposition, string noun) => preposition switch
    {
        "in" or "during" when noun is "course" => true,
        "in" => !Listeners.Contains(noun),
        "on" => noun is not ("ad" or "commercial" or "course"),
        "at" => Gatherings.Contains(noun),
        _ => true,
    };

    /// <summary>"a single year", "the week": a stretch of time that does not tell when.</summary>
    private static bool IsMereSpan(Unit unit, int at) =>
        Spans.Contains(unit[at].Lower) && !Words.Times.Contains(unit[at - 1].Lower) && !BeforeSpans.Contains(unit[at - 1].Lower);

    private static bool IsInName(Unit unit, int at) =>
        unit.Reading.Actors.Covering(unit[at].Start) is { Kind: Actors.MentionKind.Name } name && name.Span.Start < unit[at].Start;

    private static int TrimTime(Unit unit, int first, int end)
    {
        var at = end;
        while (at > first + 1 && (TellsWhen(unit, at - 1) || (unit[at - 1].Kind == ItemKind.Number && at < end)))
        {
            at--;
        }

        // "in talks with Theresa May": a month that is part of a name.
        if (at == end || unit[at - 1].Kind == ItemKind.Possessive || (unit[at].IsCapital && IsInName(unit, at)) || BeforeNamedDays.Contains(unit[at - 1].Lower))
        {
            return end;
        }

        while (at > first + 1 && BeforeTimes.Contains(unit[at - 1].Lower))
        {
            if (unit[at - 1].Is("next"))
            {
                return end;
            }

            at--;
        }

        return at > first && !TakesNoun(unit[at - 1].Lower) ? ContentBounds.TrimEnd(unit, first, at) : end;
    }

    private static bool TellsWhen(Unit unit, int at) => Words.Times.Contains(unit[at].Lower) && !IsMereSpan(unit, at);

    private static bool TakesNoun(string word) => Words.Prepositions.Contains(word) || word is "the" or "a" or "an" or "this" or "of";
}
