using Graph.Cypher.Diagnostics;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>LOAD CSV: there are no files to read here, which the first row that asks for one is told.</summary>
internal sealed class LoadCsvOperator(QueryContext context, Operator input, Evaluator address) : Operator(context)
{
    public override void Open() => input.Open();

    public override bool Next() => input.Next()
        ? throw new GraphException(ErrorCodes.ExternalResourceFailed, Messages.LoadCsv(ValueText.ForMessage(address(Context))))
        : false;
}
