using Graph.Extraction.Statements.Rules;

namespace Graph.Extraction.Statements;

/// <summary>Reads the reports of one unit, from left to right.</summary>
internal static class UnitReader
{
    /// <summary>Frames that report too little to be kept inside another report.</summary>
    private static readonly HashSet<string> WeakRules = new(StringComparer.Ordinal)
    {
        "noun-of-speech", "infinitive", "speech-act", "embedded-question", "noun-cue", "described-as", "naming", "cited-words",
    };

    /// <summary>Verbs that tell something by being denied: "did not recommend", "has not endorsed".</summary>
    private static readonly HashSet<string> ToldWhenDenied = new(StringComparer.Ordinal)
    {
        "recommend", "suggest", "mention", "endorse", "support", "oppose", "rule out", "address", "back", "specify", "name", "discuss", "propose", "apologize for", "respond to", "comment on", "criticize", "condemn",
        "disclose", "release",
    };

    /// <summary>“…,” he said, leaning forward, “…”: no aside between two parts of a quotation is longer than this many items.</summary>
    private const int LongestAside = 24;

    /// <summary>All reports, in the order of their cues.</summary>
    public static IReadOnlyList<Report> Read(Unit unit)
    {
        if (LabelRule.Read(unit) is { } labelled)
        {
            return labelled.RunsToPassageEnd ? [labelled, .. Read(unit, labelled.Content.First)] : [labelled];
        }

        return Read(unit, 0);
    }

    /// <summary>Whether a rule reports too little to be kept inside another report.</summary>
    public static bool IsWeak(Report report) => WeakRules.Contains(report.Rule);

    private static List<Report> Read(Unit unit, int first)
    {
        var reports = new List<Report>();
        for (var at = first; at < unit.Count;)
        {
            at = !unit[at].MayBe(WordTraits.ReportVerb | WordTraits.ReportNoun) && unit[at].Lower is not ("according" or "reportedly") ? at + 1
                : AccordingToRule.Read(unit, at) is { } according ? Keep(unit, according, at + 2, reports)
                : HearsayRule.Read(unit, at) is { } hearsay ? Keep(unit, hearsay, at + 1, reports)
                : NounCueRule.Read(unit, at) is { } named ? Keep(unit, named, at + 1, reports)
                : ReadVerb(unit, at, reports);
        }

        return reports;
    }

    private static int ReadVerb(Unit unit, int at, List<Report> reports)
    {
        // "the United States": a capital inside a sentence is a name, whatever verb it looks like.
        if (unit.CueAt(at) is not { } cue || (at > 0 && unit[at].IsCapital && !((cue.Form is CueForm.Present || (cue.Form is CueForm.Past or CueForm.Base && unit.Start == unit.Reading.Article.Passages[0].Span.Start)) && !cue.Entry.Takes(CueFrames.Weak) && unit.IsHeadline)))
        {
            return at + 1;
        }

        if (OtherSenses.Apply(unit, cue))
        {
            return at + 1;
        }

        if (VerbGroups.Read(unit, cue) is not { } group || (group.IsUnreal && !MayBeUnreal(group)) || IsAsked(unit, group) || (at > 0 && unit[at].IsCapital && group.Subject is not { First: 0 }))
        {
            return cue.End;
        }

        if (group.Subject is { Count: 1 } owner && unit[owner.First].Lower is "his" or "its" or "their" or "my" or "our" or "your" || HadBeen(unit, group))
        {
            return cue.End;
        }

        if (Events.SanctionDeeds.IsRecall(unit, cue))
        {
            return cue.End;
        }

        if (IsInSubjectClause(unit, group))
        {
            return cue.End;
        }

        if ((group.Entry.Lemma is "refuse" or "decline" && KeepsSilent(unit, cue.End)) || LikesToSay(unit, group))
        {
            return cue.End;
        }

        foreach (var rule in ReportRules.InOrder)
        {
            if (Fits(rule, group) && rule.Read(unit, group) is { } report && Speakers.MaySpeak(unit, group, report))
            {
                return (FrontedParticiple.Applies(unit, group) ? FrontedParticiple.Bound(unit, report) : report) is { } kept ? Keep(unit, kept, cue.End, reports) : cue.End;
            }
        }

        return cue.End;
    }

    /// <summary>"Had the police found the letter, …": what was not.</summary>
    private static bool HadBeen(Unit unit, VerbGroup group) =>
        group.Subject is { First: > 0 } subject && unit[subject.First - 1].Is("had") && (subject.First == 1 || unit[subject.First - 2].Is(",")) && group.Cue.Form is CueForm.Past or CueForm.Participle;

    /// <summary>"How firmly Oslo reacts to the verdict is a worry": the clause is the sentence's subject.</summary>
    private static bool IsInSubjectClause(Unit unit, VerbGroup group) =>
        unit[0].Lower is "how" or "whether" && unit[unit.Count - 1].Is(".") && group.Subject is { First: > 0 and < 4 } && group.Entry.Takes(CueFrames.Noun) && !group.Entry.Takes(CueFrames.After)
        && unit.At(group.End).Kind == ItemKind.Word && !unit.IsWord(group.End, "that");

    /// <summary>"likes to say": the verb of saying reports.</summary>
    private static bool LikesToSay(Unit unit, VerbGroup group) =>
        group.Entry.Lemma is "like" or "love" && unit.IsWord(group.End, "to") && unit.CueAt(group.End + 1) is { Entry.Group: "say", Form: CueForm.Base };

    /// <summary>"refused to say whether": what he kept to himself is the question, by the verb of saying.</summary>
    private static bool KeepsSilent(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count - 2, first + 6); at++)
        {
            if (unit[at].Is("to") && unit.CueAt(at + 1) is { } verb && verb.Entry.Takes(CueFrames.Wh) && Words.Questions.Contains(unit.At(verb.End).Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Does he need to go?", "what you need to know": a question of the writer's own.</summary>
    private static bool IsAsked(Unit unit, VerbGroup group) =>
        group.Subject is { First: > 0 } subject && group.First == group.Cue.First
        && ((unit[subject.First - 1].Lower is "do" or "does" or "did" or "will" or "would" or "can" or "could" or "should" && unit[unit.Count - 1].Is("?"))
            || (unit[subject.First - 1].Is("what") && unit.IsWord(group.End, "to") && (subject.First == 1 || unit[unit.Count - 1].Is("?"))));

    /// <summary>"would like to", and "would not say whether": the wish and the silence are real.</summary>
    private static bool MayBeUnreal(VerbGroup group) =>
        group.IsNegated ? group.Entry.Takes(CueFrames.Wh) : (group.Entry.Lemma is "say" && group.OnlyThat) || group.Entry.Lemma is "like" or "prefer" or "love" or "hate";

    /// <summary>A passive names no speaker as its subject; what somebody did not say is told only of thoughts, wishes and questions.</summary>
    private static bool Fits(ReportRule rule, VerbGroup group)
    {
        if (group.IsPassive)
        {
            return rule is QuotedAsSayingRule or PassiveReportRule && !group.IsNegated;
        }

        return !group.IsNegated || rule is EmbeddedQuestionRule || (rule is ThatClauseRule or NounObjectRule && !group.IsUnreal && ToldWhenDenied.Contains(group.Entry.Lemma))
            || (!group.IsUnreal && rule is not AfterContentRule && group.Entry.Group is "think" or "feel" or "promise" && !group.IsUnreal);
    }

    private static int Keep(Unit unit, Report report, int next, List<Report> reports)
    {
        if (reports.Count > 0)
        {
            return KeepAmong(unit, report, next, reports);
        }

        reports.Add(report);
        KeepRest(unit, report, reports);
        return next;
    }

    private static int KeepAmong(Unit unit, Report report, int next, List<Report> reports)
    {
        var holder = reports.FindLast(other => other.Content.First <= report.Cue.First && other.Content.End > report.Cue.First);
        if (holder is not null && !MayBeHeld(unit, report))
        {
            return next;
        }

        var isAround = IsAround(unit, report, reports);
        if (isAround)
        {
            // "He thinks it will rain, she said": what the words around hold is hers.
            reports.RemoveAll(inner => inner.Content.First >= report.Content.First && inner.Content.End <= report.Content.End && (Speakers.IsThought(unit, inner) || inner.Rule is "speech-act" or "noun-cue" or "noun-of-speech"));
            if (report.Rule == "according-to-after" && reports.Exists(inner => inner.Content.First >= report.Content.First && inner.Content.End <= report.Content.End && inner.Source is not null))
            {
                // The words have a reporter of their own already.
                return next;
            }
        }

        var clashes = reports.Exists(other => other.Content.First < report.Content.End && report.Content.First < other.Content.End && holder != other);
        if (!clashes || isAround)
        {
            reports.Add(report);
            KeepRest(unit, report, reports);
        }

        return next;
    }

    /// <summary>A report inside another is one that names its own speaker and is of words, not thoughts.</summary>
    private static bool MayBeHeld(Unit unit, Report report) =>
        !WeakRules.Contains(report.Rule) && report.Source is { } source && !Speakers.IsThought(unit, report)
        && !(source.Count == 1 && Words.SubjectPronouns.Contains(unit[source.First].Lower))
        && (report.Rule is not "quotation-after-verb" || report.Content.Count > 1 || unit[report.Content.First].End - unit[report.Content.First].Start > 30);

    /// <summary>"…, according to X" and "…, X said" are said of all before them, reports included.</summary>
    private static bool IsAround(Unit unit, Report report, List<Report> reports) =>
        report.Rule == "according-to-after"
        || (report.Rule == "reporter-after-content" && report.Source is { } source && (source.First < report.Cue.First || unit[report.Content.End - 1].Kind == ItemKind.Quotation || unit.At(source.End).Lower is "who" or "." || reports.TrueForAll(other => other.Source is { } own && own.First > report.Content.First))
            && reports.TrueForAll(other => other.Content.First >= report.Content.First && other.Content.End <= report.Content.End));

    private static bool ReportsAgain(Unit unit, int at) =>
        unit[at].Lower is ";" or "?" or "!" || (unit[at] is { Kind: ItemKind.Word, IsCapital: false }
            && unit.CueAt(at) is { Form: not CueForm.Base } cue && cue.Entry.Takes(CueFrames.Quote | CueFrames.PersonThat | CueFrames.Naming | CueFrames.As));

    /// <summary>“…,” he said, “….” and "The deal, he said, was dead": the content goes on after the reporter.</summary>
    private static void KeepRest(Unit unit, Report report, List<Report> reports)
    {
        var end = Math.Max(report.Cue.End, report.Source?.End ?? 0);
        if (report.Rule is not ("reporter-after-content" or "according-to-after"))
        {
            return;
        }

        if (report.Rest is { IsEmpty: false } rest)
        {
            reports.Add(report with { Rule = "goes-on-after-reporter", Content = rest, Cue = new Phrase(rest.First, rest.First), Rest = null, Continues = true });
            return;
        }

        var first = end;
        while (first < unit.Count && first - end < LongestAside && unit[first].Kind != ItemKind.Quotation && !ReportsAgain(unit, first))
        {
            first++;
        }

        if (first < unit.Count && unit[first].Kind == ItemKind.Quotation && !unit.IsTitle(first) && (first == end || unit[first - 1].Kind == ItemKind.Mark) && !(report.Content.First <= first && first < report.Content.End))
        {
            reports.Add(report with { Rule = "goes-on-after-reporter", Content = new Phrase(first, first + 1), Cue = new Phrase(first, first), Continues = true });
        }
    }
}
