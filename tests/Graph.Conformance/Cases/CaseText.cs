using System.Text;
using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Cases;

/// <summary>Writes cases as case files hold them.</summary>
public static class CaseText
{
    /// <summary>A case with an answer as its expected one.</summary>
    /// <exception cref="FormatException">The answer holds what a case file has no notation for.</exception>
    public static string Of(QueryCase test, ScenarioAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var text = Begin(test);
        if (answer.Columns.Count > 0)
        {
            Row(text, answer.Columns);
            foreach (var row in answer.Rows)
            {
                Row(text, row.Select(Cell));
            }
        }

        return text.ToString();
    }

    /// <summary>A case with an error as its expected answer.</summary>
    public static string Of(QueryCase test, GraphException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Begin(test).Append("error ").Append(error.Code).Append('\n').ToString();
    }

    private static StringBuilder Begin(QueryCase test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var text = new StringBuilder("== ").Append(test.Name).Append('\n');
        if (test.Setup.Length > 0)
        {
            text.Append(test.Setup).Append('\n');
        }

        return text.Append("--\n").Append(test.Query).Append("\n--\n");
    }

    private static string Cell(Value value)
    {
        var cell = CanonicalText.Of(value, default);
        return cell == ExpectedValue.Canonical(cell, ignoreListOrder: false) ? cell : throw new FormatException($"{cell} cannot be written into a case.");
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            text.Append("| ").Append(Escape(cell)).Append(' ');
        }

        text.Append("|\n");
    }

    private static string Escape(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);
}
