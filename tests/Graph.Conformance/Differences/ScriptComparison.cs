using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Differences;

/// <summary>Runs a script on two databases and says what they see differently.</summary>
public sealed class ScriptComparison(IScenarioDatabase left, IScenarioDatabase right, ComparisonOptions options)
{
    /// <summary>The first statement on which they differ and how, or null when they agree on all.</summary>
    public ScriptDifference? Compare(QueryScript script)
    {
        ArgumentNullException.ThrowIfNull(script);
        left.Clear();
        right.Clear();
        var hasWritten = false;
        foreach (var query in script.Statements)
        {
            var (first, second) = (StatementOutcome.Of(left, query), StatementOutcome.Of(right, query));
            var differences = Between(query, first, second).ToArray();
            if (differences.Length > 0)
            {
                return new ScriptDifference(script, query.Text, differences);
            }

            hasWritten |= first.Answer?.Counters.ContainsUpdates == true;
        }

        return hasWritten ? CompareGraphs(script) : null;
    }

    private IEnumerable<Difference> Between(CypherQuery query, StatementOutcome first, StatementOutcome second)
    {
        if (first.Answer is { } one && second.Answer is { } other)
        {
            return Answers(query, one, other);
        }

        var (mine, theirs) = (Show(first), Show(second));
        return mine == theirs ? [] : [new Difference("outcome", mine, theirs)];
    }

    private IEnumerable<Difference> Answers(CypherQuery query, ScenarioAnswer one, ScenarioAnswer other)
    {
        if (!one.Columns.SequenceEqual(other.Columns, StringComparer.Ordinal))
        {
            yield return new Difference("columns", string.Join(" | ", one.Columns), string.Join(" | ", other.Columns));
            yield break;
        }

        var inOrder = options.Order || query.Text.Contains("ORDER BY", StringComparison.OrdinalIgnoreCase);
        foreach (var difference in RowDifferences.Between(one, other, AnswerText.IsVolatile(query.Text), inOrder))
        {
            yield return difference;
        }

        if (AnswerText.Of(one.Counters) is var changed && AnswerText.Of(other.Counters) is var otherwise && changed != otherwise)
        {
            yield return new Difference("counters", changed, otherwise);
        }

        if (options.Notifications && Codes(one) is var said && Codes(other) is var saidOtherwise && said != saidOtherwise)
        {
            yield return new Difference("notifications", said, saidOtherwise);
        }
    }

    private ScriptDifference? CompareGraphs(QueryScript script)
    {
        var differences = GraphContents.Statements.Where(statement => !script.Statements.Any(query => AnswerText.IsVolatile(query.Text)))
            .SelectMany(statement => Between(statement, StatementOutcome.Of(left, statement), StatementOutcome.Of(right, statement)))
            .Select(difference => difference with { What = $"the graph afterwards, {difference.What}" })
            .ToArray();
        return differences.Length == 0 ? null : new ScriptDifference(script, script.Statements[^1].Text, differences);
    }

    private static string Codes(ScenarioAnswer answer) => string.Join(", ", answer.Notifications.Order(StringComparer.Ordinal));

    private string Show(StatementOutcome outcome) => outcome switch
    {
        { Error: { } error } when options.Messages => $"{error.Code}: {error.Message}",
        { Error: { } error } => error.Code,
        { Answer: { } answer } => $"{answer.Rows.Count} rows of [{string.Join(" | ", answer.Columns)}]",
        _ => "",
    };
}
