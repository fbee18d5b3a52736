using Graph.Extraction.Actors;

namespace Graph.Extraction.Statements;

/// <summary>Tells a transcript, whose paragraphs begin with who speaks (<c>Ada Berg: …</c>), from a list of people.</summary>
internal static class Transcripts
{
    /// <summary>Other speakers are looked for so many paragraphs around.</summary>
    private const int Reach = 12;

    /// <summary>Whether a unit begins a paragraph among others that begin with people, one of whom speaks again.</summary>
    public static bool Holds(Unit unit)
    {
        var passages = unit.Reading.Article.Passages;
        if (unit.Start != passages[unit.Passage].Span.Start)
        {
            return false;
        }

        var speakers = new HashSet<string>(StringComparer.Ordinal);
        var returns = false;
        for (var at = Math.Max(0, unit.Passage - Reach); at < Math.Min(passages.Count, unit.Passage + Reach + 1); at++)
        {
            returns |= SpeakerOf(unit.Reading, passages[at].Span.Start) is { } speaker && !speakers.Add(speaker);
        }

        return returns && speakers.Count > 1;
    }

    private static string? SpeakerOf(Reading reading, int start) =>
        reading.Actors.StartingAt(start) is { Kind: MentionKind.Name, ActorId: { } id } named && id.StartsWith("person:", StringComparison.Ordinal)
        && named.Span.End + 1 < reading.Text.Length && reading.Text[named.Span.End] == ':' && reading.Text[named.Span.End + 1] == ' '
            ? id
            : null;
}
