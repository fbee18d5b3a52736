using Graph.Model;

namespace Graph.Cypher.Inspection;

/// <summary>What a statement would do.</summary>
/// <param name="Kind">Whether it reads, writes or changes the schema.</param>
/// <param name="Runs">Whether it does so at all: EXPLAIN only tells its plan.</param>
/// <param name="BeyondReading">A procedure or listing that does or tells more than a reader of the graph needs; null without one.</param>
/// <param name="CanonicalText">
/// The statement printed from its syntax tree, with the same columns: no comments, no escapes, nothing that another parser
/// could read in another way.
/// </param>
public sealed record InspectedStatement(StatementKind Kind, bool Runs, string? BeyondReading, string CanonicalText)
{
    /// <summary>Whether parts of it commit by themselves (<c>CALL { } IN TRANSACTIONS</c>).</summary>
    public bool CommitsInBatches { get; init; }

    /// <summary>Why the database that is about databases, and holds no graph, refuses it; null where it does not.</summary>
    public string? BeyondSystem { get; init; }

    /// <summary>Whether running it changes anything.</summary>
    public bool Writes => Runs && Kind != StatementKind.Read;
}
