using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What a function does with its arguments.</summary>
internal delegate Value Function(QueryContext context, Value[] arguments);
