using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Reads the two tables that <see cref="CsvGraphWriter"/> writes.</summary>
internal sealed class CsvGraphReader(ValueParser parse)
{
    /// <exception cref="FormatException">A column is missing, or a cell is not what its column says.</exception>
    public GraphFile Read(string nodes, string relationships) => new(
        [.. Rows(nodes, CsvGraphNames.NodesFile).Select(row => new ExchangeNode(row.Fixed(CsvGraphNames.Id), LabelText.Read(row.Fixed(CsvGraphNames.Labels), ';'), row.Properties))],
        [.. Rows(relationships, CsvGraphNames.RelationshipsFile).Select(row => new ExchangeRelationship(
            row.Fixed(CsvGraphNames.Type), row.Fixed(CsvGraphNames.Start), row.Fixed(CsvGraphNames.End), row.Properties))]);

    private IEnumerable<(Func<string, string> Fixed, Dictionary<string, Value> Properties)> Rows(string text, string file)
    {
        using var csv = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture));
        if (!csv.Read())
        {
            throw new FormatException($"{file} has no header");
        }

        string[] header = [.. csv.Record ?? []];
        while (csv.Read())
        {
            string[] cells = [.. csv.Record ?? []];
            var place = string.Create(CultureInfo.InvariantCulture, $"{file}, line {csv.RawRow}");
            string Fixed(string column) => Array.IndexOf(header, column) is >= 0 and var at && at < cells.Length
                ? CsvCell.Read(cells[at])
                : throw new FormatException($"{place} needs the column {column}");
            yield return (Fixed, Properties(header, cells, place));
        }
    }

    private Dictionary<string, Value> Properties(string[] header, string[] cells, string place)
    {
        if (cells.Length != header.Length)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{place} has {cells.Length} cells and the header {header.Length} columns"));
        }

        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (column, cell) in header.Zip(cells).Where(pair => !CsvGraphNames.Fixed.Contains(pair.First) && pair.Second.Length > 0))
        {
            var name = CsvCell.Read(column);
            var colon = name.LastIndexOf(':');
            var kind = colon < 0 ? ValueKinds.Text : name[(colon + 1)..];
            properties[colon < 0 ? name : name[..colon]] = Cell(cell, kind, $"{place}, column {name}");
        }

        return properties;
    }

    private Value Cell(string cell, string kind, string place)
    {
        try
        {
            return ValueKinds.Parse(kind == ValueKinds.Text ? CsvCell.Read(cell) : cell, kind, parse);
        }
        catch (Exception problem) when (problem is FormatException or GraphException or OverflowException)
        {
            throw new FormatException($"{place}: '{cell}' is no {kind}", problem);
        }
    }
}
