using Graph.Model;

namespace Graph.Cypher.Inspection;

/// <summary>What a statement would do.</summary>
/// <param name="Kind">Whether it reads, writes or changes the schema.</param>
/// <param name="Runs">Whether it does so at all: EXPLAIN only tells its plan.</param>
/// <param name="CanonicalText">
/// The statement printed from its syntax tree, with the same columns: no comments, no escapes, nothing that another parser
/// could read in another way.
/// </param>
public sealed record InspectedStatement(StatementKind Kind, bool Runs, string CanonicalText)
{
    /// <summary>Whether running it changes anything.</summary>
    public bool Writes => Runs && Kind != StatementKind.Read;
}
