using System.Globalization;

namespace Graph.Extraction.Articles.Html;

/// <summary>
/// The rows of a table of data, each a line <c>| cell | cell |</c>. A cell that spans rows is said again in each of them, as the columns of
/// a row tell what its cells are.
/// </summary>
internal static class TableRows
{
    private const int MostColumns = 40;

    private const int LongestSpan = 400;

    /// <summary>A cell of data holds no more elements, links included.</summary>
    private const int MostParts = 200;

    private static readonly string[] Parts = ["thead", "tbody", "tfoot"];

    /// <summary>The rows; none where the table is a page's layout or holds paragraphs.</summary>
    public static IReadOnlyList<string> Of(HtmlElement table)
    {
        var rows = table.Elements.SelectMany(part => Parts.Contains(part.Name) ? part.Elements : [part]).Where(part => part.Name == "tr").ToList();
        return rows.Count < 2 || !rows.Exists(row => CellsOf(row).Skip(1).Any()) || rows.Exists(row => CellsOf(row).Any(HoldsBlocks)) ? [] : [.. Lines(rows)];
    }

    private static IEnumerable<string> Lines(List<HtmlElement> rows)
    {
        var spanning = new (string Text, int Rows)[MostColumns];
        foreach (var row in rows)
        {
            var line = new List<string>();
            foreach (var cell in CellsOf(row))
            {
                TakeSpanning(spanning, line);
                var text = cell.Text().Replace('|', '/');
                var columns = SpanOf(cell["colspan"], MostColumns);
                for (var column = 0; column < columns && line.Count < MostColumns; column++)
                {
                    spanning[line.Count] = (column == 0 ? text : "", SpanOf(cell["rowspan"], LongestSpan) - 1);
                    line.Add(column == 0 ? text : "");
                }
            }

            TakeSpanning(spanning, line);
            if (line.Exists(text => text.Length > 0))
            {
                yield return $"| {string.Join(" | ", line)} |";
            }
        }
    }

    /// <summary>Adds the cells of rows above that reach into this one at the next columns.</summary>
    private static void TakeSpanning((string Text, int Rows)[] spanning, List<string> line)
    {
        while (line.Count < MostColumns && spanning[line.Count] is { Rows: > 0 } above)
        {
            spanning[line.Count] = (above.Text, above.Rows - 1);
            line.Add(above.Text);
        }
    }

    private static IEnumerable<HtmlElement> CellsOf(HtmlElement row) => row.Elements.Where(cell => cell.Name is "td" or "th");

    /// <summary>More than one paragraph, or another table, makes a cell a part of the page.</summary>
    private static bool HoldsBlocks(HtmlElement cell)
    {
        var parts = cell.SelfAndBelow().Take(MostParts + 1).ToList();
        return parts.Count > MostParts
            || parts.Exists(part => part.Name is "table" or "h1" or "h2" or "h3" or "article")
            || parts.Count(part => part.Name is "p" or "div") > 1;
    }

    private static int SpanOf(string? value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
