using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Tells where, after reported words, the writer goes on in his own voice: a comment, a description, a circumstance.</summary>
internal static class WriterAsides
{
    /// <summary>A noun with its adjectives is no longer than this before its relative clause.</summary>
    private const int LongestNoun = 7;

    /// <summary>Nouns by which the writer names what was said.</summary>
    private static readonly FrozenSet<string> SpeechWords = WordSet.Of("charge claim accusation allegation assertion suggestion recommendation reference comment remark line notion sentiment argument contention statement comparison criticism description characterization proposition prediction promise position view");

    /// <summary>Nouns by which the writer names what the words are about.</summary>
    private static readonly FrozenSet<string> FactWords = WordSet.Of("practice policy tactic trend phenomenon fact point question issue topic subject idea message theme goal concept scenario");

    /// <summary>Nouns by which the writer names what was promised, refused or done.</summary>
    private static readonly FrozenSet<string> DeedWords = WordSet.Of("ruling decision move step vote blow setback victory defeat reversal verdict judgment judgement rebuke shift break departure nod");

    /// <summary>", a charge her aides rejected": the reporter's own word for what was said.</summary>
    public static bool IsComment(Unit unit, int at)
    {
        if (unit.At(at).Lower is not ("a" or "an"))
        {
            return (unit.IsWord(at, "something") && unit.At(at + 1).Kind == ItemKind.Word)
                || (unit.At(at).Lower is "claims" or "charges" or "allegations" or "accusations" or "remarks" or "comments" or "statements" && unit.At(at + 1).Lower is "that" or "which" or "he" or "she" or "they");
        }

        var isOwnDeed = unit.At(at + 1).Lower is "step" or "move" or "decision" or "measure" or "demand" or "concession" && (unit.At(at + 2).IsCapital || Words.PersonPronouns.Contains(unit.At(at + 2).Lower));
        return isOwnDeed || IsWordForFact(unit, at + 1) || IsWordForSpeech(unit, at + 1) || (unit.At(at + 1).Kind == ItemKind.Word && IsWordForSpeech(unit, at + 2));
    }

    /// <summary>", in a ruling that …", ", a setback for …": the writer's own word for what was promised, refused or done.</summary>
    public static bool IsDeed(Unit unit, int at)
    {
        var noun = unit.IsWord(at, "in") ? at + 1 : at;
        return unit.At(noun).Lower is "a" or "an" && (IsWordForDeed(unit, noun + 1) || (unit.At(noun + 1).Kind == ItemKind.Word && IsWordForDeed(unit, noun + 2)));
    }

    /// <summary>", well above what was expected", ", compared with 11 percent", ", as was the case before": the writer compares.</summary>
    public static bool IsMeasured(Unit unit, int at) =>
        (unit.IsWord(at, "compared") && unit.At(at + 1).Lower is "with" or "to") || (unit.IsWord(at, "as") && unit.At(at + 1).Lower is "was" or "is" && unit.IsWord(at + 2, "the") && unit.IsWord(at + 3, "case")) || IsLikeDeed(unit, at)
        || (unit.At(at).Lower is "down" or "up" && unit.At(at + 1).Lower is "from" or "sharply" or "slightly") || (unit.At(at).Lower is "double" or "twice" or "half" && unit.IsWord(at + 1, "the")) ||
        unit.At(at).Lower is "well" or "far" or "just" or "slightly" or "way" && unit.At(at + 1).Lower is "above" or "below" or "ahead" or "short" or "more" or "less";

    /// <summary>", as has the mayor", ", as did Berg": others who did the same.</summary>
    private static bool IsLikeDeed(Unit unit, int at) =>
        unit.IsWord(at, "as") && unit.At(at + 1).Lower is "has" or "have" or "had" or "did" or "does" or "do" && (unit.At(at + 2).IsCapital || Words.Determiners.Contains(unit.At(at + 2).Lower));

    /// <summary>", when he left", ", in 2009", ", a law that forbids it": the writer's own, beside what was opposed, reported or promised.</summary>
    public static bool IsAside(Unit unit, int at)
    {
        if (unit.IsWord(at, "when") || (unit.IsWord(at, "in") && unit.At(at + 1) is { Kind: ItemKind.Number, Lower.Length: 4 }))
        {
            return true;
        }

        if (!unit.IsReadout && IsApposition(unit, at))
        {
            return true;
        }

        for (var index = at + 1; unit.At(at).Lower is "a" or "an" or "the" && index < Math.Min(unit.Count - 1, at + LongestNoun) && unit[index].Kind == ItemKind.Word && !Words.Prepositions.Contains(unit[index].Lower) && !unit[index].Is("and"); index++)
        {
            if (index > at + 1 && unit[index].Lower is "that" or "which" && ContentBounds.IsVerb(unit, index + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, given the costs", "…, despite the talks", "…, even praising him": against what, and how, somebody said it.</summary>
    public static bool IsConcession(Unit unit, int at) =>
        !unit.IsReadout && IsLast(unit, at)
        && (unit.At(at).Lower is "given" or "despite" || (unit.IsWord(at, "even") && unit.At(at + 1) is { IsCapital: false, Lower.Length: > 5 } deed && deed.Lower.EndsWith("ing", StringComparison.Ordinal)));

    /// <summary>"…, which expires in May.": a relative clause up to the sentence's end is the writer's own.</summary>
    public static bool IsAfterthought(Unit unit, int at)
    {
        var isPlace = unit.IsWord(at, "where") && !Words.IsFinite(unit.At(at + 1).Lower);
        if (!isPlace && (!unit.IsWord(at, "which") || unit.At(at + 1).Kind != ItemKind.Word || !(Words.IsFinite(unit.At(at + 1).Lower) || Words.IsAdverb(unit.At(at + 1)) || unit.At(at + 1).Lower.EndsWith("ed", StringComparison.Ordinal) || unit.At(at + 1).Lower.EndsWith('s') || (unit.At(at + 1).Lower is "in" or "at" && Words.IsFinite(unit.At(at + 3).Lower)))))
        {
            return false;
        }

        return IsLast(unit, at);
    }

    /// <summary>No mark or quotation behind an index, up to the sentence's end.</summary>
    private static bool IsLast(Unit unit, int at)
    {
        for (var index = at + 1; index < unit.Count - 1; index++)
        {
            if (unit[index].Kind is ItemKind.Mark or ItemKind.Quotation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"… – but the mayor refused", "… – a plan he has raised before": after a last dash the writer goes on.</summary>
    public static bool IsAfterDash(Unit unit, int dash)
    {
        if (unit.At(dash + 1).Lower is not ("but" or "though" or "although" or "except" or "a" or "an" or "the" or "all"))
        {
            return false;
        }

        for (var at = 0; at < unit.Count; at++)
        {
            if (at != dash && Words.IsDash(unit[at].Lower))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"as she left", "in order to win", "in an effort to stop it": when and why somebody pledged, refused or praised.</summary>
    public static bool IsCircumstance(Unit unit, int at) =>
        (unit[at].Is("as") && unit.At(at + 1).Lower is "he" or "she" or "they" && !Words.IsAdverb(unit[at - 1]) && !unit[at - 1].Is("just") && unit[at - 1].Lower is not ("same" or "such" or "much" or "many" or "far" or "long" or "soon"))
        || (unit[at].Is("in") && ((unit.IsWord(at + 1, "order") && unit.IsWord(at + 2, "to")) || (unit.IsWord(at + 1, "part") && unit.IsWord(at + 2, "because")) || (unit.At(at + 1).Lower is "an" or "a" && unit.At(at + 2).Lower is "effort" or "attempt" or "bid" && unit.IsWord(at + 3, "to"))));

    /// <summary>", with some taking shots at the mayor": a circumstance of the reporter's own.</summary>
    public static bool IsAbsolute(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 5) && unit[at].Kind == ItemKind.Word && !Words.Prepositions.Contains(unit[at].Lower); at++)
        {
            if (at > first && unit[at].Lower.EndsWith("ing", StringComparison.Ordinal) && unit[at].Lower.Length > 5 && !unit[at].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the case of Berg, a former mayor": a description up to the sentence's end.</summary>
    private static bool IsApposition(Unit unit, int at)
    {
        if (unit.At(at).Lower is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var index = at + 1; index < unit.Count - 1; index++)
        {
            if (unit[index].Kind is ItemKind.Mark or ItemKind.Quotation || unit[index].Lower is "and" or "or")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>", a practice that has spread": the reporter goes on about what was said.</summary>
    private static bool IsWordForFact(Unit unit, int at) => FactWords.Contains(unit.At(at).Lower) && unit.At(at + 1).Lower is "that" or "which" or "he" or "she" or "they";

    private static bool IsWordForSpeech(Unit unit, int at) => SpeechWords.Contains(unit.At(at).Lower) && unit.At(at + 1).Kind == ItemKind.Word;

    private static bool IsWordForDeed(Unit unit, int at) => DeedWords.Contains(unit.At(at).Lower) && unit.At(at + 1).Lower is "that" or "for" or "to" or "from" or "which" or "of" or "in" or "by";
}
