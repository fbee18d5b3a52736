namespace Graph.Extraction.Statements;

/// <summary><c>Recalling that …, the minister thanked …</c>: a participle before its clause reports up to the comma, and the clause's subject speaks.</summary>
internal static class FrontedParticiple
{
    public static bool Applies(Unit unit, VerbGroup group) =>
        IsState(group) || (group is { Cue.Form: CueForm.Gerund, SharesSubject: true } && (group.First < 2 || IsInAdjunct(unit, group)));

    /// <summary>"Alarmed by the unrest, the senator called …"</summary>
    private static bool IsState(VerbGroup group) => group is { First: 0, Cue.Form: CueForm.State, SharesSubject: true };

    /// <summary>The report without the clause that follows it, and with that clause's subject.</summary>
    public static Report? Bound(Unit unit, Report report)
    {
        for (var at = report.Content.First + 1; at < unit.Count; at++)
        {
            if (unit[at].Kind == ItemKind.Quotation && unit.At(at + 1).Lower is "he" or "she" or "they" && unit.CueAt(at + 2) is { Form: CueForm.Past or CueForm.Present })
            {
                // "Conceding that it was “late” he warned …": the comma was left out.
                return report with { Content = new Phrase(report.Content.First, at + 1), Source = new Phrase(at + 1, at + 2) };
            }

            if (unit[at].Is(",") && (OwnSubject.After(unit, at) ?? OwnSubject.NamedAfter(unit, at)) is { IsEmpty: false } subject)
            {
                return report with { Content = new Phrase(report.Content.First, Math.Min(at, report.Content.End)), Source = subject };
            }
        }

        if (report.Cue.First > 1)
        {
            return report;
        }

        if (unit.CueAt(0) is { Form: CueForm.State })
        {
            return null;
        }

        // "Casting doubt on the leaks may be easier": the participle is the subject itself.
        return unit.At(report.Content.End).Is(",") || report.Content.End >= unit.Count - 1 && !ContentBounds.HasFinite(unit, report.Content.First, report.Content.End) ? report : null;
    }

    /// <summary>"In a speech attacking the plan, the mayor said": the participle belongs to what opens the sentence.</summary>
    private static bool IsInAdjunct(Unit unit, VerbGroup group)
    {
        var first = unit[0].Lower is "yet" or "but" or "and" or "so" ? 1 : 0;
        if (!Words.Prepositions.Contains(unit[first].Lower))
        {
            return false;
        }

        for (var at = first + 1; at < group.First; at++)
        {
            if (unit[at].Kind is ItemKind.Mark or ItemKind.Quotation || (unit[at].Kind == ItemKind.Word && Words.IsFinite(unit[at].Lower)))
            {
                return false;
            }
        }

        return true;
    }
}
