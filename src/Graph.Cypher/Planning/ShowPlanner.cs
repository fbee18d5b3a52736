using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans SHOW: for each row of an input the rows of a listing.</summary>
internal static class ShowPlanner
{
    /// <summary>Plans a listing over an input.</summary>
    public static Plan Plan(PlanningContext planning, BoundClause.Show show, Plan input)
    {
        Procedure rows = (context, arguments) => Listings
            .Of(show.Subject, show.Filter, arguments is [var names] ? Names(names) : null, context)
            .Select(row => show.Fields.Select(field => row.GetValueOrDefault(field.Name)).ToArray());
        var arguments = planning.Compiler.CompileAll(show.Names is null ? [] : [show.Names]);
        var yields = show.Yields.Select(yield => (yield.Field, yield.Variable.Id)).ToArray();
        var source = new ProcedureSource(rows, arguments, yields, false, false, null);
        return new Plan($"Show{show.Subject}", "", 10, (context, inputs) => new ProcedureOperator(context, inputs[0], source), input);
    }

    private static List<string> Names(Value names) => names.Kind switch
    {
        ValueKind.String => [names.AsString()],
        ValueKind.List => [.. names.AsList().Select(name => name.Kind == ValueKind.String ? name.AsString() : throw NoName(name, "a string"))],
        _ => throw NoName(names, "a string or a list of strings"),
    };

    private static GraphException NoName(Value value, string expected) =>
        new(ErrorCodes.TypeError, $"Expected {expected}, but got: {TypeRules.Spell(TypeRules.Of(value))}");
}
