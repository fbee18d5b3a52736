using System.Collections.Frozen;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Where the noun that reports belongs to the subject of its sentence, what it reports ends before the sentence's own verb.</summary>
internal static class NounCueEnd
{
    /// <summary>Common irregular verbs that may follow the clause: <c>the claim that … came on Monday</c>.</summary>
    private static readonly FrozenSet<string> Pasts = FrozenSet.ToFrozenSet(["came", "drew", "led", "met", "fell", "brought", "made", "set", "left", "sent", "rang", "gave", "took", "went", "won", "lost", "got", "became", "began", "hit", "cost", "put", "split", "drove", "won", "stood", "kept", "held", "ran", "grew", "rose", "spread", "struck", "caught", "shook", "broke"], StringComparer.Ordinal);

    public static bool IsPast(string lower) => Pasts.Contains(lower);

    /// <summary>The index before the first or second finite verb: <c>… that the depot had been hit | could not be verified</c>.</summary>
    public static int OfSubject(Unit unit, int first, int end, int limit)
    {
        var verbs = 0;
        for (var at = first; at < end; at++)
        {
            var isFinite = (at > first && unit[at - 1].Kind == ItemKind.Quotation && unit[at].Lower.EndsWith('s')) || (Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word) || Pasts.Contains(unit[at].Lower)
                || (at > first && !unit[at].IsCapital && unit.CueAt(at) is { Form: CueForm.Present } cue && cue.Entry.Takes(CueFrames.That) && unit[at - 1].Kind == ItemKind.Word && !Words.Prepositions.Contains(unit[at - 1].Lower) && !Words.Determiners.Contains(unit[at - 1].Lower))
                || (unit[at] is { Kind: ItemKind.Word, IsCapital: false } word && word.Lower.EndsWith("ed", StringComparison.Ordinal) && word.Lower.Length > 4 && !Describes(unit[Math.Max(0, at - 1)]));
            if (!isFinite)
            {
                continue;
            }

            verbs++;
            if (verbs == limit && (limit == 1 || at - first > 2))
            {
                var close = ContentBounds.TrimEnd(unit, first, at);
                return close > first + 1 && Words.IsAdverb(unit[close - 1]) ? close - 1 : close;
            }

            at = EndOfGroup(unit, at, end) - 1;
        }

        return end;
    }

    /// <summary>"11 million undocumented people", "her recovered mail": after a number or an owner a participle describes.</summary>
    private static bool Describes(in Item before) => before.Kind == ItemKind.Number || before.Lower is "million" or "billion" or "thousand" or "long" or "her" or "his" or "its" or "their" or "our" or "my";

    private static int EndOfGroup(Unit unit, int at, int end)
    {
        var isPassive = Words.Auxiliaries.Contains(unit[at].Lower);
        at++;
        while (at < end && (Words.IsFinite(unit[at].Lower) && !Words.Modals.Contains(unit[at].Lower) || Words.IsAdverb(unit[at]) || Words.Negations.Contains(unit[at].Lower)))
        {
            at++;
        }

        return isPassive ? Math.Min(at + 1, end) : at;
    }
}
