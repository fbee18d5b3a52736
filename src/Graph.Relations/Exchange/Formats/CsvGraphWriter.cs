using System.IO.Compression;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Two tables, <c>nodes.csv</c> and <c>relationships.csv</c>, in a zip archive; or one of them alone.</summary>
internal sealed class CsvGraphWriter : GraphFileWriter
{
    private const int PackedAtOnce = 64 * 1024;

    private readonly Stream _stream;
    private readonly ExportFormat _format;

    // An archive is written without waiting, which the stream of an answer refuses; so it is packed beside it first.
    private readonly FileStream? _packed;
    private readonly ZipArchive? _archive;
    private GraphColumns _columns = new();
    private Stream? _entry;
    private CsvTableWriter? _table;
    private bool _inRelationships;

    public CsvGraphWriter(Stream stream, ExportFormat format)
    {
        (_stream, _format) = (stream, format);
        if (format == ExportFormat.Csv)
        {
            _packed = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, PackedAtOnce, FileOptions.DeleteOnClose);
            _archive = new ZipArchive(_packed, ZipArchiveMode.Create, leaveOpen: true);
        }
    }

    /// <inheritdoc/>
    public override bool NeedsColumns => true;

    /// <inheritdoc/>
    public override bool HasNodes => _format != ExportFormat.RelationshipsCsv;

    /// <inheritdoc/>
    public override bool HasRelationships => _format != ExportFormat.NodesCsv;

    /// <inheritdoc/>
    public override async Task BeginAsync(GraphColumns columns)
    {
        _columns = columns;
        if (HasNodes)
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
        if (_table is not null)
        {
            await _table.WriteAsync([relationship.Start, relationship.End, relationship.Type], relationship.Properties).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async Task EndAsync()
    {
        await StartRelationshipsAsync().ConfigureAwait(false);
        await CloseAsync().ConfigureAwait(false);
        if (_archive is not null && _packed is not null)
        {
            await _archive.DisposeAsync().ConfigureAwait(false);
            _packed.Position = 0;
            await _packed.CopyToAsync(_stream).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        if (_archive is not null)
        {
            await _archive.DisposeAsync().ConfigureAwait(false);
        }

        if (_packed is not null)
        {
            await _packed.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task StartRelationshipsAsync()
    {
        if (!_inRelationships && HasRelationships)
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
        _table = new CsvTableWriter(_entry ?? _stream, fixedColumns, columns);
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
