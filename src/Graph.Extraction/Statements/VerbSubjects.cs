using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Finds the subject of a verb group before it, or where it is shared from.</summary>
internal static class VerbSubjects
{
    /// <summary>A day between subject and verb has no more items than this.</summary>
    private const int LongestTime = 6;

    /// <summary>"joined" is looked for this many items before "in".</summary>
    private const int JoinReach = 10;

    /// <summary>Verbs of going on: "kept insisting" tells what was said, as "insisted" does.</summary>
    private static readonly FrozenSet<string> GoingOn = WordSet.Of("began begins begun continued continues keeps kept started");

    /// <summary>Words right before a participle that takes the sentence's subject.</summary>
    private static readonly FrozenSet<string> BeforeParticiple = WordSet.Of(", - ; and after before but by when while without – —");

    /// <summary>Words that open a sentence before a participle: "In calling for a vote, …".</summary>
    private static readonly FrozenSet<string> OpensBeforeParticiple = WordSet.Of("besides despite for in on since upon");

    private static readonly FrozenSet<string> Relatives = WordSet.Of("that which who who'd who's who've who’d who’s who’ve");

    /// <summary>The group with its subject, where the word before it stands at an index; null where it is no verb of anybody's.</summary>
    public static VerbGroup? Of(Unit unit, VerbGroup group, int at)
    {
        if (GoesOn(unit, group, at))
        {
            return OfGoingOn(unit, group, at);
        }

        if (IsParticiple(unit, group, at))
        {
            return OfParticiple(unit, group, at);
        }

        return at < 0 ? OfFirstWord(unit, group) : OfWordBefore(unit, group, at);
    }

    private static VerbGroup Shared(VerbGroup group) => group with { SharesSubject = true };

    /// <summary>"kept insisting", "took turns insisting".</summary>
    private static bool GoesOn(Unit unit, VerbGroup group, int at) =>
        group.Cue.Form == CueForm.Gerund && at > 0 && (GoingOn.Contains(unit[at].Lower) || TakesTurns(unit, at));

    private static bool TakesTurns(Unit unit, int at) => unit[at].Is("turns") && unit[at - 1].Lower is "took" or "take" or "takes" or "taken";

    private static VerbGroup? OfGoingOn(Unit unit, VerbGroup group, int at)
    {
        var before = unit[at].Is("turns") ? at - 2 : at - 1;
        while (before > 0 && unit[before].Kind == ItemKind.Word && (Words.Having.Contains(unit[before].Lower) || Words.IsAdverb(unit[before])))
        {
            before--;
        }

        return Of(unit, group with { First = before + 1, Cue = group.Cue with { Form = CueForm.Past } }, before);
    }

    /// <summary>A form in -ing without an auxiliary.</summary>
    private static bool IsParticiple(Unit unit, VerbGroup group, int at) =>
        group.Cue.Form == CueForm.Gerund
        && group.First == group.Cue.First
        && !(at >= 0 && Words.Contracted.Contains(unit[at].Lower));

    private static VerbGroup? OfParticiple(Unit unit, VerbGroup group, int at)
    {
        if ((ActorWith(unit, group, at) ?? ShareWith(unit, group, at) ?? SpeakingTexts.Of(unit, group, at)) is { } own)
        {
            return group with { Subject = own };
        }

        return OpensParticiple(unit, at) || JoinsIn(unit, at) || SpeakingTexts.IsSent(unit, at) ? Shared(group) : null;
    }

    /// <summary>"…, with Senator Berg calling it a mistake", "with former Senator Berg calling".</summary>
    private static Phrase? ActorWith(Unit unit, VerbGroup group, int at) =>
        unit.At(at).IsCapital
        && group.Entry.Takes(CueFrames.Naming | CueFrames.That | CueFrames.Quote)
        && NounPhrases.EndingBefore(unit, at + 1) is { IsEmpty: false } actor
        && unit.IsWord(unit.IsWord(actor.First - 1, "former") ? actor.First - 2 : actor.First - 1, "with")
            ? actor
            : null;

    /// <summary>"with 62 percent of voters saying it is late"</summary>
    private static Phrase? ShareWith(Unit unit, VerbGroup group, int at) =>
        group.Entry.Group is "say" or "think" ? NounPhrases.ShareEndingBefore(unit, at + 1) : null;

    private static bool OpensParticiple(Unit unit, int at) =>
        at < 0
        || (at == 0 && OpensBeforeParticiple.Contains(unit[0].Lower))
        || (unit[at].Is("to") && unit.IsWord(at - 1, "addition"))
        || IsStep(unit, at)
        || BeforeParticiple.Contains(unit[at].Lower)
        || SpeakingTexts.IsSpeech(unit[at].Lower)
        || unit[at].Kind == ItemKind.Quotation;

    /// <summary>"took the last step on Friday of announcing".</summary>
    private static bool IsStep(Unit unit, int of) =>
        unit[of].Is("of") && Enumerable.Range(Math.Max(0, of - LongestTime), Math.Min(of, LongestTime)).Any(at => unit[at].Is("step"));

    /// <summary>"joined her rival in calling for".</summary>
    private static bool JoinsIn(Unit unit, int at)
    {
        for (var index = at - 1; unit.IsWord(at, "in") && index > Math.Max(0, at - JoinReach); index--)
        {
            if (unit[index].Lower is "joined" or "joins" or "joining" or "join")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Alarmed by the unrest, …", "Welcomed the plan" in a list: the subject stands elsewhere.</summary>
    private static VerbGroup OfFirstWord(Unit unit, VerbGroup group) => group with
    {
        SharesSubject = group.Cue.Form == CueForm.State
            || (group.Cue.Form is CueForm.Past or CueForm.Present && ListOpening.IsOver(unit, group.First)),
    };

    private static VerbGroup? OfWordBefore(Unit unit, VerbGroup group, int at)
    {
        if (IsWhenAsked(unit, group, at) || SpeakerFollows(unit, group, at))
        {
            return group;
        }

        if (IsJoinedBase(unit, group, at))
        {
            return GoesOnFromBase(unit, group, at) ? Shared(group) : null;
        }

        if (IsJoined(unit, group, at))
        {
            return Shared(group);
        }

        if (unit[at].Is(",") && !unit.IsReadout && IsBareBase(group) && !GoesOnFromBase(unit, group, at))
        {
            // "On Tuesday, state officials met": no verb.
            return null;
        }

        if (Insertions.IsMark(unit[at].Lower) || unit[at] is { Kind: ItemKind.Quotation, LastMark: ',' })
        {
            return Insertions.AfterComma(unit, group, at);
        }

        var earlier = BeforeTime(unit, at);
        return earlier < at ? Of(unit, group, earlier) : OfRelative(unit, group, at) ?? OfPhrase(unit, group, at);
    }

    /// <summary>"When asked about it, he said": who asked is not told.</summary>
    private static bool IsWhenAsked(Unit unit, VerbGroup group, int at) =>
        unit[at].Lower is "when" or "whenever" or "if" && group.Entry.Lemma is "ask" or "ask about" or "press" && group.First == group.Cue.First;

    /// <summary>“…,” said the lawyer: the speaker stands after the verb.</summary>
    private static bool SpeakerFollows(Unit unit, VerbGroup group, int at) =>
        unit[at] is { Kind: ItemKind.Quotation, LastMark: ',' }
        && group.Entry.Lemma is "say"
        && !Words.PersonPronouns.Contains(unit.At(group.End).Lower)
        && !NounPhrases.StartingAtSpeaker(unit, group.End).IsEmpty;

    private static bool IsJoinedBase(Unit unit, VerbGroup group, int at) =>
        unit[at].Lower is "and" or "or" && group.Cue.Form == CueForm.Base && group.First == group.Cue.First;

    /// <summary>A base form without an auxiliary; only "say" stands before its subject: "…, say critics".</summary>
    private static bool IsBareBase(VerbGroup group) =>
        group.Cue.Form == CueForm.Base && group.First == group.Cue.First && group.Entry.Lemma is not "say";

    /// <summary>"to build and support" goes on from an infinitive; "they welcome … and pledge …" from a verb of speech.</summary>
    private static bool GoesOnFromBase(Unit unit, VerbGroup group, int and)
    {
        if (group.Entry.Group is "feel" or "think" or "discuss" or "ask" || group.Entry.Takes(CueFrames.Weak))
        {
            return false;
        }

        for (var at = and - 1; at > 0; at--)
        {
            if (unit.CueAt(at) is { Form: CueForm.Base } && !IsInfinitiveOrNoun(unit[at - 1].Lower) && !NounPhrases.EndingBefore(unit, at).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInfinitiveOrNoun(string before) => before is "to" || Words.Modals.Contains(before) || Words.Determiners.Contains(before);

    /// <summary>Whether the word before joins the verb to another: "and said", "as well as urged", "; pledged" in a read-out, "while urging".</summary>
    private static bool IsJoined(Unit unit, VerbGroup group, int at) => unit[at].Lower switch
    {
        "and" or "but" or "or" or "then" or "also" => true,
        "as" => unit.IsWord(at - 1, "well") && group.Cue.Form == CueForm.Past,
        ";" => unit.IsReadout && group.Cue.Form == CueForm.Past && group.First == at + 1,
        "while" => group.Cue.Form == CueForm.Gerund,
        _ => false,
    };

    /// <summary>
    /// "the union, which backs him, on Monday said", "who only last week said": the index before a day between the subject and its verb,
    /// where a mark or a relative word stands there; the same index else.
    /// </summary>
    private static int BeforeTime(Unit unit, int at)
    {
        if (!Words.Times.Contains(unit[at].Lower))
        {
            return at;
        }

        var before = at - 1;
        while (before >= 0 && at - before < LongestTime && MayBeInTime(unit[before]))
        {
            before--;
        }

        return before >= 0 && (Insertions.IsMark(unit[before].Lower) || unit[before].Lower is "who" or "and") ? before : at;
    }

    private static bool MayBeInTime(in Item item) =>
        Words.Times.Contains(item.Lower) || item.Kind == ItemKind.Number || Words.IsAdverb(item) || Words.BeforeTimes.Contains(item.Lower);

    /// <summary>The antecedent of a relative word before the verb; null where none stands there.</summary>
    private static VerbGroup? OfRelative(Unit unit, VerbGroup group, int at)
    {
        if (unit[at].Is("whom") && unit.IsWord(at - 1, "of") && at > 3 && unit[at - 3].Is(","))
        {
            // "the two, both of whom opposed it"
            var named = NounPhrases.EndingBefore(unit, at - 3);
            return named.IsEmpty ? group : Relative(group, named);
        }

        if (!Relatives.Contains(unit[at].Lower))
        {
            return null;
        }

        var end = Insertions.IsMark(unit.At(at - 1).Lower) ? at - 1 : at;
        var antecedent = NounPhrases.EndingBefore(unit, end);
        if (!antecedent.IsEmpty)
        {
            return Relative(group, antecedent);
        }

        return unit[at].Is("which") && end < at ? Relative(group, new Phrase(at, at + 1)) : group;
    }

    private static VerbGroup Relative(VerbGroup group, Phrase subject) => group with { Subject = subject, IsRelative = true };

    private static VerbGroup? OfPhrase(Unit unit, VerbGroup group, int at)
    {
        if (Occasions.OpenedBefore(unit, at) is > 0 and var occasion && unit[occasion - 1].Lower is "and" or "but")
        {
            // "…, but in a later interview said": whose interview it was spoke before.
            return Shared(group);
        }

        var subject = RelativeClauses.EndingBefore(unit, at) ?? NounPhrases.EndingBefore(unit, at + 1);
        if (subject.IsEmpty)
        {
            return group;
        }

        if (unit.At(subject.First - 1).Lower is "like" or "unlike" && unit.At(subject.First - 2).Lower is "and" or "but")
        {
            // "and like his rival has spoken": the subject is that of the verb before.
            return Shared(group);
        }

        if (unit[subject.First].Is("not"))
        {
            // "Not everyone was pleased": nobody says anything.
            return null;
        }

        return group with { Subject = RelativeClauses.Widen(unit, subject), IsRelative = unit.At(subject.First - 1).Lower is "which" or "whom" };
    }
}
