namespace Graph.Extraction.Statements.Rules;

/// <summary><c>The bank has reportedly lost a case</c>: the clause around the adverb is told by nobody who is named.</summary>
internal static class HearsayRule
{
    /// <summary>The report around the word at an index; null where it is no such adverb, or a verb of speech has the clause.</summary>
    public static Report? Read(Unit unit, int at)
    {
        if (!unit[at].Is("reportedly"))
        {
            return null;
        }

        var verb = at + 1;
        while (verb < unit.Count && (Words.IsAdverb(unit[verb]) || Words.IsFinite(unit[verb].Lower)))
        {
            verb++;
        }

        if (unit.CueAt(verb) is { } cue && cue.Entry.Takes(CueFrames.That | CueFrames.Quote | CueFrames.PersonThat))
        {
            // "He reportedly said that …": it is his.
            return null;
        }

        var subject = at == 0 ? new Phrase(unit.IsWord(1, ",") ? 2 : 1, unit.Count) : SubjectBefore(unit, at);
        if (subject.IsEmpty || unit[subject.First].Lower is "who" or "which" or "that")
        {
            return null;
        }

        var word = new CueMatch(at, at + 1, new CueEntry("reportedly", CueFrames.None, "say"), CueForm.Past);
        var group = VerbGroup.OfWords(word, new Phrase(at, at + 1));
        var end = ContentBounds.EndOf(unit, Math.Max(at, subject.First), group, isClause: true);
        var content = new Phrase(subject.First, Words.Prepositions.Contains(unit[0].Lower) ? FirstComma(unit, at, end) : end);
        return content.Count < 4 ? null : new Report("hearsay", content, new Phrase(at, at + 1), null, 0.5) { IsUnattributed = true };
    }

    /// <summary>"With the mayor reportedly weighing a run, | the race is open."</summary>
    private static int FirstComma(Unit unit, int at, int end)
    {
        while (at < end && !unit[at].Is(","))
        {
            at++;
        }

        return at;
    }

    /// <summary>"The bank has | reportedly lost": who it is told of, before the auxiliaries.</summary>
    private static Phrase SubjectBefore(Unit unit, int at)
    {
        var end = at;
        while (end > 0 && Words.IsFinite(unit[end - 1].Lower) && unit[end - 1].Kind == ItemKind.Word)
        {
            end--;
        }

        return NounPhrases.EndingBefore(unit, end);
    }
}
