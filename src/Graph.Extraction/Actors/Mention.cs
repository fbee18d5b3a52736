using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Words of the text that stand for one or several actors.</summary>
/// <param name="Span">The whole phrase: article, titles and name; a possessive ending left out.</param>
/// <param name="ActorIds">
/// Whom it stands for; several only for <see cref="MentionKind.Plural"/> and conjunctions; empty when it is understood but could not be resolved.
/// </param>
/// <param name="Reason">Why, in a few words: <c>capital of North Korea</c>, <c>surname of the person named at 120</c>.</param>
internal sealed record Mention(TextSpan Span, MentionKind Kind, IReadOnlyList<string> ActorIds, string Reason)
{
    /// <summary>The name proper inside the span, without titles (<c>Vladimir Putin</c>); the whole span where there is no name.</summary>
    public TextSpan Core { get; init; } = Span;

    /// <summary>Whether it owns what follows: <c>Putin’s</c>, <c>his</c>, <c>North Korean</c> before a noun.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The one actor meant, or null for several or none.</summary>
    public string? ActorId => ActorIds.Count == 1 ? ActorIds[0] : null;
}
