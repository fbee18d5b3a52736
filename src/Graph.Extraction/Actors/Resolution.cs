namespace Graph.Extraction.Actors;

/// <summary>Whom a phrase stands for, and why; no ids when it could not be told.</summary>
internal sealed record Resolution(IReadOnlyList<string> ActorIds, string Reason)
{
    /// <summary>A phrase that stands for nobody known.</summary>
    public static Resolution None { get; } = new([], "nobody in the text fits");
}
