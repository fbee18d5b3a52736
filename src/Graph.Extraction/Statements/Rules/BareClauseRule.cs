using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>said the treaty would hold</c>, <c>told reporters he was glad</c>: a clause without "that".</summary>
internal sealed class BareClauseRule : ReportRule
{
    /// <summary>A circumstance before the clause has no more items than this.</summary>
    private const int LongestAdjunct = 14;

    /// <summary>The verb of a clause is looked for this many items after its beginning.</summary>
    private const int Reach = 18;

    /// <summary>Words after which a verb would be that of another clause.</summary>
    private static readonly FrozenSet<string> EndsSubject = WordSet.Of("and but or that who which whom whose");

    /// <summary>Words that stand after a verb, beside those that open its object.</summary>
    private static readonly FrozenSet<string> AfterVerbs = WordSet.Of("it that more less fewer about nearly over twice up off out");

    public override string Name => "bare-clause";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Bare | CueFrames.PersonThat))
        {
            return null;
        }

        var first = AfterAdjuncts(unit, group.End);
        if (group.Entry.Lemma is "say" && unit.At(first).Lower is "yes" or "no" && unit.At(first + 1).Kind == ItemKind.Mark && group.Subject is not null)
        {
            return Reported(group, new Phrase(first, first + 1), group.End, 0.8);
        }

        if (group.Entry.Takes(CueFrames.PersonThat) && !group.Entry.Takes(CueFrames.Bare))
        {
            return Told(unit, group);
        }

        if (!(OpensClause(unit, first) || GoesOnAsRelative(unit, group, first)) || (group.Entry.Lemma == "find" && unit.IsWord(first, "it") && !Words.IsFinite(unit.At(first + 1).Lower)) || (unit.At(first).Lower is "when" or "while" && group.Entry.Lemma is not ("say" or "claim")))
        {
            return null;
        }

        // "claimed responsibility for the raid, but …": an object.
        var isObject = group.Entry.Lemma is "claim" && unit[first].Lower is "responsibility" or "credit" or "victory";
        var end = ContentBounds.EndOf(unit, first, OpensClause(unit, first) ? group : group with { IsRelative = true }, isClause: !isObject);
        end = BeforeJoinedVerb(unit, first, end);
        var sure = group.Entry.Lemma is "say" or "claim" or "believe" or "think";
        var takesNothingElse = !group.Entry.Takes(CueFrames.Noun | CueFrames.Thing) && group.Entry.Group is "say" or "think" && group.Entry.Lemma is not ("add" or "show" or "find" or "write") && unit[first].Kind == ItemKind.Word
            && (end - first >= 3 || (end - first == 2 && Words.PersonPronouns.Contains(unit[first].Lower)));
        if (group.Entry.Lemma is "claim" or "grant" && !isObject && !ContentBounds.HasFinite(unit, first, Math.Min(end, first + 18)) && !HasPast(unit, first + 1, end))
        {
            // "claims more territory", "granted immunity to the aide"
            return null;
        }

        var opensPlainly = unit[first].Lower is "he" or "she" or "they" or "we" or "i" && end - first >= 3;
        var hasVerb = opensPlainly || takesNothingElse || IsOfPoll(unit, group, first, end) || ShowsVerb(unit, first, end)
            || (!group.Entry.Takes(CueFrames.Thing) && (group.Entry.Lemma is not "write" || unit[first].IsCapital) && (sure ? ContentBounds.HasVerb(unit, first, end) : ContentBounds.HasFinite(unit, first, Math.Min(end, first + Reach))));
        return hasVerb && end - first >= 2
            ? Reported(group, new Phrase(first, end), group.End, sure ? 0.85 : 0.7)
            : null;
    }

    /// <summary>"The poll shows Berg leading by four points": what is counted or asked says even without a verb.</summary>
    private static bool IsOfPoll(Unit unit, VerbGroup group, int first, int end) =>
        group.Entry.Lemma is "show" or "find" && group.Subject is { } subject && end - first > 3 && (unit[first].IsCapital || unit[first].Kind == ItemKind.Number || Words.Determiners.Contains(unit[first].Lower))
        && Enumerable.Range(subject.First, subject.Count).Any(at => unit[at].Lower is "poll" or "polls" or "survey" or "surveys" or "polling");

    /// <summary>"found the mayor received twice as much": a verb after the subject, outside a relative clause.</summary>
    private static bool ShowsVerb(Unit unit, int first, int end)
    {
        if (unit[first].Lower.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        for (var at = first + 1; at < Math.Min(end, first + Reach) && unit[at].Kind != ItemKind.Mark && !EndsSubject.Contains(unit[at].Lower); at++)
        {
            if (unit[at] is { Kind: ItemKind.Word, IsCapital: false } word && (Words.IsFinite(word.Lower) || (MayBePast(unit, at) && FollowsVerb(unit.At(at + 1)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"claimed self-defence | and was acquitted": a verb right after "and" is the first one, so that what stands before is no clause.</summary>
    private static int BeforeJoinedVerb(Unit unit, int first, int end)
    {
        for (var at = first + 1; at < end - 1; at++)
        {
            if (unit[at].Lower is "and" or "but" && unit[at + 1].Kind == ItemKind.Word && Words.Being.Contains(unit[at + 1].Lower) && !unit[first].IsCapital && !ContentBounds.HasVerb(unit, first, at))
            {
                return at;
            }
        }

        return end;
    }

    private static bool MayBePast(Unit unit, int at) =>
        unit[at].Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present } || Actors.WordList.Verbs.Contains(unit[at].Lower);

    /// <summary>An object or a measure, not the noun of "an unfinished tunnel".</summary>
    private static bool FollowsVerb(in Item next) =>
        next.IsCapital || next.Kind is ItemKind.Number or ItemKind.Quotation || Words.Determiners.Contains(next.Lower) || Words.PersonPronouns.Contains(next.Lower) || Words.IsAdverb(next) || AfterVerbs.Contains(next.Lower);

    private static bool HasPast(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Kind == ItemKind.Quotation || unit[at].Kind == ItemKind.Possessive || (!unit[at].IsCapital && unit[at].Lower.EndsWith("ed", StringComparison.Ordinal)) || unit.CueAt(at) is { Form: CueForm.Past } || (unit.IsHeadline && unit.CueAt(at) is not null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the plan, which aides estimate would cost …": the relative word is the subject of what is reported.</summary>
    private static bool GoesOnAsRelative(Unit unit, VerbGroup group, int at) =>
        group.Subject is { First: > 0 } subject && (unit[subject.First - 1].Lower is "which" or "who" or "that" || (subject.Count == 1 && Words.PersonPronouns.Contains(unit[subject.First].Lower) && unit[subject.First - 1] is { Kind: ItemKind.Word, IsCapital: false } noun && !Words.Conjunctions.Contains(noun.Lower) && unit.CueAt(subject.First - 1) is null))
        && Words.IsFinite(unit.At(at).Lower) && unit.At(at).Kind == ItemKind.Word;

    /// <summary>After a day or an occasion: "said in an interview he …".</summary>
    private static int AfterAdjuncts(Unit unit, int at, bool isAfterListener = false)
    {
        if (unit.IsWord(at, ",") && unit.At(at + 1).Lower is "if" or "when" or "despite" or "without" or "until" or "unless" or "once" or "given" or "after")
        {
            // "said, if elected, she would go"
            return OpensWithAdjunct(unit, at + 1) || InsertionEnds(unit, at + 2) ? at + 1 : at;
        }

        var first = Adjuncts.SkipTime(unit, at);
        for (var pronoun = first + 2; unit.At(first).Lower is "in" or "on" && pronoun < Math.Min(unit.Count, first + 5) && unit[pronoun].Kind == ItemKind.Word; pronoun++)
        {
            if (unit[pronoun].Lower is "he" or "she" or "they" or "we" && Words.IsFinite(unit.At(pronoun + 1).Lower) && unit.At(pronoun + 1).Lower is not ("had" or "'d" or "’d"))
            {
                // "wrote in both letters she was glad"
                return pronoun;
            }
        }

        var occasion = Adjuncts.SkipOccasion(unit, first, isAfterListener);
        return occasion > first && OpensClause(unit, occasion) && OpensSubject(unit[occasion]) && ContentBounds.HasFinite(unit, occasion + 1, Math.Min(unit.Count, occasion + 14)) ? occasion : first;
    }

    private static bool InsertionEnds(Unit unit, int first)
    {
        var at = first;
        while (at < unit.Count && at - first < LongestAdjunct && !unit[at].Is(","))
        {
            at++;
        }

        return unit.IsWord(at, ",") && OpensSubject(unit.At(at + 1));
    }

    private static bool OpensSubject(Item item) =>
        item.IsCapital || Words.PersonPronouns.Contains(item.Lower) || Words.Determiners.Contains(item.Lower) || item.Lower is "it" or "there";

    private Report? Told(Unit unit, VerbGroup group)
    {
        var person = NounPhrases.StartingAt(unit, group.End);
        var first = unit.At(group.End).Lower is "him" or "her" or "them" or "us" or "me" or "you" or "reporters" or "journalists" ? group.End + 1 : person.End;
        // "told “The Hour” he …": a programme listens too.
        first = first == group.End && unit.At(first).Kind == ItemKind.Quotation && first < unit.Count && unit.IsTitle(first) ? first + 1 : first;
        first = first > group.End ? AfterAdjuncts(unit, first, isAfterListener: true) : first;
        var isAfterPronoun = first == group.End + 1 && unit[group.End].Lower is "us" or "me" or "him" or "them" or "you" or "reporters" && ContentBounds.HasFinite(unit, first, Math.Min(unit.Count, first + 8));
        if (first <= group.End || !OpensClause(unit, first) || !isAfterPronoun && !Words.PersonPronouns.Contains(unit[first].Lower) && !Words.Contracted.Contains(unit[first].Lower) && !unit[first].IsCapital && !Words.Determiners.Contains(unit[first].Lower) && unit[first].Kind != ItemKind.Quotation && unit[first].Lower is not ("it" or "there"))
        {
            return null;
        }

        var end = ContentBounds.EndOf(unit, first, group, isClause: true);
        return ContentBounds.HasVerb(unit, first, end) || (Words.PersonPronouns.Contains(unit[first].Lower) && end - first >= 3)
            ? Reported(group, new Phrase(first, end), group.End, 0.75) is { } report ? report with { Addressee = new Phrase(group.End, first) } : null
            : null;
    }

    /// <summary>"says despite all that, the plan was sound": a phrase of circumstance, a comma, and the clause's subject.</summary>
    private static bool OpensWithAdjunct(Unit unit, int at)
    {
        if (unit[at].Lower is not ("despite" or "under" or "without" or "unlike" or "like" or "after" or "before" or "because" or "since" or "although" or "though" or "once" or "until" or "unless" or "given" or "instead"))
        {
            return false;
        }

        for (var comma = at + 2; comma < Math.Min(unit.Count, at + LongestAdjunct); comma++)
        {
            if (unit[comma].Is(","))
            {
                return OpensSubject(unit.At(comma + 1)) && ContentBounds.HasVerb(unit, comma + 1, Math.Min(unit.Count, comma + LongestAdjunct));
            }
        }

        return false;
    }

    /// <summary>"said about half of the rise was due to taxes": a number that is not exact.</summary>
    private static bool IsAboutSome(Unit unit, int at) =>
        unit[at].Lower is "about" or "around" or "over" or "under" && (unit.At(at + 1).Kind == ItemKind.Number || unit.At(at + 1).Lower is "half" or "one" or "two" or "three" or "four" || (unit.IsWord(at + 1, "a") && unit.At(at + 2).Lower is "third" or "quarter" or "fifth" or "dozen" or "hundred"))
        && ContentBounds.HasVerb(unit, at + 2, Math.Min(unit.Count, at + Reach));

    private static bool OpensClause(Unit unit, int at)
    {
        var item = unit.At(at);
        if (at >= unit.Count || (item.Kind == ItemKind.Mark && !item.Is("$")))
        {
            return false;
        }

        return item.Kind is ItemKind.Quotation or ItemKind.Number
            || (item.Kind == ItemKind.Word
                && (item.IsCapital || item.Lower is "if" or "when" or "while" || IsAboutSome(unit, at) || OpensWithAdjunct(unit, at) || !Words.Prepositions.Contains(item.Lower) && !Words.Conjunctions.Contains(item.Lower) && !Words.Auxiliaries.Contains(item.Lower)
                    && item.Lower is not ("so" or "nothing" or "and" or "or" or "but" or "goodbye" or "him" or "them" or "me" or "us") && !Words.IsReflexive(item.Lower)));
    }
}
