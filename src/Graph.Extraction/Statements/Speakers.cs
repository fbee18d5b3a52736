using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Whether a subject names one who can speak, and whether its number is that of its verb.</summary>
internal static class Speakers
{
    /// <summary>Words that stand for people without a noun.</summary>
    private static readonly FrozenSet<string> Some = WordSet.Of(
        "% both everybody everyone few many most nobody one others percent several some somebody someone");

    /// <summary>Words that begin a phrase for several.</summary>
    private static readonly FrozenSet<string> OpensSeveral = WordSet.Of(
        "both dozens few five four hundreds many millions more other scores several six such these those thousands three two");

    /// <summary>Parts that are several: "one in ten say".</summary>
    private static readonly FrozenSet<string> Parts = WordSet.Of("fifth number one quarter tenth third");

    /// <summary>A person, a state, an organisation, or a noun for such.</summary>
    public static bool IsActor(Unit unit, Phrase source)
    {
        for (var at = source.First; at < source.End; at++)
        {
            if (IsPersonWord(unit[at]) || (unit[at].IsCapital && at > 0))
            {
                return true;
            }
        }

        return unit.Reading.Actors.StartingIn(unit.Span(source.First, source.End)).Any(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym)
            || (source.Count == 1 && IsCapitalWord(unit[source.First]));
    }

    private static bool IsPersonWord(in Item word) =>
        Words.HumanNouns.Contains(word.Lower)
        || (Words.PersonPronouns.Contains(word.Lower) && !word.Is("you"))
        || Some.Contains(word.Lower);

    private static bool IsCapitalWord(in Item word) =>
        word is { Kind: ItemKind.Word, IsCapital: true } && !Words.Determiners.Contains(word.Lower);

    /// <summary>
    /// A present form may be a noun: "fears" is a verb after a singular subject, "fear" after a plural one. Other forms need no
    /// agreement.
    /// </summary>
    public static bool Agrees(Unit unit, VerbGroup group, Phrase source)
    {
        var head = unit[HeadOf(unit, source)];
        return group.Cue.Form switch
        {
            _ when group.First != group.Cue.First => true,
            CueForm.Present => IsSingular(unit, source, head),
            CueForm.Base => LooksPlural(unit, source, head) || IsSeveralByName(unit, source, head),
            _ => true,
        };
    }

    private static bool IsSingular(Unit unit, Phrase source, in Item head)
    {
        var looksPlural = LooksPlural(unit, source, head);
        return (!looksPlural || head.Lower is "majority" or "half" or "percent")
            && (looksPlural || !IsModifier(source, head))
            && (unit.At(source.First).Kind == ItemKind.Word || source.Count > 1)
            && !IsSeveral(unit, source, head)
            && !IsAdjective(head);
    }

    private static bool LooksPlural(Unit unit, Phrase source, in Item head) =>
        EndsInPlural(head)
        || Words.Plurals.Contains(head.Lower)
        || (Parts.Contains(head.Lower) && source.Count > 1)
        || (unit[source.End - 1].Kind == ItemKind.Number && unit.At(source.End - 2).Lower is "of" or "in");

    private static bool EndsInPlural(in Item head) =>
        !head.IsCapital && head.Lower.EndsWith('s') && !head.EndsWith("ss") && !head.EndsWith("is") && !head.EndsWith("us");

    /// <summary>"Democrats say", "Berg and Lund say".</summary>
    private static bool IsSeveralByName(Unit unit, Phrase source, in Item head) =>
        head.IsCapital && (head.Lower.EndsWith('s') || IsJoined(unit, source));

    /// <summary>"policy | debates": a noun in the singular without an article.</summary>
    private static bool IsModifier(Phrase source, in Item head) =>
        !head.IsCapital && source.Count == 1 && !Words.SubjectPronouns.Contains(head.Lower);

    /// <summary>"his wide-ranging | comments": what comes before a noun that looks like a verb.</summary>
    private static bool IsAdjective(in Item head) =>
        !head.IsCapital && !Words.HumanNouns.Contains(head.Lower) && (head.Lower.Contains('-', StringComparison.Ordinal) || EndsAsAdjective(head));

    private static bool EndsAsAdjective(in Item head) =>
        head.EndsWith("ous") || head.EndsWith("ful") || head.EndsWith("ical") || head.EndsWith("ing");

    /// <summary>
    /// "political executives and public | figures", "other critical | comments", "the two long | reports", "victories in coastal |
    /// states": several of something take no verb in -s.
    /// </summary>
    public static bool IsSeveral(Unit unit, Phrase source) => IsSeveral(unit, source, unit[HeadOf(unit, source)]);

    private static bool IsSeveral(Unit unit, Phrase source, in Item head)
    {
        var first = unit[source.First].Is("the") && source.Count > 1 ? source.First + 1 : source.First;
        return !head.IsCapital
            && unit[first].Lower is not ("every" or "each")
            && (IsJoined(unit, source) || OpensSeveral.Contains(unit[first].Lower) || IsQualifiedPlural(unit, source, head));
    }

    /// <summary>"Victories in coastal | states": a plural that is no people, and what qualifies it.</summary>
    private static bool IsQualifiedPlural(Unit unit, Phrase source, in Item head) =>
        head.Lower.EndsWith('s')
        && !Words.HumanNouns.Contains(head.Lower)
        && head.Lower != unit[source.End - 1].Lower
        && unit[source.First].IsCapital;

    /// <summary>
    /// "the Swedish comments", "one of his recent reads": the word after such is a noun, since a verb would be "comment", or want a
    /// plural before it.
    /// </summary>
    public static bool IsPeopleOrPart(Unit unit, VerbGroup group, Phrase source) =>
        group.Cue.Form == CueForm.Present && group.First == group.Cue.First && (IsPeople(unit, source) || IsPart(unit, source));

    /// <summary>"the Swedish", "the Chinese".</summary>
    private static bool IsPeople(Unit unit, Phrase source)
    {
        var last = unit[source.End - 1];
        return source.Count == 2
            && unit[source.First].Is("the")
            && (last.EndsWith("sh") || last.EndsWith("ese"))
            && unit.Reading.Actors.EndingAt(last.End) is { Kind: MentionKind.Demonym };
    }

    /// <summary>"one of his recent".</summary>
    private static bool IsPart(Unit unit, Phrase source)
    {
        var last = unit[source.End - 1];
        var looksPlural = last.Lower.EndsWith('s') || Words.Plurals.Contains(last.Lower) || Words.PersonPronouns.Contains(last.Lower);
        return !looksPlural
            && !last.IsCapital
            && unit[source.First].Lower is "one" or "each" or "some" or "many"
            && unit.IsWord(source.First + 1, "of");
    }

    /// <summary>"lawyers for the firm", "voters who backed him": the noun before what qualifies it.</summary>
    public static int HeadOf(Unit unit, Phrase source)
    {
        for (var at = source.First + 1; at < source.End; at++)
        {
            if (OpensQualifier(unit, at))
            {
                // "sources close to the campaign"
                return unit[at - 1].Lower is "close" or "familiar" && at - 1 > source.First ? at - 2 : at - 1;
            }
        }

        return source.End - 1;
    }

    private static bool OpensQualifier(Unit unit, int at) =>
        RelativeClauses.OpensParticiple(unit, at)
        || Words.Prepositions.Contains(unit[at].Lower)
        || unit[at].Lower is "who" or "whose" or "such" or "("
        || (unit[at].Kind == ItemKind.Mark && !unit[at].Is("%"));

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
}
