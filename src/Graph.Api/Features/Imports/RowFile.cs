using Graph.Api.Hosting;
using Graph.Extraction.Drafts;
using Graph.Relations.Exchange.Rows;
using Graph.Relations.Files;

namespace Graph.Api.Features.Imports;

/// <summary>Reads tables, CSV or JSON lines, by the mapping that is named or that knows their columns.</summary>
internal static class RowFile
{
    /// <summary>Reads all rows; those that cannot be taken are told apart.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="mapping">What their columns mean; null to find it by the columns.</param>
    /// <param name="known">The mappings that may know them, the first of those that know as many.</param>
    /// <exception cref="FailureException">There is no row, or nothing tells what the columns mean.</exception>
    public static FileContent Read(IEnumerable<SourceRow> rows, RowMapping? mapping, IReadOnlyList<RowMapping> known)
    {
        SourceRow[] all = [.. rows];
        if (all.Length == 0)
        {
            throw new FailureException("The file holds no rows.");
        }

        var chosen = all.FirstOrDefault(row => row.Problem is null) is { } sound ? Choose(sound, mapping, known) : mapping;
        var read = InParallel.Select(all, row => RowDrafts.Read(row, chosen));
        return new FileContent([.. read.Select(one => one.Draft).OfType<Draft>()])
        {
            Lines = [.. all.Zip(read).Where(one => one.Second.Draft is not null).Select(one => one.First.Line)],
            Problems = [.. read.Select(one => one.Problem).OfType<RowProblem>()],
        };
    }

    private static RowMapping? Choose(SourceRow row, RowMapping? mapping, IReadOnlyList<RowMapping> known)
    {
        var columns = string.Join(", ", row.Cells.Select(cell => cell.Name));
        if (mapping is not null)
        {
            var absent = mapping.Columns.Where(column => row.Cells.All(cell => cell.Name != column)).ToArray();
            return absent.Length == 0
                ? mapping
                : throw new FailureException($"The mapping '{mapping.Name}' needs the columns {string.Join(", ", absent)}; the file has {columns}.");
        }

        if (GraphFiles.IsHalf(row))
        {
            throw new FailureException("The file is one of the two tables of an exported graph; import them together, as the zip archive that 'graph export --format csv' writes.");
        }

        return known.Where(one => one.Fits(row)).MaxBy(one => one.Columns.Count) is { } fitting ? fitting
            : RowDrafts.CanRead(row) ? null
            : throw new FailureException(
                $"Nothing tells what the columns mean ({columns}): name a mapping with --mapping (over HTTP ?mapping=). There are {string.Join(", ", known.Select(one => one.Name))}, and files of your own.");
    }
}
