using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Who can speak, and whether a subject is one who does.</summary>
internal static class Speakers
{
    /// <summary>Irregular pasts that no noun phrase begins with.</summary>
    private static readonly FrozenSet<string> Deeds = WordSet.Of("held met told got get won gave took made sent led wrote kept brought had became began went came ran");

    /// <summary>
    /// A verb that takes a clause shows by itself that its subject speaks; one with a noun or an infinitive needs a subject that can:
    /// a person, a state, an organisation, or a noun for such.
    /// </summary>
    public static bool MaySpeak(Unit unit, VerbGroup group, Report report)
    {
        if (IsAdjective(unit, group))
        {
            return false;
        }

        if (report.Source is { Count: 1 } nobody && unit[nobody.First].Lower is "nobody" or "none")
        {
            return false;
        }

        if (report.Source is not { } source)
        {
            return (group.SharesSubject && !IsQuestioned(unit, group) && !IsCalled(unit, group) && !IsMereParticiple(group, report)) || report.IsUnattributed || report.Rule is "reporter-after-content";
        }

        if (IsDeed(unit, source))
        {
            return false;
        }

        if (group.Cue.Form == CueForm.State && unit[source.End - 1].Lower is "it" or "that" or "this" or "there" or "what" or "which")
        {
            return false;
        }

        if (group.Entry.Takes(CueFrames.Weak) && group.Cue.Form is CueForm.Present or CueForm.Base && report.Rule is "that-clause" or "bare-clause" && !group.Entry.Takes(CueFrames.After))
        {
            return IsActor(unit, source) || Words.Documents.Contains(unit[HeadOf(unit, source)].Lower);
        }

        if (group.Entry.Takes(CueFrames.Weak) && report.Rule is "speech-act" or "infinitive" or "naming" or "described-as" or "noun-of-speech" or "embedded-question")
        {
            return IsActor(unit, source) && (group.Cue.Form is not CueForm.Base || Agrees(unit, group, source));
        }

        return !IsCounted(unit, group, source) && !IsPeopleOrPart(unit, group, source) && (Agrees(unit, group, source) || (group.Cue.Form != CueForm.Base && !(group.Cue.Form == CueForm.Present && IsSeveral(unit, source, unit[HeadOf(unit, source)])) && IsActor(unit, source)));
    }

    /// <summary>"raising fresh | questions", "held meetings with Berg | focused on", "worked for a firm | defended": a verb with what it takes, whose own subject stands further off.</summary>
    private static bool IsDeed(Unit unit, Phrase source) =>
        (source.Count > 1 && unit[source.First] is { Kind: ItemKind.Word, IsCapital: false, Lower.Length: > 5 } participle && participle.Lower.EndsWith("ing", StringComparison.Ordinal) && !Words.HumanNouns.Contains(unit[source.End - 1].Lower) && !unit[source.End - 1].IsCapital)
        || source.Count > 2 && unit[source.First] is { Kind: ItemKind.Word, IsCapital: false } first
        && (Deeds.Contains(first.Lower) || (first.Lower.EndsWith("ed", StringComparison.Ordinal) && Words.Prepositions.Contains(unit[source.First + 1].Lower)));

    /// <summary>"peace and shared prosperity": a participle before its noun.</summary>
    private static bool IsAdjective(Unit unit, VerbGroup group) =>
        group.SharesSubject && group.Cue.Form == CueForm.Past && group.Entry.Lemma is "share" or "trust"
        && unit.At(group.End) is { Kind: ItemKind.Word, IsCapital: false } next && !Words.Determiners.Contains(next.Lower) && !Words.SpeechNouns.Contains(next.Lower);

    /// <summary>"five states go", "voters in five states go", "the success of these plans": what looks like a verb is the noun that is counted.</summary>
    private static bool IsCounted(Unit unit, VerbGroup group, Phrase source) =>
        group.Cue.Form == CueForm.Present && group.First == group.Cue.First && unit[source.End - 1].Lower is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "several" or "other" or "these" or "those" or "such"
        && (source.Count == 1 || Words.Prepositions.Contains(unit[source.End - 2].Lower));

    /// <summary>"supporting growth", "extending access": participles of deeds and attitudes report nothing by themselves.</summary>
    private static bool IsMereParticiple(VerbGroup group, Report report) =>
        group.Cue.Form == CueForm.Gerund && (group.Entry.Takes(CueFrames.Weak) || group.Entry.Group is "feel" or "promise" or "discuss" or "think")
        && report.Rule is "speech-act" or "noun-of-speech" or "infinitive" or "bare-clause" or "described-as" or "naming"
        && group.Entry.Lemma is not "call for" and not "refer to"
        && !(report.Rule is "bare-clause" && group.Entry.Lemma is "believe" or "think" or "fear")
        && !(report.Rule is "infinitive" && group.Entry.Lemma is "threaten" or "vow" or "promise" or "pledge");

    /// <summary>", asked about the talks, said": the participle tells what the speaker was asked.</summary>
    private static bool IsQuestioned(Unit unit, VerbGroup group) =>
        group.Cue.Form == CueForm.Past && unit.IsWord(group.First - 1, ",") && (unit.IsWord(group.First, "asked") || unit.IsWord(group.First, "pressed") || unit.IsWord(group.First, "questioned"));

    /// <summary>"his plan, denounced as harsh, has": others did so.</summary>
    private static bool IsCalled(Unit unit, VerbGroup group) =>
        group.Cue.Form == CueForm.Past && unit.IsWord(group.First - 1, ",") && unit.At(group.End).Lower is "as" or "by" && group.Entry.Takes(CueFrames.Noun | CueFrames.As);

    /// <summary>
    /// A present form may be a noun: "fears" is a verb after a singular subject, "fear" after a plural one. Other forms need no
    /// agreement.
    /// </summary>
    public static bool Agrees(Unit unit, VerbGroup group, Phrase source)
    {
        var head = unit[HeadOf(unit, source)];
        var looksPlural = (head.Lower.EndsWith('s') && !head.Lower.EndsWith("ss", StringComparison.Ordinal) && !head.Lower.EndsWith("is", StringComparison.Ordinal) && !head.Lower.EndsWith("us", StringComparison.Ordinal) && !head.IsCapital) || Words.Plurals.Contains(head.Lower);
        looksPlural |= (head.Lower is "one" or "third" or "quarter" or "fifth" or "tenth" or "number" && source.Count > 1) || (unit[source.End - 1].Kind == ItemKind.Number && unit.At(source.End - 2).Lower is "of" or "in");
        var isModifier = !head.IsCapital && source.Count == 1 && !Words.SubjectPronouns.Contains(head.Lower) && !looksPlural;
        return group.Cue.Form switch
        {
            CueForm.Present when group.First == group.Cue.First => (!looksPlural || head.Lower is "majority" or "half" or "percent") && !isModifier && (unit.At(source.First).Kind == ItemKind.Word || source.Count > 1) && !IsSeveral(unit, source, head) && !IsAdjective(head),
            CueForm.Base when group.First == group.Cue.First => looksPlural || (head.IsCapital && (head.Lower.EndsWith('s') || IsJoined(unit, source))),
            _ => true,
        };
    }

    /// <summary>"his wide-ranging | comments": what comes before a noun that looks like a verb.</summary>
    private static bool IsAdjective(in Item head) =>
        !head.IsCapital && !Words.HumanNouns.Contains(head.Lower)
        && (head.Lower.Contains('-', StringComparison.Ordinal) || head.Lower.EndsWith("ous", StringComparison.Ordinal) || head.Lower.EndsWith("ful", StringComparison.Ordinal) || head.Lower.EndsWith("ical", StringComparison.Ordinal) || head.Lower.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>"political executives and public | figures", "other critical | comments", "the two long | reports", "victories in coastal | states": several of something take no verb in -s.</summary>
    private static bool IsSeveral(Unit unit, Phrase source, in Item head)
    {
        var first = unit[source.First].Is("the") && source.Count > 1 ? source.First + 1 : source.First;
        return !head.IsCapital && unit[first].Lower is not ("every" or "each") && (IsJoined(unit, source) || unit[first].Lower is "other" or "such" or "more" or "several" or "many" or "few" or "both" or "these" or "those" or "two" or "three" or "four" or "five" or "six" or "thousands" or "hundreds" or "dozens" or "millions" or "scores"
            || (head.Lower.EndsWith('s') && !Words.HumanNouns.Contains(head.Lower) && head.Lower != unit[source.End - 1].Lower && unit[source.First].IsCapital));
    }

    /// <summary>"the Swedish comments", "one of his recent reads": the word after such is a noun, since a verb would be "comment", or want a plural before it.</summary>
    private static bool IsPeopleOrPart(Unit unit, VerbGroup group, Phrase source)
    {
        if (group.Cue.Form != CueForm.Present || group.First != group.Cue.First)
        {
            return false;
        }

        var looksPlural = unit[source.End - 1].Lower.EndsWith('s') || Words.Plurals.Contains(unit[source.End - 1].Lower) || Words.PersonPronouns.Contains(unit[source.End - 1].Lower);
        var isPeople = source.Count == 2 && unit[source.First].Is("the") && unit.Reading.Actors.EndingAt(unit[source.End - 1].End) is { Kind: MentionKind.Demonym }
            && (unit[source.End - 1].Lower.EndsWith("sh", StringComparison.Ordinal) || unit[source.End - 1].Lower.EndsWith("ese", StringComparison.Ordinal));
        return isPeople || (!looksPlural && !unit[source.End - 1].IsCapital && unit[source.First].Lower is "one" or "each" or "some" or "many" && unit.IsWord(source.First + 1, "of"));
    }

    /// <summary>"lawyers for the firm", "voters who backed him": the noun before what qualifies it.</summary>
    private static int HeadOf(Unit unit, Phrase source)
    {
        for (var at = source.First + 1; at < source.End; at++)
        {
            if (RelativeClauses.OpensParticiple(unit, at) || Words.Prepositions.Contains(unit[at].Lower) || unit[at].Lower is "who" or "whose" or "such" or "(" || (unit[at].Kind == ItemKind.Mark && !unit[at].Is("%")))
            {
                // "sources close to the campaign"
                return unit[at - 1].Lower is "close" or "familiar" && at - 1 > source.First ? at - 2 : at - 1;
            }
        }

        return source.End - 1;
    }

    private static bool IsJoined(Unit unit, Phrase source)
    {
        for (var at = source.First; at < source.End; at++)
        {
            if (unit[at].Is("and"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A belief, not speech.</summary>
    public static bool IsThought(Unit unit, Report report) =>
        !report.Cue.IsEmpty && unit.CueAt(report.Rule is "that-clause" && unit.IsWord(report.Cue.End - 1, "that") ? Math.Max(report.Cue.First, report.Cue.End - 2) : report.Cue.End - 1) is { Entry.Group: "think" or "feel" };

    /// <summary>A person, a state, an organisation, or a noun for such.</summary>
    public static bool IsActor(Unit unit, Phrase source)
    {
        for (var at = source.First; at < source.End; at++)
        {
            var word = unit[at];
            if (Words.HumanNouns.Contains(word.Lower) || (word.IsCapital && at > 0) || (Words.PersonPronouns.Contains(word.Lower) && word.Lower != "you") || word.Lower is "one" or "several" or "some" or "many" or "others" or "most" or "few" or "both" or "everyone" or "everybody" or "nobody" or "someone" or "somebody" or "percent" or "%")
            {
                return true;
            }
        }

        return unit.Reading.Actors.StartingIn(unit.Span(source.First, source.End)).Any(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym)
            || (source.Count == 1 && unit[source.First].IsCapital && unit[source.First].Kind == ItemKind.Word && !Words.Determiners.Contains(unit[source.First].Lower));
    }
}
