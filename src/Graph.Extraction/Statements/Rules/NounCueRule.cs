using System.Collections.Frozen;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>Kyiv's claim that …</c>, <c>his warning that …</c>, <c>the promise by X that …</c>: a noun reports and its owner speaks. The nouns are
/// those that take a clause as complement in R. Quirk et al., "A Comprehensive Grammar of the English Language" (1985), 17.26.
/// </summary>
internal static class NounCueRule
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.ToFrozenSet(
        [
            "claim", "claims", "warning", "warnings", "assertion", "assertions", "allegation", "allegations", "statement", "announcement", "suggestion",
            "suggestions", "accusation", "accusations", "assurance", "assurances", "promise", "promises", "pledge", "pledges", "vow", "argument", "prediction",
            "complaint", "complaints", "remark", "remarks", "comment", "comments", "admission", "insistence", "contention", "declaration", "threat", "conclusion",
        ],
        StringComparer.Ordinal);

    /// <summary>Common irregular verbs that may follow the clause: <c>the claim that … came on Monday</c>.</summary>
    private static readonly FrozenSet<string> Pasts = FrozenSet.ToFrozenSet(["came", "drew", "led", "met", "fell", "brought", "made", "set", "left", "sent", "rang", "gave", "took", "went"], StringComparer.Ordinal);

    /// <summary>The report around the noun at an index; null where it is none.</summary>
    public static Report? Read(Unit unit, int at)
    {
        if (!Nouns.Contains(unit[at].Lower) || unit[at].IsCapital || OwnerOf(unit, at) is not { } owner)
        {
            return null;
        }

        var that = owner.First > at ? owner.End : at + 1;
        if (!unit.IsWord(that, "that") || that + 2 >= unit.Count)
        {
            return null;
        }

        var group = new VerbGroup(new CueMatch(at, at + 1, new CueEntry(unit[at].Lower, CueFrames.That, "say"), CueForm.Past), at, at + 1, owner, null, false, false, false, false);
        var end = ContentBounds.EndOf(unit, that + 1, group, isClause: true);
        var isSubject = !ContentBounds.HasFinite(unit, 0, Math.Min(at, owner.First)) && Math.Min(at, owner.First) < 3;
        end = isSubject ? EndOfSubject(unit, that + 1, end) : end;
        return end - that < 3 ? null : new Report("noun-cue", new Phrase(that + 1, end), new Phrase(at, owner.First > at ? at + 1 : that + 1), owner, 0.7);
    }

    private static Phrase? OwnerOf(Unit unit, int at)
    {
        if (unit.IsWord(at + 1, "by") || (unit.IsWord(at + 1, "from") && at + 2 < unit.Count))
        {
            return NounPhrases.StartingAt(unit, at + 2) is { IsEmpty: false } agent ? agent : null;
        }

        if (unit.At(at - 1).Lower is "his" or "her" or "their")
        {
            return new Phrase(at - 1, at);
        }

        var possessive = unit.At(at - 1).Kind == ItemKind.Possessive ? at - 1 : unit.At(at - 2).Kind == ItemKind.Possessive ? at - 2 : -1;
        return possessive > 0 && NounPhrases.EndingBefore(unit, possessive) is { IsEmpty: false } owner ? owner : null;
    }

    /// <summary>Where the noun is the sentence's subject, its clause ends before the second finite verb: <c>… that the depot had been hit | could not be verified</c>.</summary>
    private static int EndOfSubject(Unit unit, int first, int end)
    {
        var verbs = 0;
        for (var at = first; at < end; at++)
        {
            var isFinite = Words.IsFinite(unit[at].Lower) || Pasts.Contains(unit[at].Lower)
                || (unit[at] is { Kind: ItemKind.Word, IsCapital: false } word && word.Lower.EndsWith("ed", StringComparison.Ordinal) && word.Lower.Length > 4);
            if (!isFinite)
            {
                continue;
            }

            verbs++;
            if (verbs == 2 && at - first > 2)
            {
                return ContentBounds.TrimEnd(unit, first, at);
            }

            at = EndOfGroup(unit, at, end) - 1;
        }

        return end;
    }

    private static int EndOfGroup(Unit unit, int at, int end)
    {
        var isPassive = Words.Auxiliaries.Contains(unit[at].Lower);
        at++;
        while (at < end && (Words.IsFinite(unit[at].Lower) && !Words.Modals.Contains(unit[at].Lower) || Words.IsAdverb(unit[at].Lower) || Words.Negations.Contains(unit[at].Lower)))
        {
            at++;
        }

        return isPassive ? Math.Min(at + 1, end) : at;
    }
}
