namespace Graph.Cypher.Execution.Operators;

/// <summary>A sort key and its direction.</summary>
internal readonly record struct SortKey(Evaluator Value, bool Descending);
