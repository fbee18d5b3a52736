using Graph.Cypher.Binding;
using Graph.Cypher.Functions;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>Plans a bound statement for a store.</summary>
internal static class StatementPlanner
{
    /// <summary>Plans it.</summary>
    public static PlannedStatement Plan(BoundStatement statement, IGraphReader reader, ProcedureTable procedures, IReadOnlySet<PlanRule> without)
    {
        var planner = new QueryPlanner(reader, procedures, without);
        var (plan, columns) = statement.Body switch
        {
            BoundQuery query => (planner.Plan(query), query.Columns),
            BoundShow show => (planner.Plan(show.Clauses, Planning.Plan.Argument(), []), show.Result),
            BoundSchemaCommand command => (SchemaPlanner.Plan(planner, command), (IReadOnlyList<Variable>)[]),
            _ => throw new ArgumentException($"There is no such statement as {statement.Body.GetType().Name}.", nameof(statement)),
        };
        int[] slots = [.. columns.Select(column => column.Id)];
        return new PlannedStatement(plan, planner.Symbols, slots, reader.Schema, PlannedStatement.ElementsOf(reader));
    }
}
