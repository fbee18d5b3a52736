using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Dates;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Names as registers write them: initials, particles, nicknames in brackets, names broken after a hyphen.</summary>
internal static class NameRuns
{
    private const int LongestName = 14;

    private static readonly FrozenSet<string> Particles = WordSet.Of(
        """
        abd abu ad af al ar as av ben bin bint binti bte da das de del della den der di do dos du e el ibn la le ould san ten ter
        uld van von y zu
        """);

    private static readonly FrozenSet<string> Suffixes = WordSet.Of("jr jr. sr sr. ii iii iv 2nd 3rd 4th");

    /// <summary>The token after the name that starts at a token; the same where none does.</summary>
    public static int End(TokenView view, int first, int limit)
    {
        var end = view.ChunkAt(first) is { Term.Kind: TermKind.Holder } known && known.First == first && known.End <= limit ? known.End : first;
        while (end < limit && end - first < LongestName)
        {
            var next = Next(view, end, first, limit);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end > first && IsAnyName(view, first, end) ? WithSuffix(view, end, limit) : first;
    }

    /// <summary>The words of a name with single spaces, joined where a line was broken after a hyphen.</summary>
    public static string Text(TokenView view, int first, int end)
    {
        var name = LetterNames.Read(view.Phrase(first, end)).Replace("- ", "-", StringComparison.Ordinal).Replace(" -", "-", StringComparison.Ordinal).TrimEnd(',');

        // The sentence's full stop after "Harald V" is no initial's.
        return name.Length > 3 && name[^1] == '.' && name[^3] == ' ' && name[^2] is 'I' or 'V' or 'X' ? name[..^1] : name;
    }

    /// <summary>Whether a bracket holds the name of a letter, "[Aacute]lvaro".</summary>
    public static bool IsLetter(TokenView view, int at) =>
        view.Word(at) is "[" && view.IsWord(at + 1) && view.Word(at + 2) is "]" && view.IsWord(at + 3) && view.Tokens[at + 3].Start == view.Tokens[at + 2].End;

    private static int Next(TokenView view, int at, int first, int limit)
    {
        if (IsNameWord(view, at, first))
        {
            return at + 1;
        }

        var word = view.Word(at);
        if (word is "-" or "'" or "\u2019" && at > first && at + 1 < limit && view.Tokens[at].Start == view.Tokens[at - 1].End && IsNameWord(view, at + 1, first))
        {
            return at + 2;
        }

        if (at == first && IsLetter(view, at))
        {
            return at + 4;
        }

        // "Jos[eacute]": a letter by its name.
        if (word is "[" && at > first && at + 2 < limit && view.Tokens[at].Start == view.Tokens[at - 1].End && view.Word(at + 2) is "]")
        {
            var rest = at + 3;
            return rest < limit && view.IsWord(rest) && view.Tokens[rest].Start == view.Tokens[at + 2].End ? rest + 1 : rest;
        }

        // "al- Aziz", "Ki- moon": a line was broken here.
        if (word is "-" && at > first && at + 1 < limit && view.Tokens[at].Start == view.Tokens[at - 1].End && view.Tokens[at + 1].Start == view.Tokens[at].End + 1 && view.IsWord(at + 1) && !WordList.Function.Contains(view.Word(at + 1)))
        {
            return at + 2;
        }

        if (word is "(" or "\"" or "``" && at > first && at + 3 < limit && view.IsNameWord(at + 1) && Close(view, at + 2, limit) is { } close && IsNameWord(view, close, first))
        {
            return close;
        }

        var last = at;
        while (last < limit && last - at < 3 && view.IsWord(last) && Particles.Contains(view.Word(last).ToString().ToLowerInvariant()))
        {
            last++;
        }

        if (last > at && last + 1 < limit && view.Word(last) is "-" && view.Tokens[last].Start == view.Tokens[last - 1].End && view.IsWord(last + 1))
        {
            return last + 2;
        }

        return last > at && last < limit && IsNameWord(view, last, first) ? last + 1 : at;
    }

    /// <summary>The token after the bracket that closes a nickname; null where none does soon.</summary>
    private static int? Close(TokenView view, int at, int limit)
    {
        for (var index = at; index < Math.Min(limit - 1, at + 3); index++)
        {
            if (view.Word(index) is ")" or "\"" or "''")
            {
                return index + 1;
            }
        }

        return null;
    }

    private static bool IsNameWord(TokenView view, int at, int first)
    {
        // "Gary North": words that are names only after another name.
        if (at > first && view.Word(at) is "North" or "West" or "East" or "South" or "Will" or "May" && view.ChunkAt(at) is null)
        {
            return true;
        }

        if (!view.IsWord(at) || (at > first && Calendar.Month(view.Word(at)) is not null && view.Word(at + 1) is [>= '0' and <= '9', ..]))
        {
            return false;
        }

        var word = view.Word(at);
        if (!char.IsUpper(word[0]))
        {
            return IsJoinedParticle(word);
        }

        // "II" and initials are words in capitals; whole words in capitals are abbreviations, save in a name that is all capitals.
        return !WordList.Function.Contains(word) || word.Length <= 2 || Particles.Contains(word.ToString().ToLowerInvariant());
    }

    /// <summary>al-Khalifa, d'Estaing, el-Sisi.</summary>
    private static bool IsJoinedParticle(ReadOnlySpan<char> word)
    {
        var at = word.IndexOfAny("-'\u2019");
        return at is > 0 and < 5 && at + 1 < word.Length && char.IsUpper(word[at + 1]);
    }

    private static bool IsAnyName(TokenView view, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.IsWord(at) && view.Word(at).Length > 1 && !Particles.Contains(view.Word(at).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static int WithSuffix(TokenView view, int end, int limit)
    {
        var next = end < limit && view.Word(end) is "," ? end + 1 : end;
        return next < limit && Suffixes.Contains(view.Word(next).ToString().ToLowerInvariant()) ? next + 1 : end;
    }
}
