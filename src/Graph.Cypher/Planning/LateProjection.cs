using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>
/// Columns that are computed behind ORDER BY and LIMIT, for the rows that are left: those the order does not ask for and
/// that can be computed from nodes and relationships, which are kept as numbers meanwhile.
/// </summary>
internal static class LateProjection
{
    /// <summary>The columns of a projection that can wait.</summary>
    /// <param name="planning">What the statement shares.</param>
    /// <param name="projection">The projection.</param>
    /// <param name="writesBefore">Whether clauses before it write while their rows are still coming: then a later row would change what a column says.</param>
    public static IReadOnlyList<BoundItem> Of(PlanningContext planning, BoundProjection projection, bool writesBefore)
    {
        if (writesBefore || projection.Distinct || projection.Limit is null || projection.Order.Count == 0 || planning.Without.Contains(PlanRule.LateProjection))
        {
            return [];
        }

        var asked = projection.Order.SelectMany(key => FreeVariables.Of(key.Expression)).ToHashSet();
        return [.. projection.Items.Where(item => !asked.Contains(item.Variable) && MayWait(item))];
    }

    private static bool MayWait(BoundItem item)
    {
        var variables = FreeVariables.Of(item.Expression);
        return item.Expression is not BoundExpression.Reference
            && variables.Count > 0 && !variables.Contains(item.Variable)
            && variables.All(variable => variable.Type.IsNode || variable.Type.IsRelationship)
            && IsDeterministic(item.Expression);
    }

    // Random numbers are drawn for each row, wanted or not, as ever.
    private static bool IsDeterministic(BoundExpression? expression) =>
        expression is not BoundExpression.Call { Function.IsDeterministic: false }
        && (expression is null || FreeVariables.Children(expression).All(IsDeterministic));
}
