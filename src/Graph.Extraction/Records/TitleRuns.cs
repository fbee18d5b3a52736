using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Titles before or after a name, those of the table and those built from a head noun and a portfolio.</summary>
internal static class TitleRuns
{
    private static readonly FrozenSet<string> Heads = WordSet.Of(
        """
        administrator adviser advisor agent ambassador attache attaché chair chairman chairperson chairwoman chancellor chargé
        chief commander commissioner coordinator counsellor counselor curator custodian daughter deputy director employee envoy
        general governor head inspector leader mayor member minister minister-president ministere minster prefect premier
        president rector representative ruler secretary speaker superintendent undersecretary
        """);

    private static readonly FrozenSet<string> Portfolio = WordSet.Of(
        """
        administration affairs agency agriculture air armed army assembly association authority aviation awqaf bank board budget
        business cabinet central chamber chiefs child children civil collective commerce commission committee commonwealth
        communications community congress constitutional cooperation council court crown cultural culture customs defence defense
        department deputies development disaster economic economy education elderly emergency endowments energy enterprise
        enterprises environment environmental european executive external families family federation finance fisheries force
        forces foreign forestry gas gender general government group health high holy home house housing human immigration
        industries industry information infrastructure integration intelligence interim interior internal international investment
        investments islamic joint justice labor labour land league legislative livestock local management marine media medium
        military mines ministers ministry mosque mosques national nationalist natural navy non-aligned office oil organization
        parliament party people petroleum planning police politburo political post presidency presidential privatisation
        privatization privy production propaganda protocol provisional public reconstruction reform regional relations religious
        representatives resources revenue revolutionary rights royal science security senate service services situations small
        social society sports staff standing state states supreme technology telecommunications territorial tourism trade
        transitional transport treasury tribunal two union veterans water welfare white women works youth
        """);

    private static readonly FrozenSet<string> Prefixes = WordSet.Of(
        """
        acting assistant chief co- deputy executive first former general honorary interim joint minister permanent prime principal
        second senior special under vice
        """);

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
