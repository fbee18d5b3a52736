using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>The items that can be the last of a noun phrase.</summary>
internal static class PhraseEnd
{
    /// <summary>Words that a noun follows, or that are no subject.</summary>
    private static readonly FrozenSet<string> Never = WordSet.Of(
        "a an enough him his include included includes including its me my not our the their them us your");

    /// <summary>Words before "of them".</summary>
    private static readonly FrozenSet<string> Parts = WordSet.Of("all another both each many most none one several some two");

    /// <summary>Whether the item at an index can end a noun phrase.</summary>
    public static bool MayBe(Unit unit, int at) => unit[at].Kind switch
    {
        ItemKind.Word => IsWord(unit, at),
        ItemKind.Number => IsNumber(unit, at),
        _ => unit[at].Is(")"),
    };

    private static bool IsWord(Unit unit, int at)
    {
        if (IsCompanion(unit, at) || IsPartOf(unit, at))
        {
            return true;
        }

        return !Never.Contains(unit[at].Lower)
            && (Words.SubjectPronouns.Contains(unit[at].Lower) || IsName(unit, at) || !IsFunction(unit[at].Lower));
    }

    /// <summary>"an aide to him", "people close to them".</summary>
    private static bool IsCompanion(Unit unit, int at) =>
        unit[at].Lower is "me" or "us" or "him" or "them"
        && Words.Prepositions.Contains(unit.At(at - 1).Lower)
        && unit.At(at - 2) is { IsLowerWord: true } noun
        && (Words.HumanNouns.Contains(noun.Lower) || noun.Is("close"));

    /// <summary>"some of them", "many of us".</summary>
    private static bool IsPartOf(Unit unit, int at) =>
        unit[at].Lower is "them" or "us" && unit.At(at - 1).Is("of") && Parts.Contains(unit.At(at - 2).Lower);

    private static bool IsName(Unit unit, int at) => unit[at].IsCapital && !(at == 0 && OpensAdjunctOrClause(unit[at].Lower));

    private static bool OpensAdjunctOrClause(string lower) => Words.Prepositions.Contains(lower) || Words.Conjunctions.Contains(lower);

    private static bool IsFunction(string lower) =>
        OpensAdjunctOrClause(lower) || Words.Auxiliaries.Contains(lower) || lower is "and" or "or" or "but" or "to";

    /// <summary>"Resolution 2231", "one in ten", "six out of ten".</summary>
    private static bool IsNumber(Unit unit, int at) =>
        at > 0
        && unit[at - 1].Kind == ItemKind.Word
        && (unit[at - 1].IsCapital || (unit[at - 1].Lower is "in" or "of" && (Words.Plurals.Contains(unit.At(at - 2).Lower) || unit.IsWord(at - 2, "out"))));
}
