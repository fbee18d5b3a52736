namespace Graph.Embedded.Files;

/// <summary>A row does not hold what its format says; caught where the table and the row are known.</summary>
internal sealed class DamagedRecordException(string message) : Exception(message);
