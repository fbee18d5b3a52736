using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Forms of address and ranks that no table can list, as registers spell them: "His Excellancy", "Brig. Gen. Staff Pilot".</summary>
internal static class RankRuns
{
    private const int LongestRank = 6;

    /// <summary>How the nouns of "His Excellency", "Her Majesty" and the like begin; their ends are spelled in many ways.</summary>
    private static readonly string[] Dignities = ["Exc", "Exe", "Maj", "Hig", "Hol", "Wor", "Emi", "Gra", "Hon", "Bea", "Ser"];

    private static readonly FrozenSet<string> Heads = WordSet.Of(
        """
        adm admiral bgen brig brigadier brigidier capt captain col colonel corporal gen general legalman leiutenant lieutenant lt
        ltgen ltjg maj major marshal marshall mgen sergeant sgt specialist
        """);

    private static readonly FrozenSet<string> Others = WordSet.Of(
        """
        aide air chief class command commander engineer field first flag fleet grade junior master officer petty pilot rank real
        rear second senior staff third vice warrant
        """);

    /// <summary>The token after "His Royal Highness" or "Her Excellency" in any spelling; the same where a token starts none.</summary>
    public static int AddressEnd(TokenView view, int first, int end)
    {
        if (view.Word(first) is "YAB" or "YB" or "Yab" or "H.H" or "T.H." or "H.E." or "TH" or "H.M." or "H.R.H." or "HRH" or "H.H." or "Engineer" or "Eng." or "Janab" or "Dato" or "Datuk" or "Seri" or "Utama")
        {
            return first + 1;
        }

        if (view.Word(first) is not ("His" or "Her" or "Their"))
        {
            return first;
        }

        for (var at = first + 1; at < Math.Min(end, first + 4) && view.IsNameWord(at); at++)
        {
            if (IsDignity(view, at))
            {
                return at + 1;
            }
        }

        return first;
    }

    /// <summary>The token after a rank before a name, of several words or in a spelling no table has; the same where a token starts none.</summary>
    public static int End(TokenView view, int first, int end)
    {
        var at = first;
        var (isRank, last) = (false, first);
        while (at < end && at - first < LongestRank && Word(view, at) is { } word && (Heads.Contains(word) || Others.Contains(word)))
        {
            isRank |= Heads.Contains(word);
            at++;
            last = at;
            at = view.Word(at) is "." ? at + 1 : at;
        }

        at = view.Word(last) is "." ? last + 1 : last;
        at = BracketEnd(view, at, end);
        var isUnknown = isRank && view.ChunkAt(first) is not { Term.Kind: TermKind.Title };
        return isRank && (last - first > 1 || isUnknown) && NameRuns.End(view, at, end) > at && !BodyNames.Covers(view, at, NameRuns.End(view, at, end)) ? at : first;
    }

    /// <summary>The token after a bracket that explains a rank: "Captain (Retired)", "Lieutenant Junior Grade (LTJG)".</summary>
    public static int BracketEnd(TokenView view, int first, int end)
    {
        for (var at = first + 1; view.Word(first) is "(" && at < Math.Min(end, first + 4); at++)
        {
            if (view.Word(at) is ")")
            {
                return at + 1;
            }
        }

        return first;
    }

    private static bool IsDignity(TokenView view, int at)
    {
        foreach (var start in Dignities)
        {
            if (view.Word(at).StartsWith(start))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Word(TokenView view, int at) => view.IsWord(at) && char.IsUpper(view.Word(at)[0]) ? view.Word(at).TrimEnd('.').ToString().ToLowerInvariant() : null;
}
