using Graph.Extraction.Articles;

namespace Graph.Extraction.Statements;

/// <summary>"The two leaders:" over points that begin with a verb ("welcomed …", "agreed …"): the subject of all of them.</summary>
internal static class ListOpening
{
    /// <summary>A list has no more points than this.</summary>
    private const int MostPoints = 40;

    /// <summary>The opening has no more characters than this.</summary>
    private const int Longest = 60;

    /// <summary>Whether a verb is the first word of a point under such an opening.</summary>
    public static bool IsOver(Unit unit, int verb) => verb == 0 && unit.Start <= unit.Reading.PassageOf(unit).Span.Start + 1 && Of(unit) is not null;

    /// <summary>The subject that the opening names; null where a point has none.</summary>
    public static SpeakerChoice? Of(Unit unit)
    {
        var passages = unit.Reading.Article.Passages;
        for (var at = unit.Passage; at > 0 && unit.Passage - at < MostPoints && passages[at].Kind == PassageKind.Bullet; at--)
        {
            var span = passages[at - 1].Span;
            if (span.Of(unit.Reading.Text) is [.., ':'] words)
            {
                return words.Length <= Longest ? Subject(unit, new Sentences.TextSpan(span.Start, span.End - 1)) : null;
            }
        }

        return null;
    }

    /// <summary>Whoever is named or described right before the colon.</summary>
    private static SpeakerChoice? Subject(Unit unit, Sentences.TextSpan opening)
    {
        var words = opening.Of(unit.Reading.Text);
        var subject = unit.Reading.Actors.StartingIn(opening).LastOrDefault(mention => !mention.IsPossessive && mention.Span.End >= opening.End - 1);
        if (subject is null)
        {
            var last = words[(words.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
            return Words.IsSpeaker(last) ? new SpeakerChoice(null, opening, "list", 0.6) : null;
        }

        return new SpeakerChoice(subject.ActorIds.Count > 0 ? subject.ActorIds[0] : null, opening, "list", 0.8) { Others = [.. subject.ActorIds.Skip(1)] };
    }
}
