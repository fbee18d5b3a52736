namespace Graph.Extraction.Actors;

/// <summary>How a mention names its actor.</summary>
internal enum MentionKind
{
    /// <summary>By name, titles before it included: <c>Russian President Vladimir Putin</c>.</summary>
    Name,

    /// <summary>By office alone: <c>the Russian president</c>, <c>the Prime Minister</c>.</summary>
    Title,

    /// <summary>By another description: <c>the Russian leader</c>, <c>the official</c>, <c>his counterpart</c>.</summary>
    Description,

    /// <summary>he, she, him, his, they …</summary>
    Pronoun,

    /// <summary>Several actors at once: <c>the two leaders</c>, <c>both countries</c>, <c>they</c>.</summary>
    Plural,

    /// <summary>A state by its adjective or people: <c>Russian</c>, <c>the Japanese</c>.</summary>
    Demonym,

    /// <summary>A state by its capital or seat of government as an actor: <c>Moscow said</c>, <c>the Kremlin</c>.</summary>
    Capital,
}
