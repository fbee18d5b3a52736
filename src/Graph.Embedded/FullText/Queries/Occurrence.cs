namespace Graph.Embedded.FullText.Queries;

/// <summary>What a clause demands of a document.</summary>
internal enum Occurrence
{
    /// <summary>May match, and counts when it does; one such clause must match where none is required.</summary>
    Optional,

    /// <summary>Must match.</summary>
    Required,

    /// <summary>Must not match.</summary>
    Prohibited,
}
