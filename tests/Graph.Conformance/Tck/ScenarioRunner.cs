using System.Globalization;
using Graph.Model;

namespace Graph.Conformance.Tck;

/// <summary>Runs one scenario on a database.</summary>
public sealed class ScenarioRunner
{
    private readonly IScenarioDatabase _database;
    private readonly string _folder;
    private readonly Dictionary<string, Value> _parameters = [];
    private GraphState? _before;
    private ScenarioAnswer? _answer;
    private GraphException? _error;

    private ScenarioRunner(IScenarioDatabase database, string folder)
    {
        _database = database;
        _folder = folder;
    }

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="database">An empty database.</param>
    /// <param name="folder">The kit's folder, where the named graphs are.</param>
    public static ScenarioResult Run(Scenario scenario, IScenarioDatabase database, string folder)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var runner = new ScenarioRunner(database, folder);
        foreach (var step in scenario.Steps)
        {
            if (runner.Do(step) is { } failure)
            {
                return new ScenarioResult(scenario, $"{step.Text}: {failure}");
            }
        }

        return new ScenarioResult(scenario, null);
    }

    private string? Do(Step step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                return null;
            case "having executed:":
                return Prepare(step.Document ?? "");
            case "executing query:" or "executing control query:":
                Execute(step.Document ?? "", isControl: step.Text.Contains("control", StringComparison.Ordinal));
                return null;
            case "parameters are:":
                foreach (var row in step.Table)
                {
                    _parameters[row[0]] = Literal(row[1]);
                }

                return null;
            case "the result should be empty":
                return Error() ?? (_answer?.Rows.Count > 0 ? $"{_answer.Rows.Count} rows" : null);
            case "no side effects":
                return Error() ?? SideEffects([]);
            case "the side effects should be:":
                return Error() ?? SideEffects(step.Table);
            default:
                return Other(step);
        }
    }

    private string? Other(Step step)
    {
        if (step.Text.StartsWith("the result should be", StringComparison.Ordinal))
        {
            return Error() ?? RowComparison.Difference(step, _answer ?? throw new InvalidOperationException("No query ran."), shortTimes: true);
        }

        if (step.Text.Contains("should be raised at", StringComparison.Ordinal))
        {
            return _error is null ? "no error" : null;
        }

        if (step.IsProcedure)
        {
            return _database.TryAddProcedure(step.Procedure, step.Table) ? null : "the database takes no procedures";
        }

        return step.NamedGraph is { } graph ? Prepare(NamedGraphs.Read(_folder, graph)) : "an unknown step";
    }

    private string? Prepare(string statement)
    {
        try
        {
            _database.Run(statement, _parameters);
            return null;
        }
        catch (GraphException error)
        {
            return error.Message;
        }
    }

    private void Execute(string statement, bool isControl)
    {
        if (!isControl)
        {
            _before = GraphState.Of(_database);
        }

        (_answer, _error) = (null, null);
        try
        {
            _answer = _database.Run(statement, _parameters);
        }
        catch (GraphException error)
        {
            _error = error;
        }
    }

    private string? Error() => _error is null ? null : $"{_error.Code}: {_error.Message}";

    private string? SideEffects(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var expected = string.Join(", ", table.Where(row => row[1] != "0").OrderBy(row => row[0], StringComparer.Ordinal).Select(row => $"{row[0]} {row[1]}"));
        var changes = GraphState.Of(_database).ChangesFrom(_before ?? throw new InvalidOperationException("No query ran."));
        var actual = string.Join(", ", changes.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Key} {change.Value}")));
        return expected == actual ? null : $"expected [{expected}], got [{actual}]";
    }

    private Value Literal(string text) => _database.Run($"RETURN {text} AS value", _parameters).Rows[0][0];
}
