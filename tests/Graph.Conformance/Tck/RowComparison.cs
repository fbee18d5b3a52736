namespace Graph.Conformance.Tck;

/// <summary>Compares an expected table with an answer.</summary>
internal static class RowComparison
{
    /// <summary>How they differ, or null when they agree.</summary>
    public static string? Difference(Step step, ScenarioAnswer answer, bool shortTimes)
    {
        var ordered = step.Text.Contains("in order", StringComparison.Ordinal);
        var ignoreListOrder = step.Text.Contains("ignoring element order", StringComparison.Ordinal);
        var columns = step.Table[0];
        if (!columns.SequenceEqual(answer.Columns, StringComparer.Ordinal))
        {
            return $"expected columns [{string.Join(" | ", columns)}], got [{string.Join(" | ", answer.Columns)}]";
        }

        var expected = step.Table.Skip(1).Select(row => string.Join(" | ", row.Select(cell => ExpectedValue.Canonical(cell, ignoreListOrder)))).ToList();
        var actual = answer.Rows.Select(row => string.Join(" | ", row.Select(value => CanonicalText.Of(value, new CanonicalForm(ignoreListOrder, shortTimes))))).ToList();
        if (!ordered)
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }

        return expected.SequenceEqual(actual, StringComparer.Ordinal) ? null : $"expected {Show(expected)}, got {Show(actual)}";
    }

    private static string Show(List<string> rows) => rows.Count <= 6
        ? $"[{string.Join(" ; ", rows)}]"
        : $"{rows.Count} rows [{string.Join(" ; ", rows.Take(6))} …]";
}
