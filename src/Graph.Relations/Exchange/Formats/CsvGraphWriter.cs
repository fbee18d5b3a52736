using System.IO.Compression;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Two tables, <c>nodes.csv</c> and <c>relationships.csv</c>, in a zip archive; or one of them alone.</summary>
internal sealed class CsvGraphWriter(Stream stream, ExportFormat format) : GraphFileWriter
{
    private readonly ZipArchive? _archive = format == ExportFormat.Csv ? new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true) : null;
    private GraphColumns _columns = new();
    private Stream? _entry;
    private CsvTableWriter? _table;
    private bool _inRelationships;

    /// <inheritdoc/>
    public override bool NeedsColumns => true;

    /// <inheritdoc/>
    public override async Task BeginAsync(GraphColumns columns)
    {
        _columns = columns;
        if (format != ExportFormat.RelationshipsCsv)
        {
            await OpenAsync(CsvGraphNames.NodesFile, [CsvGraphNames.Id, CsvGraphNames.Labels], columns.Nodes).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ExchangeNode node) =>
        _table?.WriteAsync([node.Id, LabelText.Semicolons(node.Labels)], node.Properties) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override async Task WriteAsync(ExchangeRelationship relationship)
    {
        await StartRelationshipsAsync().ConfigureAwait(false);
        if (format != ExportFormat.NodesCsv && _table is not null)
        {
            await _table.WriteAsync([relationship.Start, relationship.End, relationship.Type], relationship.Properties).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async Task EndAsync()
    {
        await StartRelationshipsAsync().ConfigureAwait(false);
        await CloseAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        if (_archive is not null)
        {
            await _archive.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task StartRelationshipsAsync()
    {
        if (!_inRelationships && format != ExportFormat.NodesCsv)
        {
            await CloseAsync().ConfigureAwait(false);
            await OpenAsync(
                CsvGraphNames.RelationshipsFile, [CsvGraphNames.Start, CsvGraphNames.End, CsvGraphNames.Type], _columns.Relationships).ConfigureAwait(false);
        }

        _inRelationships = true;
    }

    private async Task OpenAsync(string name, IReadOnlyList<string> fixedColumns, IReadOnlyList<PropertyKey> columns)
    {
        _entry = _archive is null ? null : await _archive.CreateEntry(name).OpenAsync().ConfigureAwait(false);
        _table = new CsvTableWriter(_entry ?? stream, fixedColumns, columns);
    }

    private async Task CloseAsync()
    {
        if (_table is not null)
        {
            await _table.DisposeAsync().ConfigureAwait(false);
        }

        if (_entry is not null)
        {
            await _entry.DisposeAsync().ConfigureAwait(false);
        }

        (_table, _entry) = (null, null);
    }
}
