namespace Graph.Embedded.Indexes;

/// <summary>What a change of one element means for one index.</summary>
/// <param name="Name">The index.</param>
/// <param name="Old">The entry it loses, or null.</param>
/// <param name="New">The entry it gains, or null.</param>
internal readonly record struct IndexUpdate(string Name, IndexKey? Old, IndexKey? New);
