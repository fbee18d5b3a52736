using Graph.Api.Hosting;
using Graph.Extraction.Drafts;
using Graph.Relations.Exchange.Rows;

namespace Graph.Api.Features.Imports;

/// <summary>Reads tables, CSV or JSON lines, by the mapping that is named or that knows their columns.</summary>
internal static class RowFile
{
    /// <summary>Reads all rows; those that cannot be taken are told apart.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="mapping">What their columns mean; null to find it by the columns.</param>
    /// <exception cref="FailureException">There is no row, or nothing tells what the columns mean.</exception>
    public static FileContent Read(IEnumerable<SourceRow> rows, RowMapping? mapping)
    {
        var drafts = new List<Draft>();
        var lines = new List<int>();
        var problems = new List<RowProblem>();
        var isChosen = false;
        foreach (var row in rows)
        {
            if (!isChosen && row.Problem is null)
            {
                (mapping, isChosen) = (Choose(row, mapping), true);
            }

            var (draft, problem) = RowDrafts.Read(row, mapping);
            if (draft is not null)
            {
                drafts.Add(draft);
                lines.Add(row.Line);
            }

            problems.AddRange(problem is null ? [] : [problem]);
        }

        return drafts.Count + problems.Count == 0
            ? throw new FailureException("The file holds no rows.")
            : new FileContent(drafts) { Lines = lines, Problems = problems };
    }

    private static RowMapping? Choose(SourceRow row, RowMapping? mapping)
    {
        var columns = string.Join(", ", row.Cells.Select(cell => cell.Name));
        if (mapping is not null)
        {
            var absent = mapping.Columns.Where(column => row.Cells.All(cell => cell.Name != column)).ToArray();
            return absent.Length == 0
                ? mapping
                : throw new FailureException($"The mapping '{mapping.Name}' needs the columns {string.Join(", ", absent)}; the file has {columns}.");
        }

        return ShippedMappings.All.FirstOrDefault(one => one.Fits(row)) is { } known ? known
            : RowDrafts.CanRead(row) ? null
            : throw new FailureException(
                $"Nothing tells what the columns mean ({columns}): name a mapping with --mapping (over HTTP ?mapping=). There are {string.Join(", ", ShippedMappings.All.Select(one => one.Name))}, and files of your own.");
    }
}
