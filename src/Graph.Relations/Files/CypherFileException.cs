namespace Graph.Relations.Files;

/// <summary>A Cypher file is missing, or its header cannot be read. The message names the file and the line.</summary>
public sealed class CypherFileException(string message) : Exception(message);
