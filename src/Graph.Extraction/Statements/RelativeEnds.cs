namespace Graph.Extraction.Statements;

/// <summary>Where a relative clause is over, and the clause around it goes on.</summary>
internal static class RelativeEnds
{
    /// <summary>"voters who backed him | say …": at a comma, a dash, or the verb of the clause around.</summary>
    public static bool At(Unit unit, int at, int first) =>
        (unit[at].Is(",") && !IsListToEnd(unit, at) && !IsAmongNames(unit, at))
        || Words.IsDash(unit[at].Lower)
        || (at > first && IsMainVerb(unit, at));

    private static bool IsMainVerb(Unit unit, int at) =>
        unit[at] is { Kind: ItemKind.Word, IsCapital: false } && CanPrecedeVerb(unit[at - 1].Lower)
        && unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base } cue
        && cue.Entry.Takes(CueFrames.That | CueFrames.Bare) && !cue.Entry.Takes(CueFrames.Weak);

    private static bool CanPrecedeVerb(string word) =>
        word is not ("to" or "and" or "or") && !Words.IsFinite(word) && !Words.Negations.Contains(word) && !Words.Determiners.Contains(word);

    /// <summary>"of Poland, Norway and Sweden"</summary>
    private static bool IsAmongNames(Unit unit, int comma) =>
        unit[comma - 1].IsCapital && unit.At(comma + 1).IsCapital && unit.At(comma + 2) is { Kind: ItemKind.Mark } or { IsCapital: false };

    /// <summary>"which challenges the fees, the fines and the new permit.": a list that ends the sentence, with no other verb in it.</summary>
    private static bool IsListToEnd(Unit unit, int comma)
    {
        if (comma + 1 >= unit.Count || !CanBeListed(unit, comma + 1))
        {
            return false;
        }

        var isJoined = false;
        for (var at = comma + 1; at < unit.Count; at++)
        {
            if (EndsList(unit, at))
            {
                return false;
            }

            isJoined |= unit[at].Lower is "and" or "or";
        }

        return isJoined;
    }

    private static bool CanBeListed(Unit unit, int at)
    {
        var word = unit[at];
        var isPresent = !word.IsCapital && word.Lower.EndsWith('s') && Words.Determiners.Contains(unit.At(at + 1).Lower);
        return word.Lower is not ("not" or "and" or "but" or "or") && !isPresent && !word.Lower.EndsWith("ing", StringComparison.Ordinal)
            && !Words.Prepositions.Contains(word.Lower) && !Words.Conjunctions.Contains(word.Lower);
    }

    private static bool EndsList(Unit unit, int at)
    {
        var item = unit[at];
        return item.Kind == ItemKind.Quotation
            || (item.Kind == ItemKind.Mark && !item.Is(",") && at < unit.Count - 1)
            || (item.Kind == ItemKind.Word && (Words.IsFinite(item.Lower) || Words.PersonPronouns.Contains(item.Lower)))
            || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present }
            || (!item.IsCapital && item.Lower.EndsWith("ed", StringComparison.Ordinal));
    }
}
