using System.Globalization;
using Graph.Conformance.Tck;

namespace Graph.Conformance.Differences;

/// <summary>Compares the rows of two answers that have the same columns.</summary>
internal static class RowDifferences
{
    private const int MostShown = 5;

    public static IEnumerable<Difference> Between(ScenarioAnswer left, ScenarioAnswer right, bool isVolatile, bool inOrder)
    {
        var (first, second) = (Texts(left, isVolatile), Texts(right, isVolatile));
        if (first.Count != second.Count)
        {
            yield return new Difference("rows", Show(first), Show(second));
            yield break;
        }

        if (Sorted(first).SequenceEqual(Sorted(second), StringComparer.Ordinal))
        {
            if (inOrder && !first.Select(Join).SequenceEqual(second.Select(Join), StringComparer.Ordinal))
            {
                yield return new Difference("the order of the rows", Show(first), Show(second));
            }

            yield break;
        }

        if (!inOrder)
        {
            (first, second) = (Rest(first, second), Rest(second, first));
        }

        foreach (var difference in Cells(first, second, left.Columns).Take(MostShown))
        {
            yield return difference;
        }
    }

    private static IEnumerable<Difference> Cells(List<string[]> first, List<string[]> second, IReadOnlyList<string> columns)
    {
        for (var row = 0; row < first.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (first[row][column] != second[row][column])
                {
                    yield return new Difference(
                        string.Create(CultureInfo.InvariantCulture, $"row {row + 1}, column {columns[column]}"), first[row][column], second[row][column]);
                }
            }
        }
    }

    /// <summary>The rows that the others lack, each as often as it is missing, in order of their text.</summary>
    private static List<string[]> Rest(List<string[]> rows, List<string[]> others)
    {
        var counts = others.CountBy(Join).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return [.. rows.OrderBy(Join, StringComparer.Ordinal).Where(row => !TakeOne(counts, Join(row)))];
    }

    private static bool TakeOne(Dictionary<string, int> counts, string key)
    {
        if (counts.GetValueOrDefault(key) == 0)
        {
            return false;
        }

        counts[key]--;
        return true;
    }

    private static List<string[]> Texts(ScenarioAnswer answer, bool isVolatile) =>
        [.. answer.Rows.Select(row => row.Select(value => AnswerText.Of(value, isVolatile)).ToArray())];

    private static IEnumerable<string> Sorted(List<string[]> rows) => rows.Select(Join).Order(StringComparer.Ordinal);

    private static string Join(string[] cells) => string.Join(" | ", cells);

    private static string Show(List<string[]> rows) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rows.Count} rows: {string.Join(" ; ", rows.Take(MostShown).Select(Join))}{(rows.Count > MostShown ? " …" : "")}");
}
