namespace Graph.Embedded.FullText.Patterns;

/// <summary>The kinds of pieces of a pattern.</summary>
internal enum PatternKind
{
    /// <summary>No text at all.</summary>
    Nothing,

    /// <summary>The empty text.</summary>
    Empty,

    /// <summary>One character of a set.</summary>
    Characters,

    /// <summary>One piece behind the other.</summary>
    Sequence,

    /// <summary>What any piece matches.</summary>
    Either,

    /// <summary>What all pieces match.</summary>
    Both,

    /// <summary>What the piece does not match.</summary>
    Not,

    /// <summary>The piece any number of times.</summary>
    Repeat,
}
