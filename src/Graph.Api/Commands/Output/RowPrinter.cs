using Graph.Model;

namespace Graph.Api.Commands.Output;

/// <summary>Prints the rows of a result.</summary>
internal abstract class RowPrinter
{
    /// <summary>The printer for a format: <c>table</c>, <c>json</c> or <c>csv</c>.</summary>
    public static RowPrinter Create(string format, TextWriter output) => format switch
    {
        "json" => new JsonRowPrinter(output),
        "csv" => new CsvRowPrinter(output),
        _ => new TableRowPrinter(output),
    };

    /// <summary>Prints all rows.</summary>
    public abstract Task PrintAsync(IGraphResult result, CancellationToken cancellationToken);
}
