using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Who speaks by a noun that reports: "Kyiv's claim", "the warning by X", "the contention of the mayor that".</summary>
internal static class NounCueOwner
{
    /// <summary>An owner stands no more than this many items before the noun.</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Pronouns = WordSet.Of("her his its my their");

    /// <summary>Prepositions after which the owner of a noun begins: "with a film about Berg's support".</summary>
    private static readonly FrozenSet<string> BeforeOwners = WordSet.Of("about after against by into on over with");

    /// <summary>The owner of the noun at an index; null where none is named.</summary>
    public static Phrase? Of(Unit unit, int at, string frames)
    {
        if (IsBeforeAgent(unit, at + 1))
        {
            return NounPhrases.StartingAt(unit, at + 2) is { IsEmpty: false } agent && NounCueContent.At(unit, agent.End, frames) >= 0 ? agent : null;
        }

        return CueNouns.Takes(frames, "that") && HolderBehind(unit, at) is { } holder ? holder : Before(unit, at);
    }

    /// <summary>
    /// "amid fears that", "there are fears that", "growing fears that": a noun that needs no owner, since no verb stands where these
    /// words stand before.
    /// </summary>
    public static bool MayLack(Unit unit, int at)
    {
        var before = unit.At(at - 1);
        return at == 0
            || Words.Determiners.Contains(before.Lower)
            || Words.Prepositions.Contains(before.Lower)
            || Words.Being.Contains(before.Lower)
            || IsAdjective(before)
            || (before.Lower is "and" or "or" && unit.CueAt(at) is null);
    }

    private static bool IsAdjective(in Item item) =>
        item.EndsWith("ing") || item.EndsWith("ed") || item.EndsWith("ous") || item.Lower is "new" or "widespread" or "public" or "false";

    private static bool IsBeforeAgent(Unit unit, int at) =>
        unit.At(at).Lower is "by" or "among" || (unit.IsWord(at, "from") && at + 1 < unit.Count);

    /// <summary>"the contention of the mayor that"</summary>
    private static Phrase? HolderBehind(Unit unit, int at) =>
        unit.IsWord(at + 1, "of")
        && NounPhrases.StartingAtSpeaker(unit, at + 2) is { IsEmpty: false } holder
        && unit.IsWord(holder.End, "that")
        && !Words.IsFinite(unit.At(holder.End + 1).Lower)
        && Speakers.IsActor(unit, holder)
            ? holder
            : null;

    private static Phrase? Before(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - Reach); at--)
        {
            if (Pronouns.Contains(unit[at].Lower))
            {
                return new Phrase(at, at + 1);
            }

            if (unit[at].Kind == ItemKind.Possessive)
            {
                return at > 0 && NounPhrases.EndingBefore(unit, at) is { IsEmpty: false } owner ? AfterPreposition(unit, owner) : null;
            }

            if (unit[at].IsCapital || Words.HumanNouns.Contains(unit[at].Lower))
            {
                return at == noun - 1 && unit.IsWord(noun + 1, "that") ? Modifier(unit, noun) : null;
            }

            if (unit[at].Kind != ItemKind.Word || Words.Prepositions.Contains(unit[at].Lower) || Words.IsFinite(unit[at].Lower))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"went up with a film about Berg's support": the owner is what stands after the preposition.</summary>
    private static Phrase AfterPreposition(Unit unit, Phrase owner)
    {
        for (var at = owner.End - 2; at > owner.First; at--)
        {
            if (BeforeOwners.Contains(unit[at].Lower) || (unit[at].Is("of") && unit[at - 1].Is("out")))
            {
                return owner with { First = at + 1 };
            }
        }

        return owner;
    }

    /// <summary>"a lower court ruling that": those who speak stand right before the noun.</summary>
    private static Phrase? Modifier(Unit unit, int noun)
    {
        var last = unit[noun - 1].Lower;
        if (unit.CueAt(noun) is not (null or { Form: CueForm.Gerund }) || last.EndsWith('s') || Words.PersonPronouns.Contains(last))
        {
            return null;
        }

        var owner = NounPhrases.EndingBefore(unit, noun);
        for (var at = noun - 1; at > owner.First; at--)
        {
            if (Words.Determiners.Contains(unit[at].Lower))
            {
                owner = owner with { First = at };
            }
        }

        return !owner.IsEmpty && (owner.Count > 1 || unit[owner.First].IsCapital) ? owner : null;
    }
}
