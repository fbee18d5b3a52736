namespace Graph.Extraction.Statements.Rules;

/// <summary><c>“…,” he added.</c>, <c>…, said the minister</c>: the reporter follows the content or stands inside it.</summary>
internal sealed class AfterContentRule : ReportRule
{
    /// <summary>Words that describe the reporter, between commas, are no more than this many.</summary>
    private const int LongestApposition = 24;

    public override string Name => "reporter-after-content";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.After | CueFrames.Quote | CueFrames.Bare | CueFrames.PersonThat))
        {
            return null;
        }

        group = WithFirst(unit, group);
        return (group.Subject is null || EndsInName(unit, group) ? Inverted(unit, group) : null) ?? (group.Subject is { } subject ? Following(unit, group, subject) : null);
    }

    /// <summary>"…, she and another reporter said", "…, current and former officials said"</summary>
    private static VerbGroup WithFirst(Unit unit, VerbGroup group) =>
        group.Subject is { First: > 2 } subject && unit[subject.First - 1].Is("and") && unit[subject.First - 2] is { Kind: ItemKind.Word, IsCapital: false } && Separates(unit, subject.First - 3)
            ? group with { Subject = new Phrase(subject.First - 2, subject.End) }
            : group;

    /// <summary>"He warned the premier, Li Wen, not to act, said an official who was there.": what stands before is a clause, what follows names somebody and no more.</summary>
    private static bool EndsInName(Unit unit, VerbGroup group) =>
        group.Entry.Lemma is "say" && unit.IsWord(group.First - 1, ",") && NounPhrases.StartingAtSpeaker(unit, group.End) is { IsEmpty: false } source && (source.End >= unit.Count || unit[source.End].Lower is "who" or "." || (unit[source.End].Is(",") && !ContentBounds.HasFinite(unit, source.End, unit.Count)))
        && (ContentBounds.HasFinite(unit, 0, group.First) || Enumerable.Range(0, group.First).Any(at => unit.CueAt(at) is { Form: CueForm.Past }));

    private Report? Following(Unit unit, VerbGroup group, Phrase subject)
    {
        // "…," he told Radio One.: the addressee stands between the verb and the end.
        var listener = group.Entry.Takes(CueFrames.PersonThat) ? NounPhrases.StartingAt(unit, group.End) : new Phrase(group.End, group.End);
        if (unit.IsWord(subject.First - 1, "as") && (subject.First == 1 || unit[subject.First - 2].Is(",")) && unit.IsWord(listener.End, ",") && group.Entry.Takes(CueFrames.Bare))
        {
            // "As the senator likes to say, a fence makes good neighbors."
            var told = new Phrase(listener.End + 1, ContentBounds.EndOf(unit, listener.End + 1, group, isClause: true));
            return ContentBounds.HasVerb(unit, told.First, told.End) ? Reported(group, told, group.End, 0.75) : null;
        }

        if (group.Entry.Takes(CueFrames.To) && unit.IsWord(group.End, "to") && unit.At(group.End + 1) is { Kind: ItemKind.Word, IsCapital: false } && unit.At(subject.First - 1).Kind != ItemKind.Quotation)
        {
            // "…, the union pledged to go": the infinitive is what was pledged.
            return null;
        }

        if (group.IsRelative && unit.At(group.First - 1).Is("who") && unit.At(subject.First - 1).Kind != ItemKind.Quotation)
        {
            // "the hall was full of scholars, bankers and officials who had gathered"
            return null;
        }

        // "…, as critics point out."
        var opening = unit.IsWord(subject.First - 1, "as") && unit.IsWord(subject.First - 2, ",") && unit.At(listener.End).Kind == ItemKind.Mark ? subject.First - 1 : subject.First;
        if (!Separates(unit, opening - 1) || !(HasBeenQuoted(unit, subject.First - 1, group) || IsOver(unit, listener.End, unit[subject.First - 1].AwaitsReporter)))
        {
            return null;
        }

        if (unit.IsWord(listener.End, ",") && unit.At(listener.End + 1).Kind == ItemKind.Quotation && Words.Prepositions.Contains(unit[0].Lower) && unit[subject.First - 1].Is(","))
        {
            // "In her plan, a paper listing her aims, she wrote, “…”"
            return null;
        }

        if (Words.IsReflexive(unit.At(group.End).Lower))
        {
            // "Two days later, she found herself alone."
            return null;
        }

        if (WriterAsides.IsComment(unit, subject.First))
        {
            // "…, a charge the company disputes"
            return null;
        }

        var content = Before(unit, opening);
        if (IsBrokenOff(unit, content))
        {
            return null;
        }

        if (IsOnlyOfQuotations(unit, group, content))
        {
            return null;
        }

        return ReporterInside.Read(unit, group, content, CloseOf(unit, listener.End)) ?? Reported(group, content, group.End, Confidence(unit, content));
    }

    /// <summary>"he told them on Friday in an interview |, …": where the reporter and the occasion end, if a comma follows.</summary>
    private static int CloseOf(Unit unit, int end)
    {
        var close = Adjuncts.SkipOccasion(unit, Adjuncts.SkipTime(unit, unit.At(end).Lower is "them" or "him" or "her" or "us" or "me" ? end + 1 : end));
        return unit.IsWord(close, ",") ? close : end;
    }

    /// <summary>"…," he told a hall of students: after a whole quotation whatever the verb takes belongs to the reporter.</summary>
    private static bool HasBeenQuoted(Unit unit, int at, VerbGroup group) =>
        unit[at] is { Kind: ItemKind.Quotation, AwaitsReporter: true } quotation && quotation.End - quotation.Start > 14
        && (at == 0 || unit[at - 1].EndsSentence || quotation.LastMark == ',') && group.Entry.Takes(CueFrames.PersonThat | CueFrames.Quote)
        && !unit.IsWord(group.End, "that") && !unit.IsWord(group.End, ":") && unit.At(group.End).Kind == ItemKind.Word;

    private Report? Inverted(Unit unit, VerbGroup group)
    {
        var before = SkipBackAdverbs(unit, group.First - 1);
        var source = NounPhrases.StartingAtSpeaker(unit, group.End);
        if (!Separates(unit, before) || source.IsEmpty || !IsFinite(group) || !IsOverAfterName(unit, source) || IsOwnedThing(unit, source))
        {
            return null;
        }

        // ", noted the progress" takes an object; only after a quotation is what follows such a verb its subject.
        var content = Before(unit, before + 1);
        if (IsBrokenOff(unit, content))
        {
            return null;
        }

        if (group.Entry.Lemma == "say" && unit[before].Is(",") && unit.IsWord(source.End, ",") && ReporterInside.Around(unit, group with { Subject = new Phrase(before + 1, source.End) }, content.IsEmpty ? source.End + 1 : AfterApposition(unit, source.End)) is { } around)
        {
            // "The problem, said an aide, is that …"
            return around with { Source = source, Cue = CueTo(group, group.End) };
        }

        if (content.IsEmpty && group.Entry.Lemma == "say" && before is 2 or 3 && unit[before].Is(",") && !Words.Prepositions.Contains(unit[0].Lower) && !Words.Conjunctions.Contains(unit[0].Lower))
        {
            // "Not much, says the professor": too short to show a verb.
            content = new Phrase(0, before);
        }

        var takesObject = group.Entry.Takes(CueFrames.Noun) && !content.IsEmpty && unit[content.End - 1].Kind != ItemKind.Quotation && !ClosesSentence(unit, group, source, content);
        return content.IsEmpty || takesObject || IsOnlyOfQuotations(unit, group, content)
            ? null
            : new Report(Name, content, CueTo(group, group.End), source, Confidence(unit, content));
    }

    /// <summary>"…, tweeted their approval": an object, and nobody who could speak.</summary>
    private static bool IsOwnedThing(Unit unit, Phrase source) =>
        unit[source.First].Lower is "their" or "his" or "her" or "its" && !Enumerable.Range(source.First, source.Count).Any(at => Words.IsSpeaker(unit[at].Lower));

    /// <summary>"The fees will fall, predicted Ann Berg.": a whole clause, a verb of saying, and nothing but a name.</summary>
    private static bool ClosesSentence(Unit unit, VerbGroup group, Phrase source, Phrase content) =>
        group is { Cue.Form: CueForm.Past or CueForm.Present, Entry.Group: "say" } && !group.Entry.Takes(CueFrames.Weak) && content.First == 0 && unit[source.First].IsCapital && unit[source.End - 1].IsCapital && ContentBounds.HasFinite(unit, 0, content.End)
        && (unit.At(source.End).Lower is "." or "," || source.End >= unit.Count);

    /// <summary>", said Ann Berg, an expert on the region, would …": the verb after the second comma; past the end where there is none.</summary>
    private static int AfterApposition(Unit unit, int comma)
    {
        for (var at = comma + 1; at < Math.Min(unit.Count - 1, comma + LongestApposition) && !Words.IsFinite(unit[at].Lower); at++)
        {
            if (unit[at].Is(",") && Words.IsFinite(unit[at + 1].Lower) && unit[at + 1].Kind == ItemKind.Word)
            {
                return at + 1;
            }
        }

        return unit.Count;
    }

    /// <summary>"She did not, however, found the club.": words that end in an auxiliary are no clause.</summary>
    private static bool IsBrokenOff(Unit unit, Phrase content) =>
        !content.IsEmpty && unit[content.End - 1] is { Kind: ItemKind.Word } last
        && ((Words.IsFinite(last.Lower) && !Enumerable.Range(content.First, content.Count - 1).Any(at => unit[at].Lower is "what" or "than" or "as" or "who" or "where" or "how")) || Words.Negations.Contains(last.Lower) || (last.Is("however") && Words.Negations.Contains(unit.At(content.End - 3).Lower)));

    /// <summary>"…, she continued": verbs that take no clause report nothing but quotations.</summary>
    private static bool IsOnlyOfQuotations(Unit unit, VerbGroup group, Phrase content) =>
        !content.IsEmpty && !(group.Entry.Takes(CueFrames.Bare | CueFrames.PersonThat) || (group.Entry.Takes(CueFrames.That) && group.Entry.Takes(CueFrames.After))) && unit[content.End - 1].Kind != ItemKind.Quotation;

    /// <summary>"…, say critics": a plural's present looks like the base form; only "say" is common enough so.</summary>
    private static bool IsFinite(VerbGroup group) =>
        group.Cue.Form is not (CueForm.Base or CueForm.Gerund) || (group.Cue.Form == CueForm.Base && group is { Entry.Lemma: "say", IsUnreal: false });

    private static double Confidence(Unit unit, Phrase content) =>
        !content.IsEmpty && unit[content.End - 1].Kind == ItemKind.Quotation ? 0.95 : 0.8;

    private static bool Separates(Unit unit, int at) =>
        at >= 0 && (unit[at].Kind == ItemKind.Quotation || unit[at].Lower is "," or "—" or "–" or "-");

    private static int SkipBackAdverbs(Unit unit, int at)
    {
        while (at > 0 && Words.IsAdverb(unit[at]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Nothing that could be content follows: a mark, the end, a participle, or an adjunct up to the next mark.</summary>
    private static bool IsOver(Unit unit, int at, bool followsQuotation)
    {
        var item = unit.At(at);
        if (at >= unit.Count || (item.Kind == ItemKind.Mark && item.Lower is not (":" or "(" or "[" or "$")))
        {
            return !(item.Is(",") && unit.At(at + 1).Kind == ItemKind.Quotation && unit.At(at - 2).Lower is ",");
        }

        if (item.Kind == ItemKind.Quotation && followsQuotation)
        {
            // “…,” he said “…”: the comma was left out.
            return true;
        }

        var startsAdjunct = Words.Prepositions.Contains(item.Lower) || (item.Lower is "this" or "last" && Words.Times.Contains(unit.At(at + 1).Lower)) || Words.Times.Contains(item.Lower) || Words.IsAdverb(item)
            || item.Lower is "back" or "aloud" or "out" or "here" or "there"
            || item.Lower is "to" or "as" or "when" or "while" or "him" or "her" or "them" or "us" or "me"
            || (item.Kind == ItemKind.Word && Words.HumanNouns.Contains(item.Lower));
        var opening = startsAdjunct ? Adjuncts.SkipToOpening(unit, at, allowsObject: true) : -1;
        return startsAdjunct && (opening < 0 || (followsQuotation && HasComma(unit, at, opening)));
    }

    private static bool HasComma(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOverAfterName(Unit unit, Phrase source)
    {
        var item = unit.At(source.End);
        return source.End >= unit.Count || item.Kind is ItemKind.Mark or ItemKind.Quotation
            || Words.Prepositions.Contains(item.Lower) || Words.Times.Contains(item.Lower) || Words.Conjunctions.Contains(item.Lower)
            || Words.IsAdverb(item) || item.Lower is "and" or "to" or "who" || item.Lower.EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>The quotation, or the clause, that ends before an index.</summary>
    private static Phrase Before(Unit unit, int end)
    {
        while (end > 0 && unit[end - 1].Kind == ItemKind.Mark)
        {
            end--;
        }

        var first = end;
        while (first > 0 && !EndsEarlierContent(unit, first - 1, end))
        {
            first--;
        }

        if (first == 0 && unit[0].Is("as") && unit[end - 1].Kind != ItemKind.Quotation)
        {
            // "As the fleet grows, the union pledged to …": a circumstance, not what was said, unless its clause follows.
            var comma = 1;
            while (comma < end && !unit[comma].Is(","))
            {
                comma++;
            }

            return new Phrase(ContentBounds.HasVerb(unit, comma, end) ? 0 : end, end);
        }

        while (first < end && (unit[first].Kind == ItemKind.Mark || unit[first].Lower is "as" || (first == 0 && unit[0].Lower is "but" or "and" or "yet" or "so")))
        {
            first++;
        }

        var isAtStart = first == 0 || (first == 1 && unit[0].Lower is "but" or "and" or "yet" or "so");
        var isQuotation = first < end && unit[end - 1].Kind == ItemKind.Quotation;
        // Words from the sentence's start up to ", a poll found." are a clause even where its verb looks like a noun.
        var isWhole = first == 0 && end - first >= 4 && OpensClause(unit[0]);
        var isParticiple = first == 0 && !isQuotation && end > 0 && unit.CueAt(0) is { Form: CueForm.Gerund, Entry.Group: "say" } opening && unit.IsWord(opening.End, "that");
        if (isParticiple || (first > 0 && NewClause.IsQuestion(unit, first - 1)) || (unit.IsWord(first, "asked") && first < end && unit[first].IsCapital))
        {
            return new Phrase(end, end);
        }

        var isClause = end - first >= 3 && (isWhole || ContentBounds.HasVerb(unit, first, end)) && (!Words.Conjunctions.Contains(unit[first].Lower) || (isAtStart && (unit[first].Lower is "that" or "what" or "how" || HasClauseAfterFront(unit, end))));
        var isAdjunct = !isQuotation && end - first < 7 && Words.Prepositions.Contains(unit[first].Lower);
        return isQuotation || (isClause && !isAdjunct) ? new Phrase(first, end) : new Phrase(end, end);
    }

    /// <summary>"After two terms, Berg plans to go, her aide said.": the clause follows what opens the sentence.</summary>
    private static bool HasClauseAfterFront(Unit unit, int end)
    {
        for (var at = 2; at < end - 2; at++)
        {
            if (unit[at].Is(","))
            {
                return unit[at + 1].Kind == ItemKind.Word && unit[at + 1].Lower is not ("which" or "who") && !unit.IsWord(1, "asked") && !Words.Prepositions.Contains(unit[at + 1].Lower) && !Words.Conjunctions.Contains(unit[at + 1].Lower) && ContentBounds.HasVerb(unit, at + 1, end);
            }
        }

        return false;
    }

    private static bool OpensClause(Item item) =>
        !Words.Prepositions.Contains(item.Lower) && !Words.IsAdverb(item)
        && !item.Lower.EndsWith("ing", StringComparison.Ordinal) && !item.Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>A full quotation before another one, a semicolon, or a sentence mark belongs to what was said before.</summary>
    private static bool EndsEarlierContent(Unit unit, int at, int end) =>
        unit[at].Lower is ";" or ":" || NewClause.IsQuestion(unit, at) || (at < end - 1 && (unit[at].EndsSentence || (unit[at].LastMark == ',' && (at == 0 || !Words.Prepositions.Contains(unit.At(Words.IsAdverb(unit[at + 1]) || unit[at + 1].Is("well") ? at + 2 : at + 1).Lower) && !unit[at + 1].Is("aside") && unit.CueAt(at + 1) is not { Form: CueForm.Gerund }))));
}
