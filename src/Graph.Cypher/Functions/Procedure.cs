using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What a procedure does with its arguments: one array of fields a row.</summary>
internal delegate IEnumerable<Value[]> Procedure(QueryContext context, Value[] arguments);
