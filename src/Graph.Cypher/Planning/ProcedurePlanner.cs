using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;

namespace Graph.Cypher.Planning;

/// <summary>Plans calls of procedures.</summary>
internal static class ProcedurePlanner
{
    /// <summary>Plans a call over an input.</summary>
    public static Plan Plan(PlanningContext planning, BoundClause.CallProcedure call, Plan input)
    {
        var procedure = planning.Procedures.Find(call.Procedure.Name);
        var arguments = planning.Compiler.CompileAll(call.Arguments);
        var yields = call.Yields.Select(yield => (yield.Field, yield.Variable.Id)).ToArray();
        var isUnit = call.Procedure.Fields.Count == 0;
        var condition = call.Where is null ? null : planning.Compiler.Compile(call.Where);
        var source = new ProcedureSource(procedure, arguments, yields, isUnit, call.Optional, call.Optional ? condition : null);
        var plan = new Plan("ProcedureCall", call.Procedure.Name, input.EstimatedRows * 10, (context, inputs) => new ProcedureOperator(context, inputs[0], source), input);
        return condition is null || call.Optional
            ? plan
            : new Plan("Filter", "", plan.EstimatedRows, (context, inputs) => new FilterOperator(context, inputs[0], [condition]), plan);
    }
}
