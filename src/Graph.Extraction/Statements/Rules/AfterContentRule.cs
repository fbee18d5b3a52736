namespace Graph.Extraction.Statements.Rules;

/// <summary><c>“…,” he added.</c>, <c>…, said the minister</c>: the reporter follows the content or stands inside it.</summary>
internal sealed class AfterContentRule : ReportRule
{
    /// <summary>Words that describe the reporter, between commas, are no more than this many.</summary>
    private const int LongestApposition = 24;

    /// <summary>A quotation of more characters than this is no mere term.</summary>
    private const int LongestTerm = 14;

    public override string Name => "reporter-after-content";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.After | CueFrames.Quote | CueFrames.Bare | CueFrames.PersonThat))
        {
            return null;
        }

        group = WithFirst(unit, group);
        var inverted = group.Subject is null || EndsInName(unit, group) ? Inverted(unit, group) : null;
        return inverted ?? (group.Subject is { } subject ? Following(unit, group, subject) : null);
    }

    /// <summary>"…, she and another reporter said", "…, current and former officials said"</summary>
    private static VerbGroup WithFirst(Unit unit, VerbGroup group) =>
        group.Subject is { First: > 2 } subject
        && unit[subject.First - 1].Is("and")
        && unit[subject.First - 2].IsLowerWord
        && Separates(unit, subject.First - 3)
            ? group with { Subject = new Phrase(subject.First - 2, subject.End) }
            : group;

    /// <summary>
    /// "He warned the premier, Li Wen, not to act, said an official who was there.": what stands before is a clause, what follows names
    /// somebody and no more.
    /// </summary>
    private static bool EndsInName(Unit unit, VerbGroup group) =>
        group.Entry.Lemma is "say"
        && unit.IsWord(group.First - 1, ",")
        && NounPhrases.StartingAtSpeaker(unit, group.End) is { IsEmpty: false } source
        && ReporterEnd.IsAllOfRest(unit, source.End)
        && (ContentBounds.HasFinite(unit, 0, group.First) || HasPast(unit, group.First));

    private static bool HasPast(Unit unit, int end) => Enumerable.Range(0, end).Any(at => unit.CueAt(at) is { Form: CueForm.Past });

    private Report? Following(Unit unit, VerbGroup group, Phrase subject)
    {
        // "…," he told Radio One.: the addressee stands between the verb and the end.
        var listener = group.Entry.Takes(CueFrames.PersonThat) ? NounPhrases.StartingAt(unit, group.End) : new Phrase(group.End, group.End);
        if (OpensWithAs(unit, group, subject, listener))
        {
            var told = new Phrase(listener.End + 1, ContentBounds.EndOf(unit, listener.End + 1, group, isClause: true));
            return ContentBounds.HasVerb(unit, told.First, told.End) ? Reported(group, told, group.End, 0.75) : null;
        }

        var opening = IsClosingAs(unit, subject, listener) ? subject.First - 1 : subject.First;
        if (!Separates(unit, opening - 1) || !IsReporter(unit, group, subject, listener))
        {
            return null;
        }

        var content = ContentBefore.Of(unit, opening);
        if (ContentBefore.IsBrokenOff(unit, content) || IsOnlyOfQuotations(unit, group, content))
        {
            return null;
        }

        return ReporterInside.Read(unit, group, content, CloseOf(unit, listener.End)) ?? Reported(group, content, group.End, Confidence(unit, content));
    }

    /// <summary>"As the senator likes to say, a fence makes good neighbors."</summary>
    private static bool OpensWithAs(Unit unit, VerbGroup group, Phrase subject, Phrase listener) =>
        unit.IsWord(subject.First - 1, "as")
        && (subject.First == 1 || unit[subject.First - 2].Is(","))
        && unit.IsWord(listener.End, ",")
        && group.Entry.Takes(CueFrames.Bare);

    /// <summary>"…, as critics point out."</summary>
    private static bool IsClosingAs(Unit unit, Phrase subject, Phrase listener) =>
        unit.IsWord(subject.First - 1, "as") && unit.IsWord(subject.First - 2, ",") && unit.At(listener.End).Kind == ItemKind.Mark;

    private static bool IsReporter(Unit unit, VerbGroup group, Phrase subject, Phrase listener) =>
        !TakesWhatFollows(unit, group, subject)
        && !SaysElsewhere(unit, group, subject, listener)
        && (HasBeenQuoted(unit, subject.First - 1, group) || ReporterEnd.IsAt(unit, listener.End, unit[subject.First - 1].AwaitsReporter));

    private static bool TakesWhatFollows(Unit unit, VerbGroup group, Phrase subject) =>
        unit.At(subject.First - 1).Kind != ItemKind.Quotation && (TakesInfinitive(unit, group) || IsInRelative(unit, group));

    /// <summary>"…, the union pledged to go": the infinitive is what was pledged.</summary>
    private static bool TakesInfinitive(Unit unit, VerbGroup group) =>
        group.Entry.Takes(CueFrames.To) && unit.IsWord(group.End, "to") && unit.At(group.End + 1).IsLowerWord;

    /// <summary>"the hall was full of scholars, bankers and officials who had gathered"</summary>
    private static bool IsInRelative(Unit unit, VerbGroup group) => group.IsRelative && unit.At(group.First - 1).Is("who");

    private static bool Separates(Unit unit, int at) =>
        at >= 0 && (unit[at].Kind == ItemKind.Quotation || unit[at].Lower is "," or "—" or "–" or "-");

    /// <summary>"…," he told a hall of students: after a whole quotation whatever the verb takes belongs to the reporter.</summary>
    private static bool HasBeenQuoted(Unit unit, int at, VerbGroup group) =>
        IsWholeQuotation(unit, at)
        && group.Entry.Takes(CueFrames.PersonThat | CueFrames.Quote)
        && !unit.IsWord(group.End, "that")
        && !unit.IsWord(group.End, ":")
        && unit.At(group.End).Kind == ItemKind.Word;

    private static bool IsWholeQuotation(Unit unit, int at) =>
        unit[at].AwaitsReporter
        && unit[at].End - unit[at].Start > LongestTerm
        && (at == 0 || unit[at - 1].EndsSentence || unit[at].LastMark == ',');

    private static bool SaysElsewhere(Unit unit, VerbGroup group, Phrase subject, Phrase listener) =>
        QuotesBehindFront(unit, subject, listener)
        // "Two days later, she found herself alone."
        || Words.IsReflexive(unit.At(group.End).Lower)
        // "…, a charge the company disputes"
        || WriterAsides.IsComment(unit, subject.First);

    /// <summary>"In her plan, a paper listing her aims, she wrote, “…”"</summary>
    private static bool QuotesBehindFront(Unit unit, Phrase subject, Phrase listener) =>
        unit.IsWord(listener.End, ",")
        && unit.At(listener.End + 1).Kind == ItemKind.Quotation
        && Words.Prepositions.Contains(unit[0].Lower)
        && unit[subject.First - 1].Is(",");

    /// <summary>"he told them on Friday in an interview |, …": where the reporter and the occasion end, if a comma follows.</summary>
    private static int CloseOf(Unit unit, int end)
    {
        var listener = unit.At(end).Lower is "them" or "him" or "her" or "us" or "me" ? end + 1 : end;
        var close = Adjuncts.SkipOccasion(unit, Adjuncts.SkipTime(unit, listener));
        return unit.IsWord(close, ",") ? close : end;
    }

    private Report? Inverted(Unit unit, VerbGroup group)
    {
        var before = SkipBackAdverbs(unit, group.First - 1);
        var source = NounPhrases.StartingAtSpeaker(unit, group.End);
        if (!Separates(unit, before) || source.IsEmpty || !IsFinite(group) || !ReporterEnd.IsAfterName(unit, source) || IsOwnedThing(unit, source))
        {
            return null;
        }

        var content = ContentBefore.Of(unit, before + 1);
        if (ContentBefore.IsBrokenOff(unit, content))
        {
            return null;
        }

        var first = content.IsEmpty ? source.End + 1 : AfterApposition(unit, source.End);
        var reporter = group with { Subject = new Phrase(before + 1, source.End) };
        if (IsSaidBetweenCommas(unit, group, before, source.End) && ReporterInside.Around(unit, reporter, first) is { } around)
        {
            return around with { Source = source };
        }

        content = content.IsEmpty && IsShortAnswer(unit, group, before) ? new Phrase(0, before) : content;
        return content.IsEmpty || TakesObject(unit, group, source, content) || IsOnlyOfQuotations(unit, group, content)
            ? null
            : new Report(Name, content, CueTo(group, group.End), source, Confidence(unit, content));
    }

    /// <summary>"The problem, said an aide, is that …"</summary>
    private static bool IsSaidBetweenCommas(Unit unit, VerbGroup group, int open, int close) =>
        group.Entry.Lemma == "say" && unit[open].Is(",") && unit.IsWord(close, ",");

    /// <summary>", said Ann Berg, an expert on the region, would …": the verb after the second comma; past the end where there is none.</summary>
    private static int AfterApposition(Unit unit, int comma)
    {
        for (var at = comma + 1; at < Math.Min(unit.Count - 1, comma + LongestApposition) && !Words.IsFinite(unit[at].Lower); at++)
        {
            if (unit[at].Is(",") && Words.IsFiniteWord(unit[at + 1]))
            {
                return at + 1;
            }
        }

        return unit.Count;
    }

    /// <summary>"Not much, says the professor": too short to show a verb.</summary>
    private static bool IsShortAnswer(Unit unit, VerbGroup group, int comma) =>
        group.Entry.Lemma == "say"
        && comma is 2 or 3
        && unit[comma].Is(",")
        && !Words.Prepositions.Contains(unit[0].Lower)
        && !Words.Conjunctions.Contains(unit[0].Lower);

    /// <summary>", noted the progress": an object; only after a quotation is what follows such a verb its subject.</summary>
    private static bool TakesObject(Unit unit, VerbGroup group, Phrase source, Phrase content) =>
        group.Entry.Takes(CueFrames.Noun) && !EndsInQuotation(unit, content) && !ClosesSentence(unit, group, source, content);

    /// <summary>"The fees will fall, predicted Ann Berg.": a whole clause, a verb of saying, and nothing but a name.</summary>
    private static bool ClosesSentence(Unit unit, VerbGroup group, Phrase source, Phrase content) =>
        group is { Cue.Form: CueForm.Past or CueForm.Present, Entry.Group: "say" }
        && !group.Entry.Takes(CueFrames.Weak)
        && content.First == 0
        && unit[source.First].IsCapital
        && unit[source.End - 1].IsCapital
        && ContentBounds.HasFinite(unit, 0, content.End)
        && unit.At(source.End).Lower is "." or ",";

    /// <summary>"…, tweeted their approval": an object, and nobody who could speak.</summary>
    private static bool IsOwnedThing(Unit unit, Phrase source) =>
        (unit[source.First].Lower is "their" or "his" or "her" or "its" || (EndsInThing(unit, source) && !unit[source.First].Is("the")))
        && !Enumerable.Range(source.First, source.Count).Any(at => unit[at].IsLowerWord && Words.IsSpeaker(unit[at].Lower));

    /// <summary>"President Berg's | visit"</summary>
    private static bool EndsInThing(Unit unit, Phrase source) =>
        source.Count > 2 && unit[source.End - 2].Kind == ItemKind.Possessive && unit[source.End - 1].IsLowerWord;

    /// <summary>"…, she continued": verbs that take no clause report nothing but quotations.</summary>
    private static bool IsOnlyOfQuotations(Unit unit, VerbGroup group, Phrase content) =>
        !content.IsEmpty && !EndsInQuotation(unit, content) && !TakesClause(group.Entry);

    private static bool TakesClause(CueEntry entry) =>
        entry.Takes(CueFrames.Bare | CueFrames.PersonThat) || (entry.Takes(CueFrames.That) && entry.Takes(CueFrames.After));

    /// <summary>"…, say critics": a plural's present looks like the base form; only "say" is common enough so.</summary>
    private static bool IsFinite(VerbGroup group) => group.Cue.Form switch
    {
        CueForm.Gerund => false,
        CueForm.Base => group is { Entry.Lemma: "say", IsUnreal: false },
        _ => true,
    };

    private static bool EndsInQuotation(Unit unit, Phrase content) => !content.IsEmpty && unit[content.End - 1].Kind == ItemKind.Quotation;

    private static double Confidence(Unit unit, Phrase content) => EndsInQuotation(unit, content) ? 0.95 : 0.8;

    private static int SkipBackAdverbs(Unit unit, int at)
    {
        while (at > 0 && Words.IsAdverb(unit[at]))
        {
            at--;
        }

        return at;
    }
}
