using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>A compiled expression: computes its value for the row that a run is at.</summary>
internal delegate Value Evaluator(QueryContext context);
