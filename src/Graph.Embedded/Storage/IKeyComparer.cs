namespace Graph.Embedded.Storage;

/// <summary>A total order of keys; a struct, so that it is inlined.</summary>
internal interface IKeyComparer<TKey>
{
    /// <summary>Less than, equal to or greater than zero, as the left key comes before, is, or comes after the right one.</summary>
    int Compare(in TKey left, in TKey right);
}
