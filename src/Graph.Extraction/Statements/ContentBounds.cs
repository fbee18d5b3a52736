namespace Graph.Extraction.Statements;

/// <summary>Where reported content ends: at the sentence's end, or before what the reporter says next.</summary>
internal static class ContentBounds
{
    /// <summary>
    /// Index after the last item of content that starts at <paramref name="first"/>. Left out are the full stop, a participle that
    /// reports on (", adding that …"), a coordinated verb of speech (", and stressed …"), ", he added", ", according to …",
    /// and a new clause after "but" or a semicolon.
    /// </summary>
    public static int EndOf(Unit unit, int first, VerbGroup group, bool isClause)
    {
        var at = first;
        for (; at < unit.Count; at++)
        {
            var item = unit[at];
            if (at > first && (IsReporterNext(unit, at) || IsCoordinated(unit, at, group, isClause) || IsNewClause(unit, at)))
            {
                break;
            }

            if (item.EndsSentence && unit.At(at + 1).IsCapital)
            {
                return at + 1;
            }
        }

        return TrimEnd(unit, first, at);
    }

    /// <summary>Takes full stops, commas and dangling joints off the end.</summary>
    public static int TrimEnd(Unit unit, int first, int end)
    {
        while (end > first && (unit[end - 1].Kind == ItemKind.Mark && unit[end - 1].Lower is not (")" or "]" or "%" or "$" or "?" or "!") || unit[end - 1].Lower is "and" or "but" or "while"))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a clause could stand here: a finite verb or a quotation within.</summary>
    public static bool HasVerb(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var item = unit[at];
            var looksFinite = at > first && item.Kind == ItemKind.Word && !item.IsCapital
                && (item.Lower.EndsWith("ed", StringComparison.Ordinal) || (item.Lower.EndsWith('s') && item.Lower.Length > 3 && !item.Lower.EndsWith("ss", StringComparison.Ordinal)));
            if (Words.IsFinite(item.Lower) || looksFinite || item.Kind == ItemKind.Quotation || item.Kind == ItemKind.Possessive)
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
            if (Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReporterNext(Unit unit, int at)
    {
        if (!unit[at].Is(",") && unit[at].Lower is not ("—" or "–") && !unit[at].AwaitsReporter)
        {
            return false;
        }

        var next = at + 1;
        while (next < unit.Count && (Words.IsAdverb(unit[next].Lower) || unit[next].Lower is "and" or "while" or "but" or "before"))
        {
            next++;
        }

        if (next >= unit.Count)
        {
            return false;
        }

        if ((unit[next].Is("according") && unit.IsWord(next + 1, "to")) || IsClosingReporter(unit, at + 1))
        {
            return true;
        }

        return CueLexicon.Shared.MatchAt(unit.Items, next) is { Form: CueForm.Gerund } gerund
            && gerund.Entry.Group is not ("promise" or "discuss")
            && Opens(unit, gerund);
    }

    /// <summary>", he added." or ", he added, …": a reporter and nothing more, up to the next mark.</summary>
    private static bool IsClosingReporter(Unit unit, int first)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + 12); at++)
        {
            if (unit[at].Kind == ItemKind.Mark)
            {
                return false;
            }

            var next = unit.At(at + 1);
            var isOver = next.Lower is "." or "," || Words.Times.Contains(next.Lower) || (next.Is("on") && Words.Times.Contains(unit.At(at + 2).Lower));
            if (isOver && CueLexicon.Shared.MatchAt(unit.Items, at) is { Form: CueForm.Past or CueForm.Present } match && match.Entry.Takes(CueFrames.After | CueFrames.Bare)
                && NounPhrases.EndingBefore(unit, at) is { IsEmpty: false } subject && subject.First == first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A participle reports only with something to report beside it.</summary>
    private static bool Opens(Unit unit, CueMatch gerund)
    {
        var next = unit.At(gerund.End);
        return next.Lower is not ("." or "," or "in" or "with" or "from") || next.Kind == ItemKind.Quotation;
    }

    private static bool IsCoordinated(Unit unit, int at, VerbGroup group, bool isClause)
    {
        var item = unit[at];
        var afterComma = item.Is(",");
        if (!afterComma && !item.Is("and") && !item.Is("but"))
        {
            return false;
        }

        var next = at + 1;
        while (next < unit.Count && (unit[next].Lower is "and" or "but" or "then" || Words.IsAdverb(unit[next].Lower)))
        {
            next++;
        }

        if (next >= unit.Count || CueLexicon.Shared.MatchAt(unit.Items, next) is not { } match || match.Form != group.Cue.Form)
        {
            return false;
        }

        return !isClause || IsStrong(unit, match, afterComma);
    }

    /// <summary>Inside a clause a second verb may belong to it; one that takes a clause of its own reports again.</summary>
    private static bool IsStrong(Unit unit, CueMatch match, bool afterComma)
    {
        var next = unit.At(match.End);
        return next.Is("that") || next.Kind == ItemKind.Quotation || (afterComma && match.Entry.Group is "say" or "act" or "express" or "tell" && match.Entry.Group != "think");
    }

    private static bool IsNewClause(Unit unit, int at)
    {
        if (unit[at].Is(";"))
        {
            return true;
        }

        if (!unit[at].Is(",") || unit.At(at + 1).Lower is not ("but" or "while" or "whereas" or "though" or "although"))
        {
            return false;
        }

        var subject = unit.At(at + 2);
        return subject.Kind == ItemKind.Word
            && (subject.IsCapital || Words.PersonPronouns.Contains(subject.Lower) || subject.Lower is "the" or "it" or "a" or "an" or "that" or "his" or "her" or "their" or "its");
    }
}
