using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows for which all conditions hold.</summary>
internal sealed class FilterOperator(QueryContext context, Operator input, Evaluator[] conditions) : Operator(context)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            Context.Budget.Step();
            if (Holds())
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds()
    {
        var index = 0;
        try
        {
            while (index < conditions.Length && Truth.Holds(conditions[index](Context)))
            {
                index++;
            }

            return index == conditions.Length;
        }
        catch (GraphException) when (IsOneFalse(index + 1))
        {
            return false;
        }
    }

    // As in Neo4j, a condition that does not hold outweighs an error of another.
    private bool IsOneFalse(int from) => conditions.Skip(from).Any(condition => Truth.Read(condition(Context)) == false);
}
