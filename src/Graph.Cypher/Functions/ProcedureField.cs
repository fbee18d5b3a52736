using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>A parameter of a procedure or a field of its rows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it takes or holds.</param>
/// <param name="Default">For a parameter that may be left out: what it then is; else C# null.</param>
/// <param name="IsDefault">For a field of SHOW: whether it is among the columns shown without YIELD.</param>
internal sealed record ProcedureField(string Name, CypherType Type, Value? Default = null, bool IsDefault = true);
