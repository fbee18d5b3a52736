namespace Graph.Relations.Exchange.Rows;

/// <summary>A row cannot be taken.</summary>
internal sealed class RowException(RowProblem problem) : Exception(problem.Message)
{
    public RowProblem Problem { get; } = problem;
}
