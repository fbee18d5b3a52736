namespace Graph.Cypher.Execution;

/// <summary>How many rows the row that a run is at stands for.</summary>
internal delegate long RowWeight(QueryContext context);
