using Graph.Extraction.Actors;

namespace Graph.Extraction.Statements;

/// <summary>Whether a subject with a verb of its own stands behind a joint, so that a new clause begins there.</summary>
internal static class OwnSubject
{
    /// <summary>The verb is looked for this many items after the joint.</summary>
    private const int Reach = 14;

    /// <summary>An auxiliary is looked for this many items after the joint.</summary>
    private const int AuxiliaryReach = 5;

    /// <summary>The subject of the clause after a comma; null where what follows is no clause.</summary>
    public static Phrase? After(Unit unit, int comma)
    {
        for (var at = comma + 2; at < Math.Min(unit.Count, comma + Reach); at++)
        {
            if (EndsPhrase(unit[at]))
            {
                return null;
            }

            if (IsVerb(unit, at) && unit[comma + 1].Lower is not ("who" or "which") && SubjectOf(unit, at, comma + 1) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>"Noting that it was late, Berg put …": a person by name after a comma, and a word that can only be his verb.</summary>
    public static Phrase? NamedAfter(Unit unit, int comma)
    {
        if (NamedAt(unit, comma + 1) is not { Kind: MentionKind.Name } named)
        {
            return null;
        }

        var end = unit.IndexAt(named.Span.End);
        return unit.At(end) is { Kind: ItemKind.Word, IsCapital: false } verb && CanBeVerb(verb) ? new Phrase(comma + 1, end) : null;
    }

    /// <summary>"answers, senators are refusing": after what is no clause, a subject and its auxiliary begin one.</summary>
    /// <param name="isJoined">Behind "and" or "but", where a pronoun may be an object.</param>
    public static bool HasAuxiliary(Unit unit, int first, bool isJoined = false)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + AuxiliaryReach); at++)
        {
            if (EndsPhrase(unit[at]))
            {
                return false;
            }

            if (Words.Auxiliaries.Contains(unit[at].Lower) && unit[at].Kind == ItemKind.Word)
            {
                return !(isJoined && Words.SubjectPronouns.Contains(unit[at - 1].Lower)) && SubjectOf(unit, at, first) is not null;
            }
        }

        return false;
    }

    /// <summary>"…, and Poland sent two hundred", "…, and he raised them again": somebody, and a verb in the past.</summary>
    public static bool HasDeed(Unit unit, int first) =>
        (unit.At(first).Lower is "he" or "she" or "they" && IsPast(unit, first + 1))
        || NamedAt(unit, first) is { Kind: MentionKind.Name or MentionKind.Capital } named
        && unit.At(unit.IndexAt(named.Span.End)) is { Kind: ItemKind.Word, IsCapital: false } verb
        && verb.Lower is not ("and" or "but")
        && (WordList.Verbs.Contains(verb.Lower) || verb.Lower.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsPast(Unit unit, int at) => unit.At(at) is { IsLowerWord: true } verb && (verb.EndsWith("ed") || unit.CueAt(at) is { Form: CueForm.Past });

    /// <summary>"…, and analysts expect": a subject right after the joint, and its verb of speech or thought.</summary>
    public static bool HasReporter(Unit unit, int first)
    {
        for (var at = first + 1; at < Math.Min(unit.Count, first + Reach); at++)
        {
            if (EndsPhrase(unit[at]) && !unit[at].Is("once"))
            {
                return false;
            }

            if (at == first + 1 && unit[first].Lower is "more" or "less")
            {
                // "increased and more detailed data"
                return false;
            }

            if (unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base } cue && Reports(unit, cue) && Speaks(unit, cue, first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsPhrase(in Item item) => item.Kind is ItemKind.Mark or ItemKind.Quotation || Words.Conjunctions.Contains(item.Lower);

    private static bool IsVerb(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Word
        && (Words.Auxiliaries.Contains(unit[at].Lower)
            || (!unit[at].IsCapital && (unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base } || IsKnownVerb(unit[at].Lower))));

    private static bool IsKnownVerb(string word) => word is not ("and" or "but") && WordList.Verbs.Contains(word);

    private static bool CanBeVerb(in Item word) =>
        word.Lower is not ("and" or "or" or "but" or "who" or "whose")
        && !Words.Prepositions.Contains(word.Lower) && !Words.Conjunctions.Contains(word.Lower) && !Words.IsAdverb(word);

    /// <summary>The noun phrase before a verb, where it begins at an index; null where it does not.</summary>
    private static Phrase? SubjectOf(Unit unit, int verb, int first) =>
        NounPhrases.EndingBefore(unit, verb) is { IsEmpty: false } subject && subject.First == first ? subject : null;

    private static Mention? NamedAt(Unit unit, int first) =>
        first < unit.Count && unit.Reading.Actors.StartingAt(unit[first].Start) is { IsPossessive: false } mention ? mention : null;

    /// <summary>A verb that tells words or thoughts: a weak one only with "that" or an infinitive, or a welcome in a read-out.</summary>
    private static bool Reports(Unit unit, CueMatch cue) =>
        !cue.Entry.Takes(CueFrames.Weak)
        || unit.IsWord(cue.End, "that")
        || (cue.Entry.Takes(CueFrames.To) && unit.IsWord(cue.End, "to"))
        || (unit.IsReadout && cue is { Form: CueForm.Past, Entry.Lemma: "welcome" });

    private static bool Speaks(Unit unit, CueMatch cue, int first) =>
        VerbGroups.Read(unit, cue) is { IsUnreal: false, IsPassive: false, Subject: { IsEmpty: false } subject } group
        && subject.First == first && Speakers.Agrees(unit, group, subject);
}
