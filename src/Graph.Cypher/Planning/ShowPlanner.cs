using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Functions;

namespace Graph.Cypher.Planning;

/// <summary>Plans SHOW: the rows of a listing, over which its projections run.</summary>
internal static class ShowPlanner
{
    /// <summary>The listing.</summary>
    public static Plan Source(BoundShow show)
    {
        Procedure rows = (context, _) => Listings.Of(show.Subject, show.Filter, context).Select(row => show.Fields.Select(field => row.GetValueOrDefault(field.Name)).ToArray());
        var yields = show.Yields.Select(yield => (yield.Field, yield.Variable.Id)).ToArray();
        var source = new ProcedureSource(rows, [], yields, false, false);
        return new Plan($"Show{show.Subject}", "", 10, (context, inputs) => new ProcedureOperator(context, inputs[0], source), Plan.Argument());
    }
}
