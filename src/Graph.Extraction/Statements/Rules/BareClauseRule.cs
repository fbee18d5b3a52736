namespace Graph.Extraction.Statements.Rules;

/// <summary><c>said the treaty would hold</c>, <c>told reporters he was glad</c>: a clause without "that".</summary>
internal sealed class BareClauseRule : ReportRule
{
    public override string Name => "bare-clause";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Bare | CueFrames.PersonThat))
        {
            return null;
        }

        var first = Adjuncts.SkipTime(unit, group.End);
        if (group.Entry.Takes(CueFrames.PersonThat) && !group.Entry.Takes(CueFrames.Bare))
        {
            return Told(unit, group);
        }

        if (!OpensClause(unit, first) || (group.Entry.Lemma == "find" && unit.IsWord(first, "it")))
        {
            return null;
        }

        var end = ContentBounds.EndOf(unit, first, group, isClause: true);
        var sure = group.Entry.Lemma is "say" or "claim" or "believe" or "think";
        var takesNothingElse = !group.Entry.Takes(CueFrames.Noun) && group.Entry.Group is "say" or "think" && unit[first].Kind == ItemKind.Word
            && (end - first >= 3 || (end - first == 2 && Words.PersonPronouns.Contains(unit[first].Lower)));
        var hasVerb = takesNothingElse || sure ? takesNothingElse || ContentBounds.HasVerb(unit, first, end) : ContentBounds.HasFinite(unit, first, Math.Min(end, first + 18));
        return hasVerb && end - first >= 2
            ? Reported(group, new Phrase(first, end), group.End, sure ? 0.85 : 0.7)
            : null;
    }

    private Report? Told(Unit unit, VerbGroup group)
    {
        var person = NounPhrases.StartingAt(unit, group.End);
        var first = unit.At(group.End).Lower is "him" or "her" or "them" or "us" or "me" or "you" or "reporters" or "journalists" ? group.End + 1 : person.End;
        if (first <= group.End || !OpensClause(unit, first) || !Words.PersonPronouns.Contains(unit[first].Lower) && !unit[first].IsCapital && !Words.Determiners.Contains(unit[first].Lower) && unit[first].Kind != ItemKind.Quotation && unit[first].Lower is not ("it" or "there"))
        {
            return null;
        }

        var end = ContentBounds.EndOf(unit, first, group, isClause: true);
        return ContentBounds.HasVerb(unit, first, end)
            ? Reported(group, new Phrase(first, end), group.End, 0.75) is { } report ? report with { Addressee = new Phrase(group.End, first) } : null
            : null;
    }

    private static bool OpensClause(Unit unit, int at)
    {
        var item = unit.At(at);
        if (at >= unit.Count || item.Kind == ItemKind.Mark)
        {
            return false;
        }

        return item.Kind is ItemKind.Quotation or ItemKind.Number
            || (item.Kind == ItemKind.Word
                && (item.IsCapital || item.Lower is "if" or "when" or "while" || !Words.Prepositions.Contains(item.Lower) && !Words.Conjunctions.Contains(item.Lower) && !Words.Auxiliaries.Contains(item.Lower)
                    && item.Lower is not ("so" or "nothing" or "and" or "or" or "but" or "goodbye" or "him" or "them" or "me" or "us")));
    }
}
