namespace Graph.Extraction.Statements;

/// <summary><c>Recalling that …, the minister thanked …</c>: a participle before its clause reports up to the comma, and the clause's subject speaks.</summary>
internal static class FrontedParticiple
{
    public static bool Applies(VerbGroup group) => group is { First: 0 or 1, Cue.Form: CueForm.Gerund, SharesSubject: true };

    /// <summary>The report without the clause that follows it, and with that clause's subject.</summary>
    public static Report? Bound(Unit unit, Report report)
    {
        for (var at = report.Content.First + 1; at < unit.Count; at++)
        {
            if (unit[at].Is(",") && NewClause.SubjectAfter(unit, at) is { IsEmpty: false } subject)
            {
                return report with { Content = new Phrase(report.Content.First, Math.Min(at, report.Content.End)), Source = subject };
            }
        }

        // "Casting doubt on the leaks may be easier": the participle is the subject itself.
        return unit.At(report.Content.End).Is(",") || report.Content.End >= unit.Count - 1 && !ContentBounds.HasFinite(unit, report.Content.First, report.Content.End) ? report : null;
    }
}
