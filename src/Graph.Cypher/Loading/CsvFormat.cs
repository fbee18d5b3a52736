namespace Graph.Cypher.Loading;

/// <summary>How LOAD CSV reads a file.</summary>
/// <param name="WithHeaders">Whether its first row names the fields of the others.</param>
/// <param name="Delimiter">What parts its fields.</param>
internal sealed record CsvFormat(bool WithHeaders, char Delimiter);
