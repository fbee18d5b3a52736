namespace Graph.Extraction.Statements.Rules;

/// <summary><c>The deal, he said, was dead</c>: the reporter stands inside what he reports, between two commas.</summary>
internal static class ReporterInside
{
    private const string Rule = "reporter-after-content";

    /// <summary>The report on both sides of the reporter; null where he is not inside.</summary>
    /// <param name="before">What stands before him, where it could be all; empty where it is no clause.</param>
    /// <param name="close">Index of the comma behind him.</param>
    public static Report? Read(Unit unit, VerbGroup group, Phrase before, int close)
    {
        if (group.Subject is not { First: > 1 } subject || !unit.IsWord(close, ",") || !unit[subject.First - 1].Is(","))
        {
            return unit.IsWord(close, ",") && !before.IsEmpty && ThatClause(unit, group, close + 1) is { } clause
                ? Report.By(group, Rule, before, 0.95) with { Rest = clause }
                : null;
        }

        var first = close + 1;
        if (unit[subject.First - 2].Is("including") && unit.At(first).Kind == ItemKind.Quotation)
        {
            // "was aimed at critics, including, he said, “ministers who …”": the quotation alone is his.
            return Report.By(group, Rule, new Phrase(first, first + 1), 0.8);
        }

        if ((before.IsEmpty || IsCircumstance(unit, before, subject.First)) && !OpensAside(unit, first))
        {
            // "If they do not, she says, it is their loss."
            var rest = RestFrom(unit, group, first);
            return TellsSomething(unit, rest) ? WithFront(unit, Report.By(group, Rule, rest, 0.75), subject.First - 1) : null;
        }

        return Around(unit, group, first) ?? AfterNoun(unit, group, subject, first)
            ?? (before.IsEmpty || Rest(unit, group, first) is not { } more ? null : Report.By(group, Rule, before, 0.8) with { Rest = more });
    }

    /// <summary>"The deal, he said, was dead": one clause on both sides of the reporter.</summary>
    public static Report? Around(Unit unit, VerbGroup group, int first)
    {
        var end = group.Subject!.Value.First;
        if (OpensWithAdjunct(unit, 0) || !GoesOn(unit, first) || (ContentBounds.HasFinite(unit, 0, end) && !IsWholeSubject(unit, end - 1, first)))
        {
            return null;
        }

        return Report.By(group, Rule, new Phrase(0, end - 1), 0.75) with { Rest = RestFrom(unit, group, first), Apposition = null };
    }

    /// <summary>"In May, he said, it …", "Recently, he said, it …"; not "Therefore any doubt, he said, is …".</summary>
    private static bool OpensWithAdjunct(Unit unit, int first) =>
        Words.Prepositions.Contains(unit[first].Lower) || (Words.IsAdverb(unit[first]) && unit.At(first + 1).Kind == ItemKind.Mark);

    private static Phrase RestFrom(Unit unit, VerbGroup group, int first) => new(first, ContentBounds.EndOf(unit, first, group, isClause: true));

    /// <summary>"Despite the rain, she said, it went well": in front of the clause, and no clause itself.</summary>
    private static bool IsCircumstance(Unit unit, Phrase before, int subject) =>
        before.First < 2 && unit[before.First].Lower is "with" or "without" or "despite" && !ContentBounds.HasFinite(unit, 0, subject);

    /// <summary>", who …", ", adding …": of the reporter, not of what is reported.</summary>
    private static bool OpensAside(Unit unit, int first) =>
        unit.At(first).Lower is "who" or "which" or "whose" || unit.CueAt(first) is { Form: CueForm.Gerund };

    /// <summary>More than two words, or "was tired", "were “based on a model”".</summary>
    private static bool TellsSomething(Unit unit, Phrase content) =>
        content.Count > 2 || (content.Count == 2 && (unit[content.First + 1].Kind == ItemKind.Quotation || GoesOn(unit, content.First)));

    /// <summary>"If they do not, she says, it is their loss.", "The minister, she says, was tired": what stands in front is hers as well.</summary>
    private static Report WithFront(Unit unit, Report after, int end)
    {
        var first = unit[0].Lower is "but" or "and" or "yet" or "so" ? 1 : 0;
        var isSubject = GoesOn(unit, after.Content.First) && !Words.Conjunctions.Contains(unit[first].Lower) && !OpensWithAdjunct(unit, first) && end > first;
        return isSubject || IsCondition(unit, first, end, after) ? after with { Content = new Phrase(first, end), Rest = after.Content } : after;
    }

    private static bool IsCondition(Unit unit, int first, int end, Report after) =>
        unit[first].Lower is "if" or "unless" or "when" or "because" or "although" or "though" or "without" or "by" or "while"
        && end - first > 2 && unit[after.Content.First].Kind != ItemKind.Quotation && !unit.IsWord(first + 1, "asked");

    /// <summary>"…, he said, because they had to": what hangs on a clause behind its reporter.</summary>
    private static Phrase? Rest(Unit unit, VerbGroup group, int first) =>
        OpensRest(unit, group, first) ? RestFrom(unit, group, first) : ThatClause(unit, group, first);

    private static bool OpensRest(Unit unit, VerbGroup group, int first)
    {
        var next = unit.At(first + 1);
        return unit.At(first).Lower switch
        {
            "because" or "unless" or "instead" or "nor" => true,
            "rather" => next.Is("than"),
            "but" => next.Lower is "also" or "not" or "only",
            "and" => IsNextClause(unit, group, first),
            "that" => Words.IsFinite(next.Lower),
            "to" => next.Kind == ItemKind.Quotation || IsInfinitive(unit, first) && unit.At(first + 2).Kind == ItemKind.Word,
            "even" => next.Lower is "if" or "though",
            "if" => !next.Is("you"),
            _ => false,
        };
    }

    /// <summary>"He had no ties, she added, and had passed all checks", "They built it, he said, and it worked".</summary>
    private static bool IsNextClause(Unit unit, VerbGroup group, int and)
    {
        var next = unit.At(and + 1);
        return (Words.SubjectPronouns.Contains(next.Lower) && unit.At(and + 2) is { Kind: ItemKind.Word })
            || (Words.IsFinite(next.Lower) && Enumerable.Range(0, group.Subject!.Value.First).Any(at => unit[at].Is(next.Lower)));
    }

    /// <summary>“It is our bad luck,” he said, that both had ties to it.</summary>
    private static Phrase? ThatClause(Unit unit, VerbGroup group, int first) =>
        unit.IsWord(first, "that") && unit.At(first + 1).Kind == ItemKind.Word
        && RestFrom(unit, group, first + 1) is var clause && ContentBounds.HasFinite(unit, clause.First, clause.End)
            ? clause
            : null;

    /// <summary>"Whatever progress has been made, officials said, could be lost": the verb before stands in a relative clause of the subject.</summary>
    private static bool IsWholeSubject(Unit unit, int end, int first) =>
        Words.IsFinite(unit.At(first).Lower) && unit[0].Lower is "what" or "whatever" or "whoever" or "how" or "whether" or "any" or "all" or "anyone" or "those"
        && !ContentBounds.HasFinite(unit, first - 2, first - 1) && end > 0;

    /// <summary>"… – a clause, he said, that protects them", "it is his task, he said, to speak": what follows hangs on the words just before.</summary>
    private static Report? AfterNoun(Unit unit, VerbGroup group, Phrase subject, int first)
    {
        var isRelative = unit.At(first).Lower is "that" or "which" or "who" && Words.IsFinite(unit.At(first + 1).Lower);
        var opening = subject.First - 2;
        while (opening > 0 && unit[opening].Kind is ItemKind.Word or ItemKind.Possessive)
        {
            opening--;
        }

        var isAfterMark = opening > 0 && (unit[opening].Is(",") || Words.IsDash(unit[opening].Lower));
        return isAfterMark && (isRelative || IsInfinitive(unit, first)) && subject.First - 1 > opening + 1
            ? Report.By(group, Rule, new Phrase(opening + 1, subject.First - 1), 0.7) with { Rest = RestFrom(unit, group, first) }
            : null;
    }

    private static bool IsInfinitive(Unit unit, int at) =>
        unit.IsWord(at, "to") && unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower);

    /// <summary>The verb of the clause that stands on both sides.</summary>
    private static bool GoesOn(Unit unit, int at) => Words.IsFinite(unit.At(at).Lower) || IsPlainVerb(unit, at);

    private static bool IsPlainVerb(Unit unit, int at) =>
        unit.At(at) is { Kind: ItemKind.Word, IsCapital: false } word && !Words.IsAdverb(word.Lower) && !Words.Conjunctions.Contains(word.Lower)
        && (unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present } || NounCueEnd.IsPast(word.Lower) || HasVerbEnding(word.Lower));

    private static bool HasVerbEnding(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith('s') && word.Length > 3 && !word.EndsWith("ss", StringComparison.Ordinal));
}
