namespace Graph.Extraction.Actors;

/// <summary>Where the subject of a verb stands whose object is being read.</summary>
internal static class SubjectBefore
{
    /// <summary>What may stand between a subject and its verb, adverbs in "-ly" aside.</summary>
    private static readonly WordList BeforeVerb = WordList.Exact("also had has have later then");

    /// <summary>
    /// Where the words before the verb right before a token end; adverbs and auxiliaries do not count.
    /// <see cref="Discourse.FirstOfSentence"/> after "and"; negative where nothing stands there.
    /// </summary>
    public static int EndOf(TokenView view, int index)
    {
        var at = index - 2;
        while (at > 0 && (BeforeVerb.Contains(view.Word(at)) || view.Word(at).EndsWith("ly")))
        {
            at--;
        }

        return at < 0 ? -1 : view.Word(at) is "and" ? Discourse.FirstOfSentence : view.Tokens[at].End;
    }
}
