using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Whether a noun phrase reaches on to the next item, forward or back.</summary>
internal static class PhraseReach
{
    /// <summary>"…, tax and customs records": the kinds stand this many items or fewer from the noun.</summary>
    private const int LongestKind = 4;

    /// <summary>Those who serve somebody, and what they are to him.</summary>
    private static readonly FrozenSet<string> Serving = WordSet.Of(
        """
        adviser advisers advisor advisors aide aides ambassador ambassadors assistant assistants candidate challenger close consultant consultants
        contributor contributors counsel counselor delegate delegates deputies deputy donor donors envoy envoys lawyer secretary successor visitor
        visitors witness witnesses
        """);

    /// <summary>The commonest verbs of saying, which end the phrase before them whatever follows.</summary>
    private static readonly FrozenSet<string> Saying = WordSet.Of("added asked said says tells told");

    /// <summary>Whether a phrase before <paramref name="end"/> goes back to the item at an index.</summary>
    public static bool GoesBackTo(Unit unit, int at, int end) => unit[at].Kind switch
    {
        ItemKind.Quotation => IsQuotedWord(unit, at, end),
        ItemKind.Mark => unit[at].Lower is "(" or ")" or "/" or "&" || IsHyphen(unit, at) || IsCommaWithin(unit, at, end),
        ItemKind.Word => GoesBackToWord(unit, at, end),
        _ => true,
    };

    /// <summary>"the “forgotten” men": words in scare quotes before the noun.</summary>
    private static bool IsQuotedWord(Unit unit, int at, int end) =>
        unit[at].LastMark is not (',' or '.' or '?' or '!') && at + 1 < end && unit[at + 1].Kind == ItemKind.Word;

    private static bool IsCommaWithin(Unit unit, int at, int end) =>
        unit[at].Is(",") && (IsBeforeAge(unit, at) || IsListComma(unit, at, end));

    private static bool GoesBackToWord(Unit unit, int at, int end) => unit[at].Lower switch
    {
        "and" => !OpensBothSides(unit, at + 1) && (JoinsNames(unit, at) || JoinsKinds(unit, at, end)),
        "to" => Serving.Contains(unit.At(at - 1).Lower) && unit.At(at + 1).Kind == ItemKind.Word,
        "but" or "or" or "yet" or "so" or "nor" => false,
        "by" when IsAgent(unit, at) => false,
        _ => !IsBoundary(unit, at),
    };

    /// <summary>
    /// Whether a phrase goes on to the item at an index. "of" and "for" carry a title on ("a spokesman for the ministry"); other
    /// prepositions open an adjunct.
    /// </summary>
    public static bool GoesOnTo(Unit unit, int at) => unit[at].Kind switch
    {
        ItemKind.Possessive => true,
        ItemKind.Mark => unit[at].Is(",") ? IsBeforeAge(unit, at) : IsHyphen(unit, at),
        ItemKind.Number => unit.At(at + 1).Is("-") || (unit[at - 1].IsCapital && !Words.Times.Contains(unit[at - 1].Lower)),
        ItemKind.Word => GoesOnToWord(unit, at),
        _ => false,
    };

    private static bool GoesOnToWord(Unit unit, int at) => unit[at].Lower switch
    {
        "of" or "for" => at + 1 < unit.Count && unit[at + 1].Kind == ItemKind.Word && !Words.Times.Contains(unit[at + 1].Lower),
        "to" => Serving.Contains(unit[at - 1].Lower) && unit.At(at + 1).Kind == ItemKind.Word,
        "and" => at + 1 < unit.Count && unit[at + 1].IsCapital && unit[at - 1].IsCapital,
        "then" when Words.Determiners.Contains(unit[at - 1].Lower) => unit.At(at + 1).IsCapital,
        _ => !OpensNext(unit, at),
    };

    /// <summary>Whether a word opens what stands behind the phrase: an adjunct, a clause, a verb, another phrase.</summary>
    private static bool OpensNext(Unit unit, int at)
    {
        var lower = unit[at].Lower;
        return Words.Prepositions.Contains(lower)
            || OpensAnother(unit, at)
            || Words.Conjunctions.Contains(lower)
            || Words.Auxiliaries.Contains(lower)
            || Words.Times.Contains(lower)
            || Words.IsAdverb(unit[at])
            || unit[at].EndsWith("ing")
            || Words.PersonPronouns.Contains(lower)
            || Words.Contracted.Contains(lower);
    }

    private static bool OpensAnother(Unit unit, int at) =>
        !unit[at].IsCapital && Words.Determiners.Contains(unit[at].Lower) && unit[at - 1].Lower is not ("of" or "for");

    /// <summary>"the bearded, | 71-year-old diplomat".</summary>
    private static bool IsBeforeAge(Unit unit, int comma) =>
        unit.At(comma + 1).Kind == ItemKind.Number && unit.At(comma + 2).Is("-") && Words.Determiners.Contains(unit.At(comma - 2).Lower);

    /// <summary>"46-year-old": a mark between a number and the word it is part of.</summary>
    private static bool IsHyphen(Unit unit, int at) =>
        unit[at].Is("-")
        && at > 0
        && unit[at - 1].Kind == ItemKind.Number
        && unit[at - 1].End == unit[at].Start
        && unit.At(at + 1).Start == unit[at].End;

    /// <summary>"were quickly derided by the mayor": after a passive verb "by" opens who did it.</summary>
    private static bool IsAgent(Unit unit, int by) =>
        by > 1
        && IsPast(unit, by - 1)
        && (Words.IsFinite(unit[by - 2].Lower) || (by > 2 && Words.IsAdverb(unit[by - 2]) && Words.IsFinite(unit[by - 3].Lower)));

    private static bool IsPast(Unit unit, int at) => unit[at].EndsWith("ed") || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Participle };

    private static bool IsBoundary(Unit unit, int at)
    {
        var item = unit[at];
        if (Words.Conjunctions.Contains(item.Lower) || Words.IsFiniteWord(item) || (Words.PersonPronouns.Contains(item.Lower) && !IsOwner(unit, at)))
        {
            return true;
        }

        return !item.IsCapital && (Saying.Contains(item.Lower) || (LooksLikeVerb(unit, at) && OpensObject(unit.At(at + 1))));
    }

    /// <summary>"people familiar with her thinking": the pronoun owns the noun after it.</summary>
    private static bool IsOwner(Unit unit, int at) =>
        at > 0 && unit[at].Is("her") && Words.Prepositions.Contains(unit[at - 1].Lower) && unit.At(at + 1).IsLowerWord;

    private static bool LooksLikeVerb(Unit unit, int at) => unit[at].EndsWith("ed") || unit.CueAt(at) switch
    {
        { Form: CueForm.Past or CueForm.Gerund or CueForm.Present } => true,
        { Form: CueForm.Base } => !Words.HumanNouns.Contains(unit[at].Lower) && !unit[at].Is("state"),
        _ => false,
    };

    private static bool OpensObject(in Item next) =>
        next.IsCapital || Words.Determiners.Contains(next.Lower) || Words.SubjectPronouns.Contains(next.Lower);

    /// <summary>"and the two", "and both sides": those who are named before.</summary>
    private static bool OpensBothSides(Unit unit, int at) => unit.At(at).Lower is "both" or "the" && unit.At(at + 1).Lower is "two" or "sides";

    private static bool JoinsNames(Unit unit, int and) =>
        and > 0 && ((PhraseEnd.MayBe(unit, and - 1) && (unit.IsWord(and + 1, "others") || MayBeJoined(unit[and - 1]))) || EndsList(unit, and));

    /// <summary>A name, or people in the plural.</summary>
    private static bool MayBeJoined(in Item item) =>
        item.Kind is ItemKind.Word && (item.IsCapital || (item.Lower.EndsWith('s') && Words.HumanNouns.Contains(item.Lower)));

    /// <summary>"the AFL, IBEW, CWA, and": another comma before the last name but one.</summary>
    private static bool EndsList(Unit unit, int and) =>
        and > 3 && unit[and - 1].Is(",") && unit[and - 2].IsCapital && unit.At(and + 1).IsCapital && IsListed(unit, and - 2);

    private static bool IsListed(Unit unit, int at)
    {
        while (at > 0 && unit[at] is { Kind: ItemKind.Word, IsCapital: true })
        {
            at--;
        }

        return unit[at].Is(",");
    }

    /// <summary>"…, tax and customs records show": two kinds of what is written.</summary>
    private static bool JoinsKinds(Unit unit, int and, int end) =>
        and > 1
        && unit[and - 2].Is(",")
        && unit[and - 1].IsLowerWord
        && end - and is > 1 and <= LongestKind
        && Words.Documents.Contains(unit[end - 1].Lower);

    /// <summary>"Biden, Harris and Blinken": a comma before a later "and", between names.</summary>
    private static bool IsListComma(Unit unit, int comma, int end)
    {
        if (comma == 0 || !unit[comma - 1].IsCapital || !(unit[comma + 1].IsCapital || (unit[comma + 1].Is("and") && unit.At(comma + 2).IsCapital)))
        {
            return false;
        }

        for (var at = comma + 1; at < end; at++)
        {
            if (unit[at].Is("and"))
            {
                return true;
            }
        }

        return false;
    }
}
