using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Infinitives that tell what was said, by the words before "to": "went on to say", "continued to stress"; others tell only what might be.</summary>
internal static class ToldInfinitives
{
    /// <summary>"the first Democrat in Congress to endorse": those who did it are named in no more items than this.</summary>
    private const int LongestRank = 9;

    /// <summary>"declined three times on NBC to say": the verb is looked for this many items before "to".</summary>
    private const int RefusalReach = 6;

    /// <summary>"took to the air for an hour to praise": the verb is looked for this many items before "to".</summary>
    private const int OccasionReach = 12;

    private static readonly FrozenSet<string> Attempts = WordSet.Of("seeking seeks sought struggled struggles struggling tried tries try trying");

    /// <summary>Verbs whose attempt is made in words.</summary>
    private static readonly FrozenSet<string> AttemptedInWords = FrozenSet.ToFrozenSet(
        [
            "argue", "assure", "blame", "cast", "convince", "defend", "demonstrate", "depict", "downplay", "explain", "frame", "justify", "link",
            "paint", "persuade", "play down", "portray", "reassure", "show", "tie",
        ],
        StringComparer.Ordinal);

    /// <summary>Verbs of words that somebody may fail to find.</summary>
    private static readonly FrozenSet<string> SilentWords = WordSet.Of("acknowledge apologize condemn disclose mention say");

    private static readonly FrozenSet<string> Prompts = WordSet.Of("caused causing forced leading leads led prompted prompting prompts");

    /// <summary>Words after which "like to" is a wish.</summary>
    private static readonly FrozenSet<string> BeforeWish = WordSet.Of("'d don't don’t not would ’d");

    /// <summary>The group of a verb after "to", with its subject; null where it tells of nothing said.</summary>
    public static VerbGroup? Read(Unit unit, VerbGroup group, int to)
    {
        var at = to - 1;
        if (group.Cue.Form == CueForm.Gerund && unit.At(at).Lower is "taken" or "took" or "takes")
        {
            // "have taken to saying"
            return Told(unit, AsPast(group), at - 1);
        }

        if (LeadIn(unit, at) is > 0 and var length)
        {
            return Told(unit, group, at - length);
        }

        if (Refusal(unit, at, SilentWords.Contains(group.Entry.Lemma)) is >= 0 and var refusal)
        {
            return VerbSubjects.Of(unit, group with { IsUnreal = false, IsNegated = true, First = refusal }, refusal - 1);
        }

        if (Rank(unit, at) is >= 0 and var rank)
        {
            return AsPast(group) with { IsUnreal = false, Subject = new Phrase(rank, to) };
        }

        if (IsAttempt(unit, at, group.Entry))
        {
            return Told(unit, group, at - 1);
        }

        if (Prompted(unit, group, to) is { } prompted)
        {
            return AsPast(group) with { IsUnreal = false, Subject = prompted };
        }

        return Occasion(unit, at) is >= 0 and var occasion ? Told(unit, group, occasion - 1) : null;
    }

    private static VerbGroup AsPast(VerbGroup group) => group with { Cue = group.Cue with { Form = CueForm.Past } };

    /// <summary>What the group tells is so; its first verb ends at an index, and its subject stands before that.</summary>
    private static VerbGroup? Told(Unit unit, VerbGroup group, int at)
    {
        while (at >= 0 && (Words.IsAdverb(unit[at]) || Words.Auxiliaries.Contains(unit[at].Lower)))
        {
            at--;
        }

        return VerbSubjects.Of(unit, group with { IsUnreal = false, First = at + 1 }, at);
    }

    /// <summary>How many items before "to" tell that it is so: "went on", "continued", "went so far as"; 0 where none do.</summary>
    private static int LeadIn(Unit unit, int at)
    {
        if (unit.IsWord(at, "on") && unit.At(at - 1).Lower is "went" or "goes" or "gone")
        {
            return 2;
        }

        if (Words.Raising.Contains(unit.At(at).Lower) && !(unit.IsWord(at, "like") && BeforeWish.Contains(unit.At(at - 1).Lower)))
        {
            return 1;
        }

        if (unit.IsWord(at, "as") && unit.IsWord(at - 1, "far") && unit.At(at - 2).Lower is "so" or "as")
        {
            return unit.At(at - 3).Lower is "went" or "gone" or "goes" or "going" ? 4 : 3;
        }

        return 0;
    }

    private static bool IsFailure(string lower) => lower is "failed" or "fails" or "neglected" or "neglects";

    /// <summary>"refused to say", "declined three times on NBC to say", "failed to mention"; -1 where no such verb stands before.</summary>
    private static int Refusal(Unit unit, int at, bool isOfWords)
    {
        for (var index = at; index > Math.Max(0, at - RefusalReach) && (unit[index].Kind is ItemKind.Word or ItemKind.Number || unit[index].Is(",")); index--)
        {
            if (unit[index].Lower is "refused" or "refuses" or "declined" or "declines" || (IsFailure(unit[index].Lower) && isOfWords))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>
    /// "became the first lawmaker to endorse", "the first of the members to endorse": where those who did it begin; -1 where no such
    /// words stand before.
    /// </summary>
    private static int Rank(Unit unit, int at)
    {
        var isPeople = false;
        for (var index = at; index > 0 && at - index < LongestRank && MayBeInRank(unit[index]); index--)
        {
            isPeople |= Words.HumanNouns.Contains(unit[index].Lower) || (unit[index].IsCapital && unit[index].Lower.EndsWith('s'));
            if (isPeople && unit[index].Lower is "first" or "latest" or "last" or "only" && unit[index - 1].Is("the"))
            {
                return index - 1;
            }
        }

        return -1;
    }

    private static bool MayBeInRank(in Item item) => item.Kind is ItemKind.Word or ItemKind.Possessive && !Words.IsFinite(item.Lower);

    /// <summary>"is trying to show", "sought to explain": words that are an attempt by themselves.</summary>
    private static bool IsAttempt(Unit unit, int at, CueEntry entry) =>
        Attempts.Contains(unit.At(at).Lower) && AttemptedInWords.Contains(entry.Lemma);

    /// <summary>"led some to speculate that", "led her to announce her departure": who did so.</summary>
    private static Phrase? Prompted(Unit unit, VerbGroup group, int to) =>
        (unit.IsWord(group.End, "that") || (group.Entry is { Group: "say" } && Words.Determiners.Contains(unit.At(group.End).Lower)))
        && NounPhrases.EndingBefore(unit, to) is { IsEmpty: false } moved
        && Prompts.Contains(unit.At(moved.First - 1).Lower)
            ? moved
            : null;

    /// <summary>"took to the air to praise", "used the speech to attack": where the words before tell that it was done; -1 where they do not.</summary>
    private static int Occasion(Unit unit, int at)
    {
        for (var index = at; index > Math.Max(0, at - OccasionReach); index--)
        {
            if (unit[index].Kind == ItemKind.Mark || Words.IsFiniteWord(unit[index]))
            {
                return -1;
            }

            if (IsHeld(unit, index, at) || IsTaken(unit, index) || IsUsed(unit, index, at))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>"held a news conference to warn"</summary>
    private static bool IsHeld(Unit unit, int held, int occasion) =>
        unit[held].Is("held") && unit[occasion].Lower is "briefing" or "conference" or "rally" or "interview" or "call";

    /// <summary>"took to the air", "takes pains"</summary>
    private static bool IsTaken(Unit unit, int took) =>
        unit[took].Lower is "took" or "takes" or "taking" && unit.At(took + 1).Lower is "to" or "pains";

    /// <summary>"used the speech"</summary>
    private static bool IsUsed(Unit unit, int used, int occasion) =>
        unit[used].Is("used") && used < occasion && !unit.IsWord(used + 1, "to");
}
