using Graph.Cypher.Loading;

namespace Graph.Cypher.Execution.Operators;

/// <summary>What LOAD CSV reads and where it puts it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Variable">The slot of a row.</param>
/// <param name="Row">The slot of its number.</param>
/// <param name="File">The slot of the file's name.</param>
internal sealed record LoadCsvSettings(Evaluator Address, CsvFormat Format, int Variable, int Row, int File);
