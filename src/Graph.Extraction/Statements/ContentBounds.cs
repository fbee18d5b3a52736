namespace Graph.Extraction.Statements;

/// <summary>Where reported content ends: at the sentence's end, or before what the reporter says next.</summary>
internal static class ContentBounds
{
    /// <summary>
    /// Index after the last item of content that starts at <paramref name="first"/>. Left out are the full stop, a participle that
    /// reports on (", adding that …"), a coordinated verb of speech (", and stressed …"), ", he added", ", according to …",
    /// a new clause, and the time or occasion of speaking at the end.
    /// </summary>
    public static int EndOf(Unit unit, int first, VerbGroup group, bool isClause)
    {
        var scope = new ContentScope(unit, first, group, isClause);
        var at = first;
        while (at < unit.Count)
        {
            if (scope.AfterExample(at) is > 0 and var close)
            {
                at = close;
            }
            else if (scope.EndsAt(at))
            {
                at += unit[at].Kind == ItemKind.Quotation ? 1 : 0;
                break;
            }
            else if (unit[at].EndsSentence && unit.At(at + 1).IsCapital)
            {
                return at + 1;
            }

            at++;
        }

        at = scope.IsRestrictive && isClause && group.Subject is { First: < 2 } ? BeforeMainVerb(unit, first, at) : at;
        var end = TrimEnd(unit, first, at);
        // "plans to speak at the conference": the occasion is that of the deed.
        return group.Entry.Lemma is "plan" or "want" or "hope" or "intend" or "aim" or "prepare" or "expect" or "decide" or "need" ? end : Occasions.TrimEnd(unit, first, end, isClause);
    }

    /// <summary>"The man who told them that the sale was off | was fined": the last auxiliary without a subject of its own is the verb of the whole.</summary>
    private static int BeforeMainVerb(Unit unit, int first, int end)
    {
        for (var at = end - 1; at > first + 2; at--)
        {
            if (unit[at].Kind == ItemKind.Word && Words.IsFinite(unit[at].Lower) && unit[at].Lower is not ("be" or "been" or "being") && !Words.IsFinite(unit[at - 1].Lower))
            {
                var isOwn = unit[at - 1].Kind != ItemKind.Word || Words.SubjectPronouns.Contains(unit[at - 1].Lower) || unit[at - 1].Lower is "to" or "and" or "or" or "but" or "which" or "what" || Words.IsAdverb(unit[at - 1]);
                return !isOwn && HasVerb(unit, first, at) && (HasFinite(unit, first, at) || ShowsPast(unit, first, at)) ? at : end;
            }
        }

        return end;
    }

    private static bool ShowsPast(Unit unit, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (!unit[at].IsCapital && (unit[at].Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past }))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsVerb(Unit unit, int at) =>
        unit.At(at).Kind == ItemKind.Word && (Words.IsFinite(unit.At(at).Lower) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base });

    /// <summary>Takes full stops, commas, dangling joints and ", for instance" off the end.</summary>
    public static int TrimEnd(Unit unit, int first, int end)
    {
        while (end > first && (unit[end - 1].Kind == ItemKind.Mark && unit[end - 1].Lower is not (")" or "]" or "%" or "$" or "?" or "!") || unit[end - 1].Lower is "and" or "but" or "while"
            || (end - first > 3 && unit[end - 1].Lower is "instance" or "example" && unit[end - 2].Is("for") && unit[end - 3].Is(",") && !Words.Prepositions.Contains(unit[end - 4].Lower))))
        {
            end -= unit[end - 1].Lower is "instance" or "example" ? 2 : 1;
        }

        return end;
    }

    /// <summary>Whether a clause could stand here: a finite verb or a quotation within.</summary>
    public static bool HasVerb(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            ref readonly var item = ref unit[at];
            var looksFinite = at > first && item.Kind == ItemKind.Word && !item.IsCapital
                && (item.Lower.EndsWith("ed", StringComparison.Ordinal) || (item.Lower.EndsWith('s') && item.Lower.Length > 3 && !item.Lower.EndsWith("ss", StringComparison.Ordinal) && item.Lower is not ("this" or "thus" or "always" or "perhaps" or "across" or "besides" or "towards" or "these" or "those")));
            if (Words.IsFinite(item.Lower) || Words.Contracted.Contains(item.Lower) || looksFinite || item.Kind == ItemKind.Quotation || item.Kind == ItemKind.Possessive)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A finite verb proper: an auxiliary, or a past form right after a name or noun.</summary>
    public static bool HasFinite(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Kind == ItemKind.Word && (Words.IsFinite(unit[at].Lower) || Words.Contracted.Contains(unit[at].Lower)))
            {
                return true;
            }
        }

        return false;
    }
}
