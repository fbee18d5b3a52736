namespace Graph.Extraction.Statements;

/// <summary>Reads the words before a verb of speech: auxiliaries and negation, and then the subject or where it is shared from.</summary>
internal static class VerbGroups
{
    /// <summary>The verb group of a cue; null where the word is no verb there.</summary>
    public static VerbGroup? Read(Unit unit, CueMatch cue)
    {
        var at = cue.First - 1;
        var first = cue.First;
        var negated = false;
        var auxiliaries = new AuxiliaryRun();
        for (; at >= 0 && unit[at].Kind is ItemKind.Word or ItemKind.Possessive; at--)
        {
            if (IsDegree(unit, at, first))
            {
                continue;
            }

            var word = unit[at].Lower;
            var isNegation = Words.Negations.Contains(word);
            if (IsAuxiliary(unit[at], cue.Form))
            {
                first = at;
                auxiliaries.Add(word);
            }
            else if (!isNegation && !MayStandBefore(unit, at, cue.Form))
            {
                break;
            }

            negated |= isNegation;
        }

        var isInfinitive = unit.IsWord(at, "to");
        if (!auxiliaries.Fit(cue.Form, isInfinitive) || SeemsSo(unit, at, cue.Form))
        {
            return null;
        }

        var isUnreal = auxiliaries.IsModal || (cue.Form == CueForm.Base && isInfinitive);
        var group = new VerbGroup(cue, first, cue.End, null, null, false, negated, isUnreal, auxiliaries.IsPassive(cue.Form))
        {
            OnlyThat = auxiliaries.IsModal && (unit.IsWord(cue.End, "only") || unit.IsWord(cue.First - 1, "only")),
        };
        return isInfinitive && !IsAddition(unit, at, cue.Form) ? ToldInfinitives.Read(unit, group, at) : VerbSubjects.Of(unit, group, at);
    }

    /// <summary>"and most recently offered"</summary>
    private static bool IsDegree(Unit unit, int at, int first) =>
        unit[at].Lower is "most" or "more" && at + 1 < first && Words.IsAdverb(unit[at + 1]);

    private static bool IsAuxiliary(in Item item, CueForm form) =>
        (Words.IsFinite(item.Lower) && (item.Kind == ItemKind.Word || form == CueForm.State || Words.IsContraction(item.Lower)))
        || (form == CueForm.State && Words.Linking.Contains(item.Lower));

    /// <summary>Whether a word that is neither auxiliary nor negation may stand between subject and verb.</summary>
    private static bool MayStandBefore(Unit unit, int at, CueForm form) =>
        (Words.IsAdverb(unit[at]) || IsAdverbialHere(unit, at, form))
        && (!Words.SubjectPronouns.Contains(unit[at].Lower) || IsAfterPlural(unit, at));

    /// <summary>"has not yet said", "has long said", "had last visited", "is very confident".</summary>
    private static bool IsAdverbialHere(Unit unit, int at, CueForm form) => unit[at].Lower switch
    {
        "yet" when Words.Negations.Contains(unit.At(at - 1).Lower) => true,
        "long" or "since" or "last" or "first" when Words.Having.Contains(unit.At(at - 1).Lower) => true,
        var word => form == CueForm.State && Words.Degrees.Contains(word),
    };

    /// <summary>"the ministers all urged", "the two both said".</summary>
    private static bool IsAfterPlural(Unit unit, int at) =>
        at > 0
        && unit[at].Lower is "all" or "both"
        && unit[at - 1] is { Kind: ItemKind.Word } noun
        && (Words.HumanNouns.Contains(noun.Lower) || noun.Lower is "they" or "we");

    /// <summary>"the remarks seemed intended to hurt": a participle behind such is none of speech.</summary>
    private static bool SeemsSo(Unit unit, int at, CueForm form) =>
        at >= 0
        && form is CueForm.Past or CueForm.Participle
        && unit[at].Lower is "seem" or "seems" or "seemed" or "appear" or "appears" or "appeared";

    /// <summary>"in addition to saying"</summary>
    private static bool IsAddition(Unit unit, int to, CueForm form) => form == CueForm.Gerund && unit.IsWord(to - 1, "addition");
}
