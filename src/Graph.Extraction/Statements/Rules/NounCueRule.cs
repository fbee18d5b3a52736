using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>Kyiv's claim that …</c>, <c>his pledge to …</c>, <c>the warning by X of …</c>, <c>her view is that …</c>: a noun reports and its
/// owner speaks. What may follow which noun is in the table of nouns.
/// </summary>
internal static class NounCueRule
{
    /// <summary>The verb of receiving is looked for this many items before the noun.</summary>
    private const int ReceivingReach = 4;

    /// <summary>Nouns of attacking in words or with weapons.</summary>
    private static readonly FrozenSet<string> Attacks = WordSet.Of("assault assaults attack attacks strike strikes");

    /// <summary>Verbs of those whom a criticism meets.</summary>
    private static readonly FrozenSet<string> Receiving = WordSet.Of(
        """
        attracted came come coming draw drawing drawn draws drew earned endured endures enduring face faced faces facing met prompted provoked
        received receives receiving sparked taken took weathered won
        """);

    /// <summary>The report around the noun at an index; null where it is none.</summary>
    public static Report? Read(Unit unit, int at)
    {
        if (IsName(unit, at) || CueNouns.FramesOf(unit[at]) is not { } frames || IsWithWeapons(unit, at))
        {
            return null;
        }

        if (Whether(unit, at) is { } open)
        {
            return open;
        }

        if (CueNouns.Takes(frames, "holder"))
        {
            return HolderRule.Read(unit, at);
        }

        if (NounCueOwner.Of(unit, at, frames) is { } owner)
        {
            return IsOnCondition(unit, at) ? null : Owned(unit, at, frames, owner);
        }

        if (IsReceived(unit, at, frames))
        {
            return Received(unit, at);
        }

        return CueNouns.Takes(frames, "ownerless") && NounCueOwner.MayLack(unit, at) && !IsOnCondition(unit, at) ? Ownerless(unit, at, frames) : null;
    }

    /// <summary>A capital, unless it opens the sentence: "Fears that …".</summary>
    private static bool IsName(Unit unit, int at) => unit[at].IsCapital && !(at == 0 && unit.IsWord(1, "that"));

    /// <summary>"its attacks on government troops": with weapons, not words.</summary>
    private static bool IsWithWeapons(Unit unit, int at) =>
        Attacks.Contains(unit[at].Lower) && unit.IsWord(at + 1, "on") && !IsPerson(unit, at + 2);

    private static bool IsPerson(Unit unit, int at) =>
        unit.At(at).Lower is "him" or "her" or "me"
        || (unit.Reading.Actors.StartingAt(unit.At(at).Start) is { ActorId: { } id } && id.StartsWith("person:", StringComparison.Ordinal));

    /// <summary>"her remarks on the condition of anonymity"</summary>
    private static bool IsOnCondition(Unit unit, int at) =>
        unit.IsWord(at + 1, "on") && (unit.IsWord(at + 2, "condition") || unit.IsWord(at + 3, "condition"));

    private static Report? Owned(Unit unit, int at, string frames, Phrase owner)
    {
        var noun = new NounCue(at, owner.First > at ? owner.End : at + 1, owner);
        var first = NounCueContent.At(unit, noun.End, frames);
        return first < 0 ? null : Reported(unit, noun, first);
    }

    /// <summary>"fears that …": nobody is named.</summary>
    private static Report? Ownerless(Unit unit, int at, string frames)
    {
        var first = NounCueContent.At(unit, at + 1, frames);
        var isPurpose = unit[at].Is("fear") && unit.At(at - 1).Lower is "for" or "of"; // "for fear that", "out of fear that"
        return first < 0 || isPurpose || !unit.IsWord(at + 1, "that") ? null : Reported(unit, new NounCue(at, at + 1, null), first);
    }

    private static Report? Reported(Unit unit, NounCue noun, int first)
    {
        var content = new Phrase(first, NounCueContent.EndOf(unit, noun, first));
        var opensContent = noun.End == noun.At + 1 && !unit.IsWord(first, "to");
        var cue = new Phrase(noun.At, opensContent ? first : noun.At + 1);
        return content.Count < 2
            ? null
            : new Report("noun-cue", content, cue, noun.Owner, noun.Owner is null ? 0.5 : 0.7) { IsUnattributed = noun.Owner is null };
    }

    /// <summary>"raised fresh questions about whether …", "beg the question of whether …": what is open, to nobody who is named.</summary>
    private static Report? Whether(Unit unit, int at)
    {
        var first = unit.At(at + 1).Lower is "of" or "about" or "over" or "on" ? at + 2 : at + 1;
        if (unit[at].Lower is not ("question" or "questions" or "doubt" or "doubts") || !unit.IsWord(first, "whether") || unit.IsReadout)
        {
            return null;
        }

        var cue = new Phrase(at, first);
        var group = VerbGroup.OfWords(new CueMatch(at, at + 1, new CueEntry(unit[at].Lower, CueFrames.Wh, "ask"), CueForm.Past), cue);
        var content = new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true));
        return content.Count < 3 ? null : new Report("noun-cue", content, cue, null, 0.5) { IsUnattributed = true };
    }

    /// <summary>"drew sharp criticism for closing the mine", "faces outrage over the fees": what is told is why, and nobody is named.</summary>
    private static bool IsReceived(Unit unit, int at, string frames)
    {
        if (!CueNouns.Takes(frames, "received") || unit.At(at + 1).Lower is not ("for" or "over"))
        {
            return false;
        }

        for (var before = at - 1; before >= Math.Max(0, at - ReceivingReach) && unit[before].Kind == ItemKind.Word; before--)
        {
            if (Receiving.Contains(unit[before].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static Report? Received(Unit unit, int at)
    {
        var cue = new Phrase(at, at + 2);
        var group = VerbGroup.OfWords(new CueMatch(at, at + 1, new CueEntry(unit[at].Lower, CueFrames.Noun, "act"), CueForm.Past), cue);
        var content = new Phrase(cue.End, ContentBounds.EndOf(unit, cue.End, group, isClause: false));
        if (CriticIn(unit, content) is { } critic)
        {
            return new Report("noun-cue", content with { End = critic.First - 1 }, cue, critic, 0.6);
        }

        return content.Count < 2 ? null : new Report("noun-cue", content, cue, null, 0.5) { IsUnattributed = true };
    }

    /// <summary>"criticism for closing the mine from the union": whom it came from; null where nobody is named.</summary>
    private static Phrase? CriticIn(Unit unit, Phrase content)
    {
        for (var from = content.First + 1; from < content.End; from++)
        {
            if (unit[from].Is("from")
                && NounPhrases.StartingAt(unit, from + 1) is { IsEmpty: false } critic
                && !ContentBounds.HasFinite(unit, content.First, from))
            {
                return critic;
            }
        }

        return null;
    }
}
