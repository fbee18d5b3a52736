using System.Collections.Frozen;
using Graph.Extraction.Statements.Rules;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>The reports of a unit that stand beside or inside one another without saying the same thing twice.</summary>
internal sealed class KeptReports(Unit unit)
{
    /// <summary>“…,” he said, leaning forward, “…”: no aside between two parts of a quotation is longer than this many items.</summary>
    private const int LongestAside = 24;

    /// <summary>A quotation inside another report has more characters than this.</summary>
    private const int LongestTerm = 30;

    /// <summary>Rules that report too little to be kept inside another report.</summary>
    private static readonly FrozenSet<string> WeakRules = WordSet.Of(
        "cited-words described-as embedded-question infinitive naming noun-cue noun-of-speech speech-act");

    private readonly List<Report> _reports = [];

    /// <summary>In the order of their cues.</summary>
    public IReadOnlyList<Report> InOrder => _reports;

    /// <summary>Whether a rule reports too little to be kept inside another report.</summary>
    public static bool IsWeak(Report report) => WeakRules.Contains(report.Rule);

    /// <summary>Adds a report, with what its content goes on to behind the reporter, if it has a place among the others.</summary>
    public void Keep(Report report)
    {
        if (_reports.Count == 0 || MakesRoom(report))
        {
            _reports.Add(report);
            KeepRest(report);
        }
    }

    private bool MakesRoom(Report report)
    {
        var holder = _reports.FindLast(other => other.Content.First <= report.Cue.First && other.Content.End > report.Cue.First);
        if (holder is not null && !MayBeHeld(report, holder))
        {
            return false;
        }

        return IsAround(report)
            ? TakesUp(report)
            : !_reports.Exists(other => other.Content.First < report.Content.End && report.Content.First < other.Content.End && holder != other);
    }

    /// <summary>A report inside another is one that names its own speaker and is of words, not thoughts.</summary>
    private bool MayBeHeld(Report report, Report holder) =>
        (!IsWeak(report) || IsOwnedClause(report, holder))
        && report.Source is { } source
        && !IsThought(report)
        && !(source.Count == 1 && Words.SubjectPronouns.Contains(unit[source.First].Lower))
        && !IsQuotedTerm(report);

    /// <summary>"blamed them for airing the mayor's claim that …", not "laid out her concerns that …", where the noun opens the content.</summary>
    private bool IsOwnedClause(Report report, Report holder) =>
        report.Rule is "noun-cue" && !unit.IsReadout && unit.IsWord(report.Content.First - 1, "that") && report.Source?.First > holder.Content.First;

    private bool IsQuotedTerm(Report report) =>
        report.Rule is "quotation-after-verb"
        && report.Content.Count <= 1
        && unit[report.Content.First].End - unit[report.Content.First].Start <= LongestTerm;

    /// <summary>A belief, not speech.</summary>
    private bool IsThought(Report report)
    {
        if (report.Cue.IsEmpty)
        {
            return false;
        }

        var endsInThat = report.Rule is "that-clause" && unit.IsWord(report.Cue.End - 1, "that");
        var verb = endsInThat ? Math.Max(report.Cue.First, report.Cue.End - 2) : report.Cue.End - 1;
        return unit.CueAt(verb) is { Entry.Group: "think" or "feel" };
    }

    /// <summary>"…, according to X" and "…, X said" are said of all before them, reports included.</summary>
    private bool IsAround(Report report) =>
        report.Rule == "according-to-after"
        || (report.Rule == "reporter-after-content"
            && report.Source is { } source
            && IsOfAllBefore(report, source)
            && _reports.TrueForAll(other => IsInside(other, report)));

    private bool IsOfAllBefore(Report report, Phrase source) =>
        source.First < report.Cue.First
        || unit[report.Content.End - 1].Kind == ItemKind.Quotation
        || unit.At(source.End).Lower is "who" or "."
        || unit.At(Adjuncts.SkipTime(unit, source.End)).Is(".")
        || _reports.TrueForAll(other => other.Source is { } own && own.First > report.Content.First);

    private static bool IsInside(Report inner, Report outer) =>
        inner.Content.First >= outer.Content.First && inner.Content.End <= outer.Content.End;

    /// <summary>"He thinks it will rain, she said": what the words around hold is hers, unless they have a reporter of their own already.</summary>
    private bool TakesUp(Report report)
    {
        _reports.RemoveAll(inner => IsInside(inner, report) && (IsThought(inner) || inner.Rule is "speech-act" or "noun-cue" or "noun-of-speech"));
        return report.Rule != "according-to-after" || !_reports.Exists(inner => IsInside(inner, report) && inner.Source is not null);
    }

    /// <summary>“…,” he said, “….” and "The deal, he said, was dead": the content goes on after the reporter.</summary>
    private void KeepRest(Report report)
    {
        if (report.Rule is not ("reporter-after-content" or "according-to-after"))
        {
            return;
        }

        if (report.Rest is { IsEmpty: false } rest)
        {
            _reports.Add(GoingOn(report, rest) with { Rest = null });
            return;
        }

        var end = Math.Max(report.Cue.End, report.Source?.End ?? 0);
        var quotation = NextQuotation(end);
        if (quotation < unit.Count && GoesOnIn(report, end, quotation))
        {
            _reports.Add(GoingOn(report, new Phrase(quotation, quotation + 1)));
        }
    }

    private static Report GoingOn(Report report, Phrase content) =>
        report with { Rule = "goes-on-after-reporter", Content = content, Cue = new Phrase(content.First, content.First), Continues = true };

    private int NextQuotation(int end)
    {
        var at = end;
        while (at < unit.Count && at - end < LongestAside && unit[at].Kind != ItemKind.Quotation && !ReportsAgain(at))
        {
            at++;
        }

        return at;
    }

    private bool ReportsAgain(int at) =>
        unit[at].Lower is ";" or "?" or "!"
        || (unit[at].IsLowerWord
            && unit.CueAt(at) is { Form: not CueForm.Base } cue
            && cue.Entry.Takes(CueFrames.Quote | CueFrames.PersonThat | CueFrames.Naming | CueFrames.As));

    private bool GoesOnIn(Report report, int end, int at) =>
        unit[at].Kind == ItemKind.Quotation
        && !unit.IsTitle(at)
        && (at == end || unit[at - 1].Kind == ItemKind.Mark)
        && !(report.Content.First <= at && at < report.Content.End);
}
