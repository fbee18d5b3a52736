namespace Graph.Extraction.Statements.Rules;

/// <summary><c>citing the “…”</c>: the words quoted are the content; the article before them is the reporter's.</summary>
internal sealed class CiteRule : ReportRule
{
    public override string Name => "cited-words";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Cite))
        {
            return null;
        }

        var at = Words.Determiners.Contains(unit.At(group.End).Lower) ? group.End + 1 : group.End;
        return unit.At(at).Kind == ItemKind.Quotation && at < unit.Count && !ContinuesAsNoun(unit, at + 1) && !unit.IsWord(at + 1, "and")
            ? Reported(group, new Phrase(at, at + 1), group.End, 0.85)
            : null;
    }

    private static bool ContinuesAsNoun(Unit unit, int at) =>
        unit.At(at).Kind == ItemKind.Word && !unit[at - 1].EndsSentence && !OpensNext(unit[at].Lower);

    private static bool OpensNext(string lower) =>
        Words.Prepositions.Contains(lower) || Words.Conjunctions.Contains(lower) || lower is "and" or "to";
}
