using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Where a clause without "that" begins after its verb of speech.</summary>
internal static class ClauseOpening
{
    /// <summary>A circumstance before the clause has no more items than this.</summary>
    private const int LongestAdjunct = 14;

    /// <summary>The verb behind a number is looked for within this many items.</summary>
    private const int VerbReach = 18;

    /// <summary>"in both letters" has no more items than this.</summary>
    private const int LongestPlace = 5;

    /// <summary>Words that open a circumstance before the clause: "says despite all that, …".</summary>
    private static readonly FrozenSet<string> OpensAdjunct = WordSet.Of(
        "after although because before despite given instead like once since though under unless unlike until without");

    /// <summary>Words that open one between commas: "said, if elected, she would go".</summary>
    private static readonly FrozenSet<string> OpensInsertion = WordSet.Of("after despite given if once unless until when without");

    private static readonly FrozenSet<string> Numbers = WordSet.Of("four half one three two");

    private static readonly FrozenSet<string> Parts = WordSet.Of("dozen fifth hundred quarter third");

    /// <summary>Words that open no clause, beside those of the closed classes.</summary>
    private static readonly FrozenSet<string> OpensNone = WordSet.Of("and but goodbye him me nothing or so them us");

    /// <summary>Whether a clause may begin at an index.</summary>
    public static bool IsAt(Unit unit, int at) => unit.At(at).Kind switch
    {
        ItemKind.Quotation or ItemKind.Number => true,
        ItemKind.Word => IsWordAt(unit, at),
        _ => false,
    };

    /// <summary>Whether an item may open a clause's subject.</summary>
    public static bool OpensSubject(in Item item) =>
        item.IsCapital || Words.PersonPronouns.Contains(item.Lower) || Words.Determiners.Contains(item.Lower) || item.Lower is "it" or "there";

    /// <summary>After a day or an occasion: "said in an interview he …".</summary>
    public static int AfterAdjuncts(Unit unit, int at, bool isAfterListener = false)
    {
        if (unit.IsWord(at, ",") && OpensInsertion.Contains(unit.At(at + 1).Lower))
        {
            return OpensWithAdjunct(unit, at + 1) || InsertionEnds(unit, at + 2) ? at + 1 : at;
        }

        var first = Adjuncts.SkipTime(unit, at);
        if (PronounAfterPlace(unit, first) is > 0 and var pronoun)
        {
            return pronoun;
        }

        var occasion = Adjuncts.SkipOccasion(unit, first, isAfterListener);
        return occasion > first && IsAt(unit, occasion) && OpensSubject(unit[occasion]) && HasFiniteAfter(unit, occasion) ? occasion : first;
    }

    private static bool IsWordAt(Unit unit, int at) =>
        unit[at].IsCapital
        || unit[at].Lower is "if" or "when" or "while"
        || IsAboutSome(unit, at)
        || OpensWithAdjunct(unit, at)
        || MayOpen(unit[at].Lower);

    /// <summary>"said about half of the rise was due to taxes": a number that is not exact.</summary>
    private static bool IsAboutSome(Unit unit, int at) =>
        unit[at].Lower is "about" or "around" or "over" or "under"
        && IsNumber(unit, at + 1)
        && ContentBounds.HasVerb(unit, at + 2, Math.Min(unit.Count, at + VerbReach));

    private static bool IsNumber(Unit unit, int at) =>
        unit.At(at).Kind == ItemKind.Number
        || Numbers.Contains(unit.At(at).Lower)
        || (unit.IsWord(at, "a") && Parts.Contains(unit.At(at + 1).Lower));

    private static bool MayOpen(string lower) =>
        !Words.Prepositions.Contains(lower)
        && !Words.Conjunctions.Contains(lower)
        && !Words.Auxiliaries.Contains(lower)
        && !OpensNone.Contains(lower)
        && !Words.IsReflexive(lower);

    /// <summary>"wrote in both letters she was glad": the pronoun; -1 where none follows.</summary>
    private static int PronounAfterPlace(Unit unit, int first)
    {
        if (unit.At(first).Lower is not ("in" or "on"))
        {
            return -1;
        }

        for (var at = first + 2; at < Math.Min(unit.Count, first + LongestPlace) && unit[at].Kind == ItemKind.Word; at++)
        {
            if (unit[at].Lower is "he" or "she" or "they" or "we" && IsPlainFinite(unit.At(at + 1).Lower))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsPlainFinite(string lower) => Words.IsFinite(lower) && lower is not ("had" or "'d" or "’d");

    private static bool HasFiniteAfter(Unit unit, int at) => ContentBounds.HasFinite(unit, at + 1, Math.Min(unit.Count, at + LongestAdjunct));

    private static bool InsertionEnds(Unit unit, int first)
    {
        var at = first;
        while (at < unit.Count && at - first < LongestAdjunct && !unit[at].Is(","))
        {
            at++;
        }

        return unit.IsWord(at, ",") && OpensSubject(unit.At(at + 1));
    }

    /// <summary>"says despite all that, the plan was sound": a phrase of circumstance, a comma, and the clause's subject.</summary>
    private static bool OpensWithAdjunct(Unit unit, int at)
    {
        if (!OpensAdjunct.Contains(unit[at].Lower))
        {
            return false;
        }

        for (var comma = at + 2; comma < Math.Min(unit.Count, at + LongestAdjunct); comma++)
        {
            if (unit[comma].Is(","))
            {
                return OpensSubject(unit.At(comma + 1)) && ContentBounds.HasVerb(unit, comma + 1, Math.Min(unit.Count, comma + LongestAdjunct));
            }
        }

        return false;
    }
}
