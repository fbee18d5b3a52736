using System.Collections.Frozen;
using Graph.Extraction.Statements.Rules;

namespace Graph.Extraction.Statements;

/// <summary>Reads the reports of one unit, from left to right.</summary>
internal static class UnitReader
{
    /// <summary>Verbs that tell something by being denied: "did not recommend", "has not endorsed".</summary>
    private static readonly FrozenSet<string> ToldWhenDenied = FrozenSet.ToFrozenSet(
        [
            "accuse", "address", "announce", "apologize for", "back", "comment on", "condemn", "criticize", "disclose", "discuss", "endorse", "mention", "name",
            "oppose", "propose", "recommend", "release", "respond to", "rule out", "specify", "suggest", "support",
        ],
        StringComparer.Ordinal);

    /// <summary>All reports, in the order of their cues.</summary>
    public static IReadOnlyList<Report> Read(Unit unit)
    {
        if (LabelRule.Read(unit) is { } labelled)
        {
            return labelled.RunsToPassageEnd ? [labelled, .. Read(unit, labelled.Content.First)] : [labelled];
        }

        return Read(unit, 0);
    }

    private static IReadOnlyList<Report> Read(Unit unit, int first)
    {
        var reports = new KeptReports(unit);
        if (first == 0 && FrontedSourceRule.Read(unit) is { } fronted)
        {
            reports.Keep(fronted);
        }

        for (var at = first; at < unit.Count;)
        {
            at = ReadAt(unit, at, reports);
        }

        return reports.InOrder;
    }

    /// <summary>Keeps what the word at an index reports; the index to go on from.</summary>
    private static int ReadAt(Unit unit, int at, KeptReports reports)
    {
        if (OpenQuestionRule.MayBe(unit[at]) && OpenQuestionRule.Read(unit, at) is { } open)
        {
            reports.Keep(open);
            return at + 1;
        }

        if (!unit[at].MayBe(WordTraits.ReportVerb | WordTraits.ReportNoun) && unit[at].Lower is not ("according" or "reportedly"))
        {
            return at + 1;
        }

        if (AccordingToRule.Read(unit, at) is { } according)
        {
            reports.Keep(according);
            return at + 2;
        }

        if ((HearsayRule.Read(unit, at) ?? NounCueRule.Read(unit, at)) is { } report)
        {
            reports.Keep(report);
            return at + 1;
        }

        return ReadVerb(unit, at, reports);
    }

    private static int ReadVerb(Unit unit, int at, KeptReports reports)
    {
        if (unit.CueAt(at) is not { } cue || IsName(unit, cue) || OtherSenses.Apply(unit, cue))
        {
            return at + 1;
        }

        if (VerbGroups.Read(unit, cue) is { } group
            && !SilentVerbs.Apply(unit, group)
            && !IsNameBehindSubject(unit, group)
            && ReportOf(unit, group) is { } report)
        {
            reports.Keep(report);
        }

        return cue.End;
    }

    /// <summary>"the United States": a capital inside a sentence is a name, whatever verb it looks like; in a headline it may be a verb.</summary>
    private static bool IsName(Unit unit, CueMatch cue) =>
        cue.First > 0
        && unit[cue.First].IsCapital
        && !(MayBeInHeadline(unit, cue) && !cue.Entry.Takes(CueFrames.Weak) && unit.IsHeadline);

    /// <summary>Headlines tell in the present; the article's own may have another form.</summary>
    private static bool MayBeInHeadline(Unit unit, CueMatch cue) => cue.Form switch
    {
        CueForm.Present => true,
        CueForm.Past or CueForm.Base => unit.Start == unit.Reading.Article.Passages[0].Span.Start,
        _ => false,
    };

    /// <summary>A verb with a capital in a headline has the headline's first words as its subject.</summary>
    private static bool IsNameBehindSubject(Unit unit, VerbGroup group) =>
        group.Cue.First > 0 && unit[group.Cue.First].IsCapital && group.Subject is not { First: 0 };

    private static Report? ReportOf(Unit unit, VerbGroup group)
    {
        foreach (var rule in ReportRules.InOrder)
        {
            if (Fits(rule, group) && rule.Read(unit, group) is { } report && SpeakingSubject.MaySpeak(unit, group, report))
            {
                return FrontedParticiple.Applies(unit, group) ? FrontedParticiple.Bound(unit, report) : report;
            }
        }

        return null;
    }

    /// <summary>A passive names no speaker as its subject; what somebody did not say is told only of thoughts, wishes and questions.</summary>
    private static bool Fits(ReportRule rule, VerbGroup group)
    {
        if (group.IsPassive)
        {
            return rule is QuotedAsSayingRule or PassiveReportRule && !group.IsNegated;
        }

        return !group.IsNegated || rule is EmbeddedQuestionRule || (!group.IsUnreal && FitsDenied(rule, group.Entry));
    }

    private static bool FitsDenied(ReportRule rule, CueEntry entry) =>
        (rule is ThatClauseRule or NounObjectRule && ToldWhenDenied.Contains(entry.Lemma))
        || (rule is not AfterContentRule && entry.Group is "think" or "feel" or "promise");
}
