using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Differences;

/// <summary>What a database made of a statement: an answer or an error.</summary>
/// <param name="Answer">The answer, or null.</param>
/// <param name="Error">The error, or null.</param>
internal sealed record StatementOutcome(ScenarioAnswer? Answer, GraphException? Error)
{
    /// <summary>Runs a statement.</summary>
    /// <exception cref="GraphUnavailableException">The database is away, which is no answer.</exception>
    public static StatementOutcome Of(IScenarioDatabase database, CypherQuery query)
    {
        try
        {
            return new StatementOutcome(database.Run(query.Text, query.Parameters), null);
        }
        catch (GraphException error) when (error is not GraphUnavailableException)
        {
            return new StatementOutcome(null, error);
        }
    }
}
