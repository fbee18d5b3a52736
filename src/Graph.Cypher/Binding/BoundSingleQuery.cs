namespace Graph.Cypher.Binding;

/// <summary>A sequence of clauses.</summary>
/// <param name="Imports">
/// Variables of the enclosing row that are bound when it starts: what a subquery imports; in EXISTS, COUNT, COLLECT all
/// that it refers to. Empty at the top.
/// </param>
/// <param name="Clauses">The clauses, in order; an importing WITH is not among them.</param>
/// <param name="Result">What RETURN returns, in order and under the columns' names; empty without RETURN.</param>
internal sealed record BoundSingleQuery(
    IReadOnlyList<Variable> Imports, IReadOnlyList<BoundClause> Clauses, IReadOnlyList<Variable> Result);
