using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Titles before or after a name, those of the table and those built from a head noun and a portfolio.</summary>
internal static class TitleRuns
{
    private static readonly FrozenSet<string> Heads = WordSet.Of("minister secretary commissioner director chairman chairwoman chair president speaker governor chief head member leader representative administrator commander prefect mayor minister-president custodian ruler deputy adviser advisor ambassador counselor counsellor chancellor premier chargé envoy undersecretary superintendent inspector curator attaché attache general rector coordinator daughter employee chairperson minster ministere agent");

    private static readonly FrozenSet<string> Portfolio = WordSet.Of("foreign affairs external internal relations states defense defence national security interior finance economy economic trade commerce justice health education culture cultural transport energy agriculture labor labour environment environmental information industry planning development cooperation international european immigration police armed forces force staff army navy air public works water tourism sports youth science technology communications community religious home federation council state ministers presidency board parliament assembly house senate supreme court people political party central bank committee intelligence service services protocol public social welfare mines petroleum oil gas fisheries housing reconstruction integration regional government administration investment industries production families family women children child elderly gender human rights natural resources infrastructure media tribunal authority agency executive general joint chiefs military legislative commission commonwealth non-aligned chamber deputies representatives royal crown privy court high office department ministry association society union league group congress transitional revolutionary collective presidential regional nationalist white two holy mosques mosque defence reform constitutional provisional interim organization petroleum marine civil aviation post telecommunications territorial local land forestry livestock veterans disaster management emergency situations customs revenue treasury budget privatization enterprise enterprises small medium business investments cabinet privatisation islamic endowments awqaf production propaganda standing politburo");

    private static readonly FrozenSet<string> Prefixes = WordSet.Of("prime deputy vice first second acting interim former minister assistant under principal senior chief general permanent special honorary joint executive co-");

    /// <summary>The title that starts at a token: its words, class and the token after it; null where none does.</summary>
    public static (string Title, TitleClass Class, int End)? At(TokenView view, int first, int limit)
    {
        if (first >= limit || !view.IsWord(first))
        {
            return null;
        }

        if (view.ChunkAt(first) is { Term.Kind: TermKind.Title } known && known.First == first && known.End <= limit)
        {
            var end = WithPortfolio(view, known.End, limit);
            var isLonger = end > known.End;
            return (view.Phrase(first, end), isLonger && known.Term.Class is TitleClass.State or TitleClass.Leader && !NamesState(view, known.End, end) ? TitleClass.Official : known.Term.Class, end);
        }

        // The table knows "King Abdullah II" as a whole: its first word is a title all the same.
        if (view.ChunkAt(first) is { Term.Kind: TermKind.Holder } holder && holder.First == first && holder.End > first + 1 && TitleTable.ClassOf(view.Word(first).ToString()) is TitleClass.State or TitleClass.Royal)
        {
            return (view.Phrase(first, first + 1), TitleTable.ClassOf(view.Word(first).ToString()), first + 1);
        }

        return Built(view, first, limit);
    }

    /// <summary>Whether any word of a run is one that offices are named by.</summary>
    public static bool HasHead(TokenView view, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsHead(view, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A head noun after a portfolio ("Foreign Affairs Minister") or with prefixes ("Deputy Under Secretary for …").</summary>
    private static (string Title, TitleClass Class, int End)? Built(TokenView view, int first, int limit)
    {
        var at = first;
        while (at < limit && at - first < 7 && view.IsWord(at) && !IsHead(view, at) && (Is(view, at, Portfolio) || Is(view, at, Prefixes) || (at > first && view.Word(at) is "and" or "&" or "the" or "of" or "for")))
        {
            at++;
        }

        if (at >= limit || !IsHead(view, at))
        {
            return null;
        }

        while (at + 1 < limit && IsHead(view, at + 1))
        {
            at++;
        }

        var end = WithPortfolio(view, at + 1, limit);
        var title = view.Phrase(first, end);
        var titleClass = TitleTable.ClassOf(title);
        return (title, titleClass == TitleClass.Official && view.Word(at).EndsWith("inister") ? TitleClass.Minister : titleClass, end);
    }

    /// <summary>Takes in "for Relations with States", "of the Council of Ministers"; a state's name is left for the office's owner.</summary>
    private static int WithPortfolio(TokenView view, int end, int limit)
    {
        if (end >= limit || (view.Word(end) is not ("of" or "for") && !(view.Word(end) is "and" && end + 1 < limit && IsPortfolio(view, end + 1) && At(view, end + 1, limit) is null)))
        {
            return end;
        }

        var last = end;
        for (var at = end + 1; at < limit && at - end < 14; at++)
        {
            if (view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Demonym } && !Is(view, at, Portfolio))
            {
                break;
            }

            if (view.IsWord(at) && char.IsUpper(view.Word(at)[0]) && Is(view, at, Portfolio))
            {
                last = at + 1;
            }
            else if (view.Word(at) is not ("of" or "for" or "the" or "and" or "with" or "," or "&" or "-" or "to") || view.Word(at) is "," && view.Word(at + 1) is not "and" && !Is(view, at + 1, Portfolio))
            {
                break;
            }
        }

        // "…, Minister of Trade and Industry": a trailing "and" belongs to what follows.
        return last;
    }

    private static bool IsPortfolio(TokenView view, int at) => view.IsWord(at) && char.IsUpper(view.Word(at)[0]) && Is(view, at, Portfolio) && !IsHead(view, at);

    private static bool NamesState(TokenView view, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.Is(at, "State"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHead(TokenView view, int at) => view.IsWord(at) && char.IsUpper(view.Word(at)[0]) && Is(view, at, Heads);

    private static bool Is(TokenView view, int at, FrozenSet<string> words) => view.IsWord(at) && words.Contains(view.Word(at).ToString().ToLowerInvariant());
}
