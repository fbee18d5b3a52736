namespace Graph.Extraction.Statements.Rules;

/// <summary><c>said: “…”</c>, <c>said, “…”</c>, <c>told reporters on Friday, “…”</c>: the quotation after the verb is the content.</summary>
internal sealed class QuotationRule : ReportRule
{
    public override string Name => "quotation-after-verb";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Quote | CueFrames.That | CueFrames.PersonThat | CueFrames.Bare))
        {
            return null;
        }

        var opening = Adjuncts.SkipToOpening(unit, group.End, group.Entry.Takes(CueFrames.PersonThat));
        var first = unit.IsWord(opening, ":") ? opening + 1 : opening;
        if (opening < 0 || unit.IsWord(opening, "that"))
        {
            return null;
        }

        if (unit.At(first).Kind != ItemKind.Quotation)
        {
            return opening == group.End && unit.IsWord(opening, ":")
                ? Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), group.End, 0.7)
                : null;
        }

        if (group.Entry.Takes(CueFrames.PersonTo) && unit[first - 1].Kind == ItemKind.Word && InfinitiveRule.InfinitiveAfter(unit, group.End) is var to && to > group.End && to < first)
        {
            // "told her to drop her “plans”": words within the infinitive.
            return null;
        }

        for (var at = group.End + 1; at < first - 1; at++)
        {
            if (unit[at].Lower is "and" or "but" && unit.CueAt(at + 1) is { Form: CueForm.Past or CueForm.Present })
            {
                // "denounced the tests and pledged to fight “strangers”": the second verb's words.
                return null;
            }
        }

        if (group.Entry.Takes(CueFrames.To) && unit.IsWord(group.End, "to") && unit[first - 1].Kind == ItemKind.Word && (first == group.End + 1 || (unit.At(group.End + 1) is { IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower))))
        {
            // "pledged to move to the “eternal capital”": words within the infinitive.
            return null;
        }

        if (opening == group.End && group.Entry.Takes(CueFrames.PersonThat) && unit.IsTitle(first) && first > 1 && unit[group.First - 1].Kind != ItemKind.Mark)
        {
            // "…, she told “The Hour”": a programme listens.
            return null;
        }

        var end = first + 1;
        while (end < unit.Count && unit[end].Kind == ItemKind.Quotation)
        {
            end++;
        }

        if (IsCarriedOn(unit, end))
        {
            end = ContentBounds.EndOf(unit, first, group, isClause: true);
        }

        var report = Reported(group, new Phrase(first, end), group.End, 0.95);
        return report is not null && group.Entry.Takes(CueFrames.PersonThat) && opening > group.End
            ? report with { Addressee = NounPhrases.StartingAt(unit, group.End) }
            : report;
    }

    /// <summary>The sentence goes on in the reporter's grammar: said “the deal” was dead.</summary>
    private static bool IsCarriedOn(Unit unit, int end) =>
        end < unit.Count && unit[end].Kind is ItemKind.Word or ItemKind.Possessive && !unit[end - 1].EndsSentence && unit[end - 1].LastMark != ','
        && !Words.IsAdverb(unit[end]) && !Words.Times.Contains(unit[end].Lower) && unit[end].Lower is not ("in" or "on" or "at" or "when" or "as" or "and" or "during" or "after" or "before" or "while");
}
