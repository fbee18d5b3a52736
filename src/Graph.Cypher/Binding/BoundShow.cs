using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>SHOW: rows of a listing that run through projections as a query's rows do.</summary>
/// <param name="Subject">What is listed.</param>
/// <param name="Filter">The words that narrow it, in upper case, or empty.</param>
/// <param name="Fields">All fields of the listing, in order.</param>
/// <param name="Yields">The fields that are kept and their variables.</param>
/// <param name="Clauses">What follows: projections with their order and conditions; at least one.</param>
/// <param name="Result">The columns.</param>
internal sealed record BoundShow(
    ShowSubject Subject,
    string Filter,
    IReadOnlyList<ProcedureField> Fields,
    IReadOnlyList<BoundYield> Yields,
    IReadOnlyList<BoundClause> Clauses,
    IReadOnlyList<Variable> Result) : BoundBody;
