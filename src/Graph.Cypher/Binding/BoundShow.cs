using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>SHOW: rows of a listing that run through projections as a query's rows do.</summary>
/// <param name="Subject">What is listed, first of all.</param>
/// <param name="Clauses">Listings and projections with their order and conditions, in turn.</param>
/// <param name="Result">The columns.</param>
internal sealed record BoundShow(ShowSubject Subject, IReadOnlyList<BoundClause> Clauses, IReadOnlyList<Variable> Result) : BoundBody;
