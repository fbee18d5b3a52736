namespace Graph.Cypher.Binding;

/// <summary>A query: one or more single queries joined by UNION.</summary>
/// <param name="Parts">The single queries; at least one. All return the same names in any order.</param>
/// <param name="UnionAll">Whether equal rows of a union are kept.</param>
/// <param name="Columns">
/// What the query returns: for a single part its own result variables; for a union new variables, in the order of the
/// first part, where column i of part p comes from the variable of the same name in <c>Parts[p].Result</c>.
/// Empty for a query that returns nothing.
/// </param>
internal sealed record BoundQuery(IReadOnlyList<BoundSingleQuery> Parts, bool UnionAll, IReadOnlyList<Variable> Columns) : BoundBody
{
    /// <summary>Variables without a name that its rows bring along beside the columns: the place in a file of LOAD CSV. A union brings none.</summary>
    public IReadOnlyList<Variable> Carried =>
        Parts is [{ Clauses: [.., BoundClause.Project { Projection: { IsReturn: true } last }] }] ? last.Carried : [];
}
