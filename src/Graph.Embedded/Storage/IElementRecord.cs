namespace Graph.Embedded.Storage;

/// <summary>A node's or a relationship's place in the paged arrays.</summary>
internal interface IElementRecord
{
    /// <summary>Whether there is an element in this place.</summary>
    bool Exists { get; }
}
