using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Tells a second verb of speech with the same subject (", and stressed …") from one inside the content.</summary>
internal static class Coordination
{
    /// <summary>A quoted name is looked for this many items after the verb.</summary>
    private const int QuotationReach = 8;

    /// <summary>An auxiliary is looked for this many items back.</summary>
    private const int FiniteReach = 24;

    /// <summary>"in a later interview" has no more items than this.</summary>
    private const int LongestOccasion = 7;

    /// <summary>Verbs of deeds by words that go on from a clause.</summary>
    private static readonly FrozenSet<string> Deeds = WordSet.Of("vow pledge promise thank accuse praise criticize condemn denounce defend predict");

    /// <summary>Whether a joined verb of speech begins after the joint at an index.</summary>
    public static bool Opens(Unit unit, int at, VerbGroup group, bool isClause)
    {
        if (unit[at].Is("as"))
        {
            return IsAsWellAs(unit, at, group);
        }

        var afterComma = unit[at].Is(",") || (at > 0 && unit[at].Is("and") && unit[at - 1] is { Kind: ItemKind.Quotation, LastMark: ',' });
        if (!afterComma && unit[at].Lower is not ("and" or "but" or "or"))
        {
            return false;
        }

        isClause = isClause || HoldsClause(unit, group.End, at);
        if (KeepsSilent(unit, at + 1))
        {
            return true;
        }

        // "said the court asked that he go and added that …": the nearer reporter goes on.
        var isOfNearer = !afterComma && isClause && ReportsWithin(unit, group, at);
        return !isOfNearer && JoinedAt(unit, at, afterComma, isClause) is { } joined
            && (isClause ? ReportsAgain(unit, at, group, joined) : GoesOn(unit, at, group, joined));
    }

    /// <summary>"reviewed their ties, as well as reaffirmed …"</summary>
    private static bool IsAsWellAs(Unit unit, int at, VerbGroup group) =>
        unit.IsWord(at + 1, "well") && unit.IsWord(at + 2, "as") && group.Cue.Form == CueForm.Past
        && unit.CueAt(at + 3) is { Form: CueForm.Past } added && !added.Entry.Takes(CueFrames.Weak);

    /// <summary>The verb behind the joint and what stands before it; null where none is there.</summary>
    private static Joined? JoinedAt(Unit unit, int at, bool afterComma, bool isClause)
    {
        var next = at + 1;
        var hasAuxiliary = false;
        while (next < unit.Count && IsBeforeVerb(unit, next, isClause))
        {
            hasAuxiliary |= Words.IsFinite(unit[next].Lower);
            next++;
        }

        next = afterComma && unit[next - 1].Lower is "and" or "but" ? AfterOccasion(unit, next) : next;
        return next < unit.Count && unit.CueAt(next) is { } verb && !IsCompared(unit, next, verb) && !IsMereAllegation(unit, verb)
            ? new Joined(verb, next, afterComma, hasAuxiliary)
            : null;
    }

    /// <summary>An adverb or a denial before the joined verb; outside of a clause any auxiliary.</summary>
    private static bool IsBeforeVerb(Unit unit, int at, bool isClause) =>
        unit[at].Lower is "and" or "but" or "then" || Words.IsAdverb(unit[at]) || Words.Negations.Contains(unit[at].Lower)
        || ((!isClause || IsDenial(unit, at)) && Words.IsFinite(unit[at].Lower));

    /// <summary>"increased and more detailed data"</summary>
    private static bool IsCompared(Unit unit, int at, CueMatch verb) =>
        verb.Form == CueForm.Past && unit[at - 1].Lower is "more" or "most" or "less";

    /// <summary>"and alleged wrongdoing"</summary>
    private static bool IsMereAllegation(Unit unit, CueMatch verb) =>
        verb is { Form: CueForm.Past, Entry.Lemma: "allege" } && !unit.IsWord(verb.End, "that");

    /// <summary>"questioning her role in closing the mine and accepting gifts": the participle is parallel to one before.</summary>
    private static bool IsParallelTo(Unit unit, int at, VerbGroup group, Joined joined) =>
        joined.Verb.Form == CueForm.Gerund && group.Cue.Form == CueForm.Gerund && IsParallel(unit, group.End, at);

    /// <summary>Behind a clause the verb may be one of it: it has to show that it reports.</summary>
    private static bool ReportsAgain(Unit unit, int at, VerbGroup group, Joined joined)
    {
        var verb = joined.Verb;
        if (IsVerbBehindName(unit, at, group, joined) || IsParallelTo(unit, at, group, joined) || IsReduced(unit, verb))
        {
            return false;
        }

        if (IsNextParticiple(group, verb))
        {
            return true;
        }

        if (IsOfAuthor(unit, group, verb))
        {
            return IsStrong(unit, verb, joined.AfterComma) || ContentBounds.HasFinite(unit, verb.End, Math.Min(unit.Count, verb.End + FiniteReach));
        }

        if (joined.HasAuxiliary)
        {
            // ", but did not recommend that …": a clause of its own makes it the reporter's.
            return joined.AfterComma && unit.IsWord(verb.End, "that") && verb.Entry.Takes(CueFrames.That);
        }

        var isOrder = verb.Form == CueForm.Past && group.Cue.Form == CueForm.Present && verb.Entry.Takes(CueFrames.PersonTo);
        return MayBeVerb(unit, verb) && (isOrder || IsSameForm(unit, group, verb)) && IsStrong(unit, verb, joined.AfterComma);
    }

    /// <summary>Behind an object the verb only has to be like the one before.</summary>
    private static bool GoesOn(Unit unit, int at, VerbGroup group, Joined joined)
    {
        var verb = joined.Verb;
        if (IsReduced(unit, verb) || IsParallelTo(unit, at, group, joined) || !MayBeVerb(unit, verb))
        {
            return false;
        }

        var isFinite = verb.Form is CueForm.Past or CueForm.Present && group.Cue.Form is not CueForm.Base;
        return joined.HasAuxiliary || IsSameForm(unit, group, verb) || (isFinite && (joined.AfterComma || group.Cue.Form == CueForm.State));
    }

    private static bool MayBeVerb(Unit unit, CueMatch verb) => verb.Form != CueForm.Base || GoesOnAsVerb(unit, verb);

    /// <summary>"said and added", "did not say but added", "continued to say and added"</summary>
    private static bool IsSameForm(Unit unit, VerbGroup group, CueMatch verb)
    {
        var didSay = group.Cue.Form == CueForm.Base && group.First < group.Cue.First && unit[group.First].Lower is "did" or "does";
        var continued = group.Cue.Form == CueForm.Base && verb.Form == CueForm.Past && unit.At(group.First).EndsWith("ed");
        return verb.Form == group.Cue.Form || continued || (didSay && verb.Form == (unit[group.First].Is("did") ? CueForm.Past : CueForm.Present));
    }

    /// <summary>"said the head of the bank, Jon Vale, instructed …": the verb of the clause, behind its subject's name.</summary>
    private static bool IsVerbBehindName(Unit unit, int at, VerbGroup group, Joined joined) =>
        unit[at].Is(",") && joined.At == at + 1 && joined.Verb.Form == CueForm.Past && ClosesName(unit, at)
        && !ContentBounds.HasFinite(unit, group.End, at);

    /// <summary>"the deal as outlined by X and endorsed by Y"</summary>
    private static bool IsReduced(Unit unit, CueMatch verb) =>
        verb.Form == CueForm.Past && unit.IsWord(verb.End, "by") && !unit.At(verb.End + 1).Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"is noting his trouble and saying he could not …"</summary>
    private static bool IsNextParticiple(VerbGroup group, CueMatch verb) =>
        verb is { Form: CueForm.Gerund, Entry.Group: "say" } && group.Cue.Form == CueForm.Gerund && group.First < group.Cue.First
        && !verb.Entry.Takes(CueFrames.Weak);

    /// <summary>"issued a statement saying it was over and said …"</summary>
    private static bool IsOfAuthor(Unit unit, VerbGroup group, CueMatch verb) =>
        verb is { Form: CueForm.Past, Entry.Lemma: "say" } && group is { Cue.Form: CueForm.Gerund, Entry.Group: "say" }
        && SpeakingTexts.IsSpeech(unit.At(group.First - 1).Lower);

    /// <summary>A name between two commas.</summary>
    private static bool ClosesName(Unit unit, int comma)
    {
        var at = comma - 1;
        while (at > 0 && unit[at] is { Kind: ItemKind.Word, IsCapital: true })
        {
            at--;
        }

        return at < comma - 1 && unit[at].Is(",");
    }

    /// <summary>Another reporter, by a noun, reports in a clause with "that" between the verb and the joint, in the form of the verb after it.</summary>
    private static bool ReportsWithin(Unit unit, VerbGroup group, int end)
    {
        if (unit.CueAt(end + 1) is not { Form: CueForm.Past or CueForm.Present } joined || !unit.IsWord(joined.End, "that"))
        {
            return false;
        }

        for (var at = group.End + 1; at < end; at++)
        {
            if (unit.CueAt(at) is { } inner && inner.Form == joined.Form && !inner.Entry.Takes(CueFrames.Weak)
                && inner.End < end && unit.IsWord(inner.End, "that") && CanBeSubject(unit[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CanBeSubject(in Item word) =>
        word.Kind == ItemKind.Word && !Words.SubjectPronouns.Contains(word.Lower) && !Words.IsFinite(word.Lower);

    /// <summary>"…, but in a later interview said": the verb after the occasion; the same index where none stands there.</summary>
    private static int AfterOccasion(Unit unit, int first)
    {
        if (first >= unit.Count || !Words.Prepositions.Contains(unit[first].Lower))
        {
            return first;
        }

        for (var at = first + 1; at < Math.Min(unit.Count, first + LongestOccasion) && IsPlain(unit[at]); at++)
        {
            if (unit.CueAt(at) is { Form: CueForm.Past, Entry.Group: "say" } cue && !cue.Entry.Takes(CueFrames.Weak))
            {
                return at;
            }
        }

        return first;
    }

    /// <summary>"laid out her fears that the region was in danger and needed …": the object has a clause of its own.</summary>
    private static bool HoldsClause(Unit unit, int first, int end)
    {
        for (var at = first + 1; at < end - 1; at++)
        {
            if (unit[at].Is("that") && CueNouns.FramesOf(unit[at - 1]) is not null)
            {
                return !unit[end].Is(",") && ContentBounds.HasFinite(unit, at + 1, end);
            }
        }

        return false;
    }

    private static bool IsDenial(Unit unit, int at) =>
        (unit[at].Lower is "did" or "does" or "do" && unit.IsWord(at + 1, "not")) || unit[at].Lower is "didn't" or "didn’t" or "doesn't" or "doesn’t";

    /// <summary>"questioning her role in closing the mine and accepting gifts": a participle after a preposition goes on.</summary>
    private static bool IsParallel(Unit unit, int first, int end)
    {
        for (var at = end - 1; at > first && unit[at].Kind == ItemKind.Word; at--)
        {
            if (unit[at].Lower.EndsWith("ing", StringComparison.Ordinal) && Words.Prepositions.Contains(unit[at - 1].Lower) && unit[at].Lower.Length > 4)
            {
                return unit[end].Is("and");
            }
        }

        return false;
    }

    /// <summary>"… and would not say whether": silence is the reporter's word, not a part of what was said.</summary>
    private static bool KeepsSilent(Unit unit, int at)
    {
        at = unit.At(at).Lower is "and" or "but" ? at + 1 : at;
        var verb = unit.At(at).Lower is "declined" or "refused" && unit.IsWord(at + 1, "to") ? at + 2
            : unit.At(at).Lower is "would" or "did" && unit.IsWord(at + 1, "not") ? at + 2
            : unit.At(at).Lower is "wouldn't" or "wouldn’t" or "didn't" or "didn’t" ? at + 1
            : -1;
        return verb > 0 && unit.At(verb).Lower is "say" or "comment" or "elaborate" or "specify" or "answer" or "respond";
    }

    /// <summary>"peace, and respect for law", "free and open": base forms that are more often nouns or adjectives.</summary>
    private static bool GoesOnAsVerb(Unit unit, CueMatch match)
    {
        var next = unit.At(match.End);
        var isSaid = match.Entry.Lemma is "say" or "claim" or "argue" or "insist" or "contend"
            && next.Kind == ItemKind.Word && !Words.Prepositions.Contains(next.Lower);
        var hasObject = match.Entry.Takes(CueFrames.Noun | CueFrames.To | CueFrames.PersonTo | CueFrames.SpeechNoun)
            && next.Lower is not ("for" or "of" or "." or ",");
        return !match.Entry.Takes(CueFrames.Weak) && match.Entry.Group is not ("feel" or "think" or "discuss")
            && (isSaid || unit.IsWord(match.End, "that") || hasObject);
    }

    /// <summary>Inside a clause a second verb may belong to it; one that takes a clause or a quotation of its own reports again.</summary>
    private static bool IsStrong(Unit unit, CueMatch match, bool afterComma)
    {
        if (TakesContent(unit, match) || (match.Entry.Takes(CueFrames.As | CueFrames.Naming) && QuotationFollows(unit, match.End)))
        {
            return true;
        }

        return IsBeforeClause(unit, match)
            ? match.Entry.Takes(CueFrames.Bare)
            : IsDeedBehindClause(unit, match) || (afterComma && IsReportBehindComma(unit, match));
    }

    /// <summary>"that …", “…”, "asked whether …"</summary>
    private static bool TakesContent(Unit unit, CueMatch match)
    {
        var next = unit.At(match.End);
        return next.Is("that") || next.Kind == ItemKind.Quotation
            || (next.Is(",") && match.Entry.Takes(CueFrames.Quote) && unit.At(match.End + 1).Kind == ItemKind.Quotation)
            || (match.Entry.Lemma is "ask" or "wonder" or "question" && next.Lower is "whether" or "why" or "how");
    }

    /// <summary>"said he …", "said the …", "said nobody had …"</summary>
    private static bool IsBeforeClause(Unit unit, CueMatch match)
    {
        var next = unit.At(match.End);
        var mayReport = !match.Entry.Takes(CueFrames.Weak) || (match.Entry.Lemma is "suggest" && unit[match.First - 1].Is("but"));
        return mayReport && match is { Form: CueForm.Past or CueForm.Present, Entry.Group: "say" }
            && (Words.PersonPronouns.Contains(next.Lower) || next.Lower is "it" or "the" || next.IsCapital || ShowsFinite(unit, match, next));
    }

    private static bool ShowsFinite(Unit unit, CueMatch match, in Item next) =>
        match.Entry.Takes(CueFrames.After) && next.Kind == ItemKind.Word && !Words.Prepositions.Contains(next.Lower)
        && ContentBounds.HasFinite(unit, match.End + 1, Math.Min(unit.Count, match.End + 6));

    /// <summary>"said it was late and vowed to go", "said it was late and urged them to go"</summary>
    private static bool IsDeedBehindClause(Unit unit, CueMatch match) =>
        (match.Form == CueForm.Past || (match.Form == CueForm.Base && match.Entry.Takes(CueFrames.PersonTo)))
        && unit[match.First - 1].Is("and") && !match.Entry.Takes(CueFrames.Weak)
        && (match.Entry.Takes(CueFrames.PersonTo) || Deeds.Contains(match.Entry.Lemma))
        && unit.At(match.End).Kind == ItemKind.Word && HasFiniteBefore(unit, match.First);

    private static bool IsReportBehindComma(Unit unit, CueMatch match) =>
        (match.Entry.Group is "say" or "act" or "express" or "tell" && !match.Entry.Takes(CueFrames.Weak))
        || (unit.IsReadout && match is { Form: CueForm.Past, Entry.Lemma: "oppose" or "welcome" or "support" })
        || (match.Entry.Lemma is "promise" or "threaten" && unit.IsWord(match.End, "to"));

    /// <summary>The clause has an auxiliary of its own, so that a bare past after "and" is the reporter's.</summary>
    private static bool HasFiniteBefore(Unit unit, int end)
    {
        for (var at = end - 1; at >= Math.Max(0, end - FiniteReach) && !IsVerbOfSpeech(unit, at); at--)
        {
            if (Words.IsFinite(unit[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlain(in Item item) => item.Kind is ItemKind.Word or ItemKind.Number && !Words.IsFinite(item.Lower);

    /// <summary>A verb of speech, unless an auxiliary before it makes it one of the clause: "has said".</summary>
    private static bool IsVerbOfSpeech(Unit unit, int at) =>
        unit.CueAt(at) is not null && !Words.Having.Contains(unit.At(at - 1).Lower) && !Words.Being.Contains(unit.At(at - 1).Lower);

    private static bool QuotationFollows(Unit unit, int at)
    {
        for (var index = at; index < Math.Min(unit.Count, at + QuotationReach); index++)
        {
            if (unit[index].Kind == ItemKind.Quotation)
            {
                return true;
            }

            if (unit[index].Kind == ItemKind.Mark)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A verb of speech behind a joint.</summary>
    /// <param name="At">Index of its first word.</param>
    /// <param name="HasAuxiliary">An auxiliary stands between the joint and the verb.</param>
    private readonly record struct Joined(CueMatch Verb, int At, bool AfterComma, bool HasAuxiliary);
}
