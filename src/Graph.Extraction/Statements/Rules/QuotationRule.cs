using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>said: “…”</c>, <c>said, “…”</c>, <c>told reporters on Friday, “…”</c>: the quotation after the verb is the content.</summary>
internal sealed class QuotationRule : ReportRule
{
    /// <summary>Words that open what stands behind a quotation, and is none of the sentence around it.</summary>
    private static readonly FrozenSet<string> OpensNext = WordSet.Of("after and as at before during in on when while");

    public override string Name => "quotation-after-verb";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Quote | CueFrames.That | CueFrames.PersonThat | CueFrames.Bare) || IsOfOneself(unit, group))
        {
            return null;
        }

        if (group.Entry.Lemma is "chant" or "shout" && unit.At(group.End).Kind == ItemKind.Quotation)
        {
            return Reported(group, new Phrase(group.End, EndOfList(unit, group.End)), group.End, 0.9);
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

        if (IsInInfinitive(unit, group, first) || IsOfNextVerb(unit, group, first) || (opening == group.End && IsListener(unit, group, first)))
        {
            return null;
        }

        var report = Reported(group, new Phrase(first, EndOf(unit, group, first)), group.End, 0.95);
        return report is not null && group.Entry.Takes(CueFrames.PersonThat) && opening > group.End
            ? report with { Addressee = NounPhrases.StartingAt(unit, group.End) }
            : report;
    }

    /// <summary>"described himself as her “…”"</summary>
    private static bool IsOfOneself(Unit unit, VerbGroup group) =>
        group.Entry.Takes(CueFrames.As) && Words.IsReflexive(unit.At(group.End).Lower) && unit.IsWord(group.End + 1, "as");

    /// <summary>Words within an infinitive are no quotation of their own.</summary>
    private static bool IsInInfinitive(Unit unit, VerbGroup group, int quotation) =>
        unit[quotation - 1].Kind == ItemKind.Word && (IsInOrder(unit, group, quotation) || IsInPromise(unit, group, quotation));

    /// <summary>"told her to drop her “plans”"</summary>
    private static bool IsInOrder(Unit unit, VerbGroup group, int quotation) =>
        group.Entry.Takes(CueFrames.PersonTo)
        && InfinitiveRule.InfinitiveAfter(unit, group.End) is var to
        && to > group.End
        && to < quotation;

    /// <summary>"pledged to move to the “eternal capital”"</summary>
    private static bool IsInPromise(Unit unit, VerbGroup group, int quotation) =>
        group.Entry.Takes(CueFrames.To)
        && unit.IsWord(group.End, "to")
        && (quotation == group.End + 1 || (unit.At(group.End + 1) is { IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower)));

    /// <summary>"denounced the tests and pledged to fight “strangers”": the second verb's words.</summary>
    private static bool IsOfNextVerb(Unit unit, VerbGroup group, int quotation)
    {
        for (var at = group.End + 1; at < quotation - 1; at++)
        {
            if (unit[at].Lower is "and" or "but" && unit.CueAt(at + 1) is { Form: CueForm.Past or CueForm.Present })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, she told “The Hour”": a programme listens.</summary>
    private static bool IsListener(Unit unit, VerbGroup group, int quotation) =>
        group.Entry.Takes(CueFrames.PersonThat) && quotation > 1 && unit.IsTitle(quotation) && unit[group.First - 1].Kind != ItemKind.Mark;

    /// <summary>"chanting “Peace now” and “No more”"</summary>
    private static int EndOfList(Unit unit, int first)
    {
        var end = first + 1;
        while (unit.IsWord(end, "and") && unit.At(end + 1).Kind == ItemKind.Quotation)
        {
            end += 2;
        }

        return end;
    }

    private static int EndOf(Unit unit, VerbGroup group, int first)
    {
        var end = first + 1;
        while (end < unit.Count && unit[end].Kind == ItemKind.Quotation)
        {
            end++;
        }

        return IsCarriedOn(unit, end) ? ContentBounds.EndOf(unit, first, group, isClause: true) : end;
    }

    /// <summary>The sentence goes on in the reporter's grammar: said “the deal” was dead.</summary>
    private static bool IsCarriedOn(Unit unit, int end) =>
        unit.At(end).Kind is ItemKind.Word or ItemKind.Possessive
        && !unit[end - 1].EndsSentence
        && unit[end - 1].LastMark != ','
        && !Words.IsAdverb(unit[end])
        && !Words.Times.Contains(unit[end].Lower)
        && !OpensNext.Contains(unit[end].Lower);
}
