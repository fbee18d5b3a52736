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

    /// <summary>Participles by which the writer says what the words show.</summary>
    private static readonly FrozenSet<string> Showing = WordSet.Of("contradicting echoing mirroring reflecting signaling signalling underlining underscoring");

    /// <summary>Words that "as" completes: "just as they did", "as long as she lives".</summary>
    private static readonly FrozenSet<string> BeforeAs = WordSet.Of("just same such much many far long soon");

    /// <summary>", a charge her aides rejected": the reporter's own word for what was said.</summary>
    public static bool IsComment(Unit unit, int at) => unit.At(at).Lower switch
    {
        "a" or "an" => IsOwnDeed(unit, at + 1) || IsWordForFact(unit, at + 1) || IsWordForSpeech(unit, at + 1)
            || (unit.At(at + 1).Kind == ItemKind.Word && IsWordForSpeech(unit, at + 2)),
        "something" => unit.At(at + 1).Kind == ItemKind.Word,
        var participle when Showing.Contains(participle) => IsLast(unit, at),
        "claims" or "charges" or "allegations" or "accusations" or "remarks" or "comments" or "statements"
            => unit.At(at + 1).Lower is "that" or "which" or "he" or "she" or "they",
        _ => false,
    };

    /// <summary>", a step Norway has refused"</summary>
    private static bool IsOwnDeed(Unit unit, int at) =>
        unit.At(at).Lower is "step" or "move" or "decision" or "measure" or "demand" or "concession"
        && (unit.At(at + 1).IsCapital || Words.PersonPronouns.Contains(unit.At(at + 1).Lower));

    /// <summary>", in a ruling that …", ", a setback for …": the writer's own word for what was promised, refused or done.</summary>
    public static bool IsDeed(Unit unit, int at)
    {
        var noun = unit.IsWord(at, "in") ? at + 1 : at;
        return unit.At(noun).Lower is "a" or "an"
            && (IsWordForDeed(unit, noun + 1) || (unit.At(noun + 1).Kind == ItemKind.Word && IsWordForDeed(unit, noun + 2)));
    }

    /// <summary>", well above what was expected", ", compared with 11 percent", ", as was the case before": the writer compares.</summary>
    public static bool IsMeasured(Unit unit, int at)
    {
        var next = unit.At(at + 1).Lower;
        return unit.At(at).Lower switch
        {
            "compared" => next is "with" or "to",
            "as" => IsLikeDeed(unit, at) || (next is "was" or "is" && unit.IsWord(at + 2, "the") && unit.IsWord(at + 3, "case")),
            "down" or "up" => next is "from" or "sharply" or "slightly",
            "double" or "twice" or "half" => next is "the",
            "well" or "far" or "just" or "slightly" or "way" => next is "above" or "below" or "ahead" or "short" or "more" or "less",
            _ => false,
        };
    }

    /// <summary>", as has the mayor", ", as did Berg": others who did the same.</summary>
    private static bool IsLikeDeed(Unit unit, int at) =>
        unit.IsWord(at, "as") && unit.At(at + 1).Lower is "has" or "have" or "had" or "did" or "does" or "do"
        && (unit.At(at + 2).IsCapital || Words.Determiners.Contains(unit.At(at + 2).Lower));

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

        return unit.At(at).Lower is "a" or "an" or "the" && HasRelative(unit, at);
    }

    /// <summary>"a law that forbids it"</summary>
    private static bool HasRelative(Unit unit, int article)
    {
        for (var at = article + 1; at < Math.Min(unit.Count - 1, article + LongestNoun) && IsOfNoun(unit[at]); at++)
        {
            if (at > article + 1 && unit[at].Lower is "that" or "which" && ContentBounds.IsVerb(unit, at + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfNoun(in Item item) => item.Kind == ItemKind.Word && !Words.Prepositions.Contains(item.Lower) && !item.Is("and");

    /// <summary>"…, given the costs", "…, despite the talks", "…, even praising him": against what, and how, somebody said it.</summary>
    public static bool IsConcession(Unit unit, int at) =>
        !unit.IsReadout && IsLast(unit, at)
        && (unit.At(at).Lower is "given" or "despite" || (unit.IsWord(at, "even") && IsParticiple(unit.At(at + 1))));

    private static bool IsParticiple(in Item word) =>
        word is { IsCapital: false, Lower.Length: > 5 } && word.Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"…, which expires in May.": a relative clause up to the sentence's end is the writer's own.</summary>
    public static bool IsAfterthought(Unit unit, int at) => (IsPlace(unit, at) || IsRelative(unit, at) || IsDay(unit, at)) && IsLast(unit, at);

    /// <summary>"before April 26, when voters go to the polls"</summary>
    private static bool IsDay(Unit unit, int at) =>
        unit.IsWord(at, "when") && (unit.At(at - 2).Kind == ItemKind.Number || Words.Times.Contains(unit.At(at - 2).Lower));

    /// <summary>"…, where the two had met."</summary>
    private static bool IsPlace(Unit unit, int at) => unit.IsWord(at, "where") && !Words.IsFinite(unit.At(at + 1).Lower);

    private static bool IsRelative(Unit unit, int at)
    {
        var next = unit.At(at + 1);
        return unit.At(at).Lower is "which" or "who" && next.Kind == ItemKind.Word
            && (Words.IsFinite(next.Lower) || Words.IsAdverb(next) || next.Lower.EndsWith("ed", StringComparison.Ordinal) || next.Lower.EndsWith('s')
                || (next.Lower is "in" or "at" && Words.IsFinite(unit.At(at + 3).Lower)));
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

    /// <summary>
    /// "… – but the mayor refused", "… – and some of them were there", "… – a plan he has raised before": after a last dash the writer
    /// goes on.
    /// </summary>
    public static bool IsAfterDash(Unit unit, int dash)
    {
        var isClause = unit.At(dash + 1).Lower is "and" && OwnSubject.HasAuxiliary(unit, dash + 2);
        if (!isClause && unit.At(dash + 1).Lower is not ("but" or "though" or "although" or "except" or "a" or "an" or "the" or "all"))
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

    /// <summary>"as she left", "when opening the fair", "in order to win", "in an effort to stop it": when and why somebody pledged, refused or praised.</summary>
    public static bool IsCircumstance(Unit unit, int at) => unit[at].Lower switch
    {
        "as" => unit.At(at + 1).Lower is "he" or "she" or "they" && !Words.IsAdverb(unit[at - 1]) && !BeforeAs.Contains(unit[at - 1].Lower),
        "in" => IsPurpose(unit, at),
        "when" => unit.At(at + 1).EndsWith("ing"),
        _ => false,
    };

    private static bool IsPurpose(Unit unit, int at) =>
        (unit.IsWord(at + 1, "order") && unit.IsWord(at + 2, "to"))
        || (unit.IsWord(at + 1, "part") && unit.IsWord(at + 2, "because"))
        || (unit.At(at + 1).Lower is "an" or "a" && unit.At(at + 2).Lower is "effort" or "attempt" or "bid" && unit.IsWord(at + 3, "to"));

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
    private static bool IsWordForFact(Unit unit, int at) =>
        FactWords.Contains(unit.At(at).Lower) && unit.At(at + 1).Lower is "that" or "which" or "he" or "she" or "they";

    private static bool IsWordForSpeech(Unit unit, int at) => SpeechWords.Contains(unit.At(at).Lower) && unit.At(at + 1).Kind == ItemKind.Word;

    private static bool IsWordForDeed(Unit unit, int at) =>
        DeedWords.Contains(unit.At(at).Lower) && unit.At(at + 1).Lower is "that" or "for" or "to" or "from" or "which" or "of" or "in" or "by";
}
