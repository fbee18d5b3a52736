using Graph.Cypher.Functions;
using Graph.Cypher.Loading;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>A clause whose variables are resolved.</summary>
internal abstract record BoundClause
{
    /// <summary>MATCH. Its own WHERE is among the pattern's predicates.</summary>
    /// <param name="Optional">Whether a row without a match goes on with nulls in the variables the pattern declares.</param>
    /// <param name="Pattern">The whole comma-separated pattern with its predicates.</param>
    /// <param name="Hints">Hints of USING, unresolved; they never change an answer.</param>
    public sealed record Match(bool Optional, BoundPattern Pattern, IReadOnlyList<PlannerHint> Hints) : BoundClause;

    /// <summary>UNWIND: one row an item; none for null; a value that is no list is one item.</summary>
    public sealed record Unwind(BoundExpression List, Variable Variable) : BoundClause;

    /// <summary>LOAD CSV: one row for each of a file.</summary>
    /// <param name="Address">The file's address.</param>
    /// <param name="Format">How it is written.</param>
    /// <param name="Variable">A row: a list, or a map by the headers.</param>
    /// <param name="Row">What <c>linenumber()</c> says.</param>
    /// <param name="File">What <c>file()</c> says.</param>
    public sealed record LoadCsv(BoundExpression Address, CsvFormat Format, Variable Variable, Variable Row, Variable File) : BoundClause;

    /// <summary>WITH and RETURN.</summary>
    public sealed record Project(BoundProjection Projection) : BoundClause;

    /// <summary>CREATE: nodes and relationships in the order to make them.</summary>
    public sealed record Create(IReadOnlyList<BoundCreation> Creations) : BoundClause;

    /// <summary>MERGE: match the pattern, or create all of it.</summary>
    /// <param name="Pattern">What to look for; its properties are predicates.</param>
    /// <param name="Creation">What to make where nothing was found; it declares the same variables.</param>
    /// <param name="OnCreate">What to set then.</param>
    /// <param name="OnMatch">What to set in each match.</param>
    public sealed record Merge(
        BoundPattern Pattern, BoundCreation Creation, IReadOnlyList<BoundSetItem> OnCreate, IReadOnlyList<BoundSetItem> OnMatch) : BoundClause;

    /// <summary>SET.</summary>
    public sealed record Set(IReadOnlyList<BoundSetItem> Items) : BoundClause;

    /// <summary>REMOVE: labels, and properties set to null.</summary>
    public sealed record Remove(IReadOnlyList<BoundRemoveItem> Items) : BoundClause;

    /// <summary>DELETE of nodes, relationships and paths.</summary>
    public sealed record Delete(bool Detach, IReadOnlyList<BoundExpression> Expressions) : BoundClause;

    /// <summary>FOREACH: the clauses run once an item; their variables are gone behind it.</summary>
    public sealed record Foreach(Variable Variable, BoundExpression List, IReadOnlyList<BoundClause> Clauses) : BoundClause;

    /// <summary>CALL of a procedure.</summary>
    /// <param name="Optional">Whether no rows become one row of nulls.</param>
    /// <param name="Procedure">The procedure.</param>
    /// <param name="Arguments">One for each of its parameters, defaults filled in; implicit arguments are parameters.</param>
    /// <param name="Yields">Fields of its rows and the variables they become; a procedure without fields keeps each row as it is.</param>
    /// <param name="Where">A condition on its rows, or null.</param>
    public sealed record CallProcedure(
        bool Optional,
        ProcedureSignature Procedure,
        IReadOnlyList<BoundExpression> Arguments,
        IReadOnlyList<BoundYield> Yields,
        BoundExpression? Where) : BoundClause;

    /// <summary>SHOW: for each row, the rows of a listing beside it.</summary>
    /// <param name="Subject">What is listed.</param>
    /// <param name="Filter">The words that narrow it, in upper case, or empty.</param>
    /// <param name="Names">The names or ids that are asked for, or null for all.</param>
    /// <param name="Fields">All fields of the listing, in order.</param>
    /// <param name="Yields">The fields that are kept and their variables.</param>
    public sealed record Show(
        ShowSubject Subject,
        string Filter,
        BoundExpression? Names,
        IReadOnlyList<ProcedureField> Fields,
        IReadOnlyList<BoundYield> Yields) : BoundClause;

    /// <summary>CALL { }: for each row, the query's rows beside it; a query that returns nothing keeps the row as it is.</summary>
    /// <param name="Optional">Whether no rows become one row of nulls.</param>
    /// <param name="Query">The subquery; its <see cref="BoundQuery.Columns"/> join the row.</param>
    /// <param name="Batches">How it commits by itself; null where it does not.</param>
    public sealed record CallSubquery(bool Optional, BoundQuery Query, BoundBatches? Batches = null) : BoundClause;

    /// <summary>FINISH: takes all rows and returns none.</summary>
    public sealed record Finish : BoundClause;
}
