namespace Graph.Cypher.Execution.Operators;

/// <summary>The rows of several plans one after another, their columns in common slots.</summary>
/// <param name="context">The run.</param>
/// <param name="parts">The plans.</param>
/// <param name="sources">For each part, the slot of each column.</param>
/// <param name="targets">The common slots.</param>
internal sealed class UnionOperator(QueryContext context, Operator[] parts, int[][] sources, int[] targets) : Operator(context)
{
    private int _part = -1;

    public override void Open() => _part = -1;

    public override bool Next()
    {
        while (_part < parts.Length)
        {
            if (_part >= 0 && parts[_part].Next())
            {
                for (var index = 0; index < targets.Length; index++)
                {
                    Row[targets[index]] = Row[sources[_part][index]];
                }

                return true;
            }

            if (++_part < parts.Length)
            {
                parts[_part].Open();
            }
        }

        return false;
    }
}
