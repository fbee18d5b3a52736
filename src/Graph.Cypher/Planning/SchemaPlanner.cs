using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Execution.Writes;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans changes of the schema.</summary>
internal static class SchemaPlanner
{
    /// <summary>Plans a command.</summary>
    public static Plan Plan(QueryPlanner planner, BoundSchemaCommand command)
    {
        Action<QueryContext> action = command switch
        {
            BoundSchemaCommand.Create create => Create(planner, create),
            BoundSchemaCommand.Drop drop => Drop(planner, drop),
            _ => throw new ArgumentException($"There is no such command as {command.GetType().Name}.", nameof(command)),
        };
        var changed = new Plan(command.GetType().Name + "Rule", "", 1, (context, inputs) => new ActionOperator(context, inputs[0], [action]), Planning.Plan.Argument());
        return new Plan("EmptyResult", "", 0, (context, inputs) => new EmptyResultOperator(context, inputs[0]), changed);
    }

    private static Action<QueryContext> Create(QueryPlanner planner, BoundSchemaCommand.Create create)
    {
        var name = create.Name is null ? null : planner.Compile(create.Name);
        var options = create.Options is null ? null : planner.Compile(create.Options);
        return context => SchemaChanges.Create(context, create, name?.Invoke(context).AsString(), options?.Invoke(context) ?? Value.Null);
    }

    private static Action<QueryContext> Drop(QueryPlanner planner, BoundSchemaCommand.Drop drop)
    {
        var name = planner.Compile(drop.Name);
        return context => SchemaChanges.Drop(context, name(context).AsString(), drop.Constraint, drop.IfExists);
    }
}
