using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>Whether clauses look at the graph or change it.</summary>
internal static class ClauseEffects
{
    /// <summary>Whether a clause may read the graph.</summary>
    public static bool Reads(BoundClause clause) => clause switch
    {
        BoundClause.Create or BoundClause.Finish => false,
        BoundClause.Unwind unwind => ReadsGraph(unwind.List),
        BoundClause.LoadCsv load => ReadsGraph(load.Address),
        BoundClause.Project project => project.Projection.Items.Any(item => ReadsGraph(item.Expression)) || project.Projection.Where is not null
            || project.Projection.Aggregation is not null,
        _ => true,
    };

    /// <summary>Whether a clause may look for relationships: those that rows hold already are none.</summary>
    public static bool ReadsRelationships(BoundClause clause) => clause switch
    {
        BoundClause.Create or BoundClause.Finish => false,
        BoundClause.Unwind unwind => LooksForPatterns(unwind.List),
        BoundClause.LoadCsv load => LooksForPatterns(load.Address),
        BoundClause.Match { Pattern: { Relationships: [], Quantified: [], Shortest: [] } pattern } => pattern.Predicates.Any(LooksForPatterns),
        _ => Reads(clause),
    };

    /// <summary>Whether a clause does no more than join nodes that are there.</summary>
    public static bool OnlyJoins(BoundClause clause) => clause is BoundClause.Create create && create.Creations.All(creation => creation.Nodes.Count == 0);

    /// <summary>Whether what a clause writes, if anything, is new: it changes nothing that is there.</summary>
    public static bool OnlyAdds(BoundClause clause) => clause switch
    {
        BoundClause.Create => true,
        BoundClause.CallSubquery call => call.Query.Parts.All(part => part.Clauses.All(OnlyAdds)),
        _ => !Writes(clause),
    };

    /// <summary>Whether a clause takes all rows before it and looks at nothing but what they hold.</summary>
    public static bool StaysInRows(BoundClause clause) => clause is BoundClause.Project { Projection: { Skip: null, Limit: null } projection }
        && !projection.Items.Select(item => item.Expression)
            .Concat(projection.Order.Select(item => item.Expression))
            .Concat(projection.Aggregation?.Keys.Select(item => item.Expression) ?? [])
            .Concat(projection.Aggregation?.Aggregates.SelectMany(item => item.Arguments) ?? [])
            .Append(projection.Where)
            .Any(expression => expression is not null && LooksForPatterns(expression));

    /// <summary>Whether a clause hands each row on as it is, at most under other names.</summary>
    public static bool OnlyRenames(BoundClause clause) => clause is BoundClause.Project
    {
        Projection: { IsReturn: false, Distinct: false, Aggregation: null, Order: [], Skip: null, Limit: null, Where: null } projection
    } && projection.Items.All(item => item.Expression is BoundExpression.Reference);

    /// <summary>Whether a clause changes the graph.</summary>
    public static bool Writes(BoundClause clause) => clause switch
    {
        BoundClause.Create or BoundClause.Merge or BoundClause.Set or BoundClause.Remove or BoundClause.Delete or BoundClause.Foreach => true,
        BoundClause.CallSubquery call => Writes(call.Query),
        BoundClause.CallProcedure call => call.Procedure.Writes,
        _ => false,
    };

    /// <summary>Whether a query changes the graph.</summary>
    public static bool Writes(BoundQuery query) => query.Parts.Any(part => part.Clauses.Any(Writes));

    // Constants, parameters, lists and entries of maps say nothing of the graph.
    private static bool ReadsGraph(BoundExpression expression) => expression switch
    {
        BoundExpression.Constant or BoundExpression.Parameter or BoundExpression.Reference => false,
        BoundExpression.ListLiteral list => list.Items.Any(ReadsGraph),
        BoundExpression.Call call => call.Arguments.Any(ReadsGraph),
        BoundExpression.Binary binary => ReadsGraph(binary.Left) || ReadsGraph(binary.Right),
        _ => true,
    };

    private static bool LooksForPatterns(BoundExpression expression) =>
        expression is BoundExpression.PatternComprehension or BoundExpression.Subquery or BoundExpression.ShortestPath
            or BoundExpression.LabelTest { Labels: not BoundLabelExpression.Named } // computed names may look for anything
        || BoundWalker.Children(expression).Any(LooksForPatterns);
}
