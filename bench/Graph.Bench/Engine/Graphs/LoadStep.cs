using Graph.Model;

namespace Graph.Bench.Engine.Graphs;

/// <summary>One kind of element to load: a statement over <c>$rows</c>, and the rows.</summary>
/// <param name="Name">What it loads.</param>
/// <param name="Statement">The statement, which unwinds <c>$rows</c>.</param>
/// <param name="Rows">One map a row.</param>
internal sealed record LoadStep(string Name, string Statement, IReadOnlyList<Value> Rows);
