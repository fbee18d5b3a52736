namespace Graph.Extraction.Articles;

/// <summary>What part a paragraph plays in its article.</summary>
internal enum PassageKind
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading, or the title where it stands in the text.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    Bullet,

    /// <summary>The words under a picture, or its credit.</summary>
    Caption,

    /// <summary>The line that names the writer.</summary>
    Byline,
}
