namespace Graph.Extraction.Statements;

/// <summary>A reporter at a sentence's end whose colon opens the next paragraph: <c>He continued:</c></summary>
internal static class OpeningReporter
{
    /// <summary>The verb is looked for this many items before the colon.</summary>
    private const int Reach = 24;

    /// <summary>The reporter as a report without content; null where the unit ends otherwise.</summary>
    public static Report? Read(Unit unit)
    {
        var colon = unit.Count - 1;
        if (!unit.IsWord(colon, ":"))
        {
            return null;
        }

        for (var at = colon - 1; at >= 0 && colon - at <= Reach; at--)
        {
            if (unit.CueAt(at) is { } cue && cue.Entry.Takes(CueFrames.Quote | CueFrames.That | CueFrames.SpeechNoun)
                && VerbGroups.Read(unit, cue) is { IsUnreal: false, IsPassive: false, IsNegated: false } group)
            {
                return Report.By(group, "opening-reporter", new Phrase(colon, colon), 0.8);
            }
        }

        return null;
    }
}
