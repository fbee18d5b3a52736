using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Cases;

/// <summary>Runs a case on an empty database.</summary>
public static class CaseRunner
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    /// <summary>
    /// How the answer differs from the expected one, or null when they agree. Rows have an order only where the query says ORDER BY;
    /// the order inside lists counts, but for a case of a fresh store (<see cref="QueryCase.IsOfStore"/>) on one that is not.
    /// </summary>
    public static string? Difference(QueryCase test, IScenarioDatabase database, bool isFresh = true)
    {
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(database);
        if (test.Setup.Length > 0)
        {
            database.Run(test.Setup, NoParameters);
        }

        try
        {
            var answer = database.Run(test.Query, NoParameters);
            var order = test.Query.Contains("ORDER BY", StringComparison.Ordinal) ? "in order" : "in any order";
            order += test.IsOfStore && !isFresh ? " (ignoring element order for lists)" : "";
            return test.ErrorCode is null
                ? RowComparison.Difference(new Step(order, null, test.Table.Count == 0 ? [[]] : test.Table), answer, shortTimes: false)
                : $"expected {test.ErrorCode}, got {answer.Rows.Count} rows";
        }
        catch (GraphException error)
        {
            return error.Code == test.ErrorCode ? null : $"expected {test.ErrorCode ?? "an answer"}, got {error.Code}: {error.Message}";
        }
    }
}
