namespace Graph.Extraction.Records;

/// <summary>One column of a record.</summary>
/// <param name="Name">The column's name, in any case; words parted by spaces, hyphens or underscores.</param>
/// <param name="Value">Its text as it was typed; null, empty and <c>NA</c> say that the value is missing.</param>
public sealed record RecordField(string Name, string? Value);
