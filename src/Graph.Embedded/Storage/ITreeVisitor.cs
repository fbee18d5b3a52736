namespace Graph.Embedded.Storage;

/// <summary>What a walk over an <see cref="OrderedTree{TKey, TComparer}"/> does with a key; a struct, so that it is inlined.</summary>
internal interface ITreeVisitor<TKey>
{
    /// <summary>Takes a key; false ends the walk.</summary>
    bool Visit(in TKey key);
}
