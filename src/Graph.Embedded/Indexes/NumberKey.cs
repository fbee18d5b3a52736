namespace Graph.Embedded.Indexes;

/// <summary>An entry of an index that holds whole numbers alone: 16 bytes, in which the collector has nothing to look for.</summary>
/// <param name="Number">The value.</param>
/// <param name="Id">The element that has it; negative in a key that is only there to find the first entry of its value.</param>
internal readonly record struct NumberKey(long Number, int Id);
