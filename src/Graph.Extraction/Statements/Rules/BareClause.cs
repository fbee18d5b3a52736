using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Whether words after a verb of speech are a clause rather than its object.</summary>
internal static class BareClause
{
    /// <summary>The verb of a clause is looked for this many items after its beginning.</summary>
    private const int Reach = 18;

    /// <summary>Words after which a verb would be that of another clause.</summary>
    private static readonly FrozenSet<string> EndsSubject = WordSet.Of("and but or that who which whom whose");

    /// <summary>Words that stand after a verb, beside those that open its object.</summary>
    private static readonly FrozenSet<string> AfterVerbs = WordSet.Of("about fewer it less more nearly off out over that twice up");

    private static readonly FrozenSet<string> Polls = WordSet.Of("data documents figures poll polling polls records results survey surveys");

    /// <summary>Whether the verb is one that a clause follows more often than an object.</summary>
    public static bool IsSure(VerbGroup group) => group.Entry.Lemma is "say" or "claim" or "believe" or "think";

    /// <summary>Whether the content shows that it is a clause, by its verb or by what the verb of speech takes.</summary>
    public static bool IsClause(Unit unit, VerbGroup group, Phrase content) =>
        OpensPlainly(unit, content)
        || TakesNothingElse(unit, group, content)
        || IsOfPoll(unit, group, content)
        || ShowsVerb(unit, content)
        || (MayShowAnyVerb(unit, group, content) && HasAnyVerb(unit, group, content));

    /// <summary>"he was glad"</summary>
    private static bool OpensPlainly(Unit unit, Phrase content) =>
        content.Count >= 3 && unit[content.First].Lower is "he" or "she" or "they" or "we" or "i";

    /// <summary>"insisted the plan was sound": the verb takes no object.</summary>
    private static bool TakesNothingElse(Unit unit, VerbGroup group, Phrase content) =>
        !group.Entry.Takes(CueFrames.Noun | CueFrames.Thing)
        && group.Entry.Group is "say" or "think"
        && group.Entry.Lemma is not ("add" or "show" or "find" or "write")
        && unit[content.First].Kind == ItemKind.Word
        && (content.Count >= 3 || (content.Count == 2 && Words.PersonPronouns.Contains(unit[content.First].Lower)));

    /// <summary>"The poll shows Berg leading by four points": what is counted or asked says even without a verb.</summary>
    private static bool IsOfPoll(Unit unit, VerbGroup group, Phrase content) =>
        group.Entry.Lemma is "show" or "find"
        && group.Subject is { } subject
        && content.Count > 3
        && OpensResult(unit[content.First])
        && Enumerable.Range(subject.First, subject.Count).Any(at => Polls.Contains(unit[at].Lower));

    private static bool OpensResult(in Item item) => item.IsCapital || item.Kind == ItemKind.Number || Words.Determiners.Contains(item.Lower) || item.Lower is "only" or "little" or "fewer" or "more" or "less";

    /// <summary>"found the mayor received twice as much": a verb after the subject, outside a relative clause.</summary>
    private static bool ShowsVerb(Unit unit, Phrase content)
    {
        if (unit[content.First].EndsWith("ing"))
        {
            return false;
        }

        for (var at = content.First + 1; at < Math.Min(content.End, content.First + Reach); at++)
        {
            at = AfterAside(unit, at, content.End);
            if (LeavesSubject(unit[at]))
            {
                return false;
            }

            if (unit[at].IsLowerWord && (Words.IsFinite(unit[at].Lower) || (MayBePast(unit, at) && FollowsVerb(unit.At(at + 1)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "local offices – and not the capital – | are in charge", "the meeting, asked for by both, | would be"; the same index where no
    /// aside stands.
    /// </summary>
    private static int AfterAside(Unit unit, int dash, int end)
    {
        var mark = unit[dash];
        if (!Insertions.IsMark(mark.Lower))
        {
            return dash;
        }

        for (var at = dash + 1; at < end - 1 && unit[at].Kind != ItemKind.Quotation; at++)
        {
            if (unit[at].Is(mark.Lower) || (Words.IsDash(mark.Lower) && Words.IsDash(unit[at].Lower)))
            {
                return Words.IsDash(mark.Lower) || Words.IsFiniteWord(unit[at + 1]) ? at + 1 : dash;
            }
        }

        return dash;
    }

    private static bool LeavesSubject(in Item item) => item.Kind == ItemKind.Mark || EndsSubject.Contains(item.Lower);

    private static bool MayBePast(Unit unit, int at) =>
        unit[at].EndsWith("ed") || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present }
        || WordList.Verbs.Contains(unit[at].Lower) || NounCueEnd.IsPast(unit[at].Lower);

    /// <summary>An object or a measure, not the noun of "an unfinished tunnel".</summary>
    private static bool FollowsVerb(in Item next) =>
        next.IsCapital
        || next.Kind is ItemKind.Number or ItemKind.Quotation
        || Words.Determiners.Contains(next.Lower)
        || Words.PersonPronouns.Contains(next.Lower)
        || Words.IsAdverb(next)
        || AfterVerbs.Contains(next.Lower);

    private static bool MayShowAnyVerb(Unit unit, VerbGroup group, Phrase content) =>
        !group.Entry.Takes(CueFrames.Thing) && (group.Entry.Lemma is not "write" || unit[content.First].IsCapital);

    private static bool HasAnyVerb(Unit unit, VerbGroup group, Phrase content) =>
        IsSure(group)
            ? ContentBounds.HasVerb(unit, content.First, content.End)
            : HasFiniteSoon(unit, content);

    private static bool HasFiniteSoon(Unit unit, Phrase content) =>
        ContentBounds.HasFinite(unit, content.First, Math.Min(content.End, content.First + Reach));

    /// <summary>"claims more territory", "granted immunity to the aide"</summary>
    public static bool IsClaimOfThing(Unit unit, VerbGroup group, Phrase content) =>
        group.Entry.Lemma is "claim" or "grant" && !HasFiniteSoon(unit, content) && !HasPast(unit, content.First + 1, content.End);

    private static bool HasPast(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Kind is ItemKind.Quotation or ItemKind.Possessive || IsPast(unit, at) || (unit.IsHeadline && unit.CueAt(at) is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(Unit unit, int at) =>
        (!unit[at].IsCapital && unit[at].EndsWith("ed")) || unit.CueAt(at) is { Form: CueForm.Past };

    /// <summary>"claimed self-defence | and was acquitted": a verb right after "and" is the first one, so that what stands before is no clause.</summary>
    public static Phrase BeforeJoinedVerb(Unit unit, Phrase content)
    {
        for (var at = content.First + 1; at < content.End - 1 && !unit[content.First].IsCapital; at++)
        {
            if (unit[at].Lower is "and" or "but" && IsBeing(unit[at + 1]) && !ContentBounds.HasVerb(unit, content.First, at))
            {
                return content with { End = at };
            }
        }

        return content;
    }

    private static bool IsBeing(in Item item) => item.Kind == ItemKind.Word && Words.Being.Contains(item.Lower);
}
