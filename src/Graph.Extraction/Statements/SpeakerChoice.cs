using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>The speaker of a report, the words that name it, and the sieve that told.</summary>
internal sealed record SpeakerChoice(string? ActorId, TextSpan? Source, string Sieve, double Certainty)
{
    /// <summary>Others who speak with one voice with the first.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public static SpeakerChoice Unknown { get; } = new(null, null, "nobody", 0.5);
}
