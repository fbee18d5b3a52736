using Graph.Extraction.Actors;

namespace Graph.Extraction.Statements;

/// <summary>Who can speak, and whether a subject is one who does.</summary>
internal static class Speakers
{
    /// <summary>
    /// A verb that takes a clause shows by itself that its subject speaks; one with a noun or an infinitive needs a subject that can:
    /// a person, a state, an organisation, or a noun for such.
    /// </summary>
    public static bool MaySpeak(Unit unit, VerbGroup group, Report report)
    {
        if (report.Source is not { } source)
        {
            return group.SharesSubject || report.Rule is "reporter-after-content";
        }

        var needsActor = report.Rule is "speech-act" or "infinitive" or "naming" or "described-as" or "noun-of-speech" or "bare-clause" or "embedded-question"
            || group.Cue.Form is CueForm.Base or CueForm.Present;
        return !needsActor || IsActor(unit, source);
    }

    /// <summary>A belief, not speech.</summary>
    public static bool IsThought(Unit unit, Report report) =>
        !report.Cue.IsEmpty && CueLexicon.Shared.MatchAt(unit.Items, report.Cue.End - 1) is { Entry.Group: "think" };

    private static bool IsActor(Unit unit, Phrase source)
    {
        for (var at = source.First; at < source.End; at++)
        {
            var word = unit[at];
            if (Words.HumanNouns.Contains(word.Lower) || (word.IsCapital && at > 0) || (Words.PersonPronouns.Contains(word.Lower) && word.Lower != "you"))
            {
                return true;
            }
        }

        return unit.Reading.Actors.StartingIn(unit.Span(source.First, source.End)).Any(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym)
            || (source.Count == 1 && unit[source.First].IsCapital && unit[source.First].Kind == ItemKind.Word && !Words.Determiners.Contains(unit[source.First].Lower));
    }
}
