using Graph.Model;
using Graph.Relations.Exchange.Formats;
using Graph.Relations.Files;

namespace Graph.Relations.Exchange;

/// <summary>Writes the graph, or a part of it, to a file, without holding it in memory. Safe for any number of threads.</summary>
public sealed class GraphExport(IGraphDatabase database, CypherFiles files, TimeProvider time)
{
    /// <summary>Says whether a request can be answered; before anything is written.</summary>
    /// <exception cref="ExchangeException">It cannot.</exception>
    public static void Check(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request is { Ids: not null, Scope: ExportScope.All } && request.Format != ExportFormat.Drafts)
        {
            throw new ExchangeException("A selection is written with what is drawn among it; leave the scope 'all' out, or the ids. The drafts behind a selection are the format 'jsonl'.");
        }

        if (request is { Scope: ExportScope.Drawn } && request.Format == ExportFormat.Drafts)
        {
            throw new ExchangeException("Drafts hold no drawn graph; leave the scope out, or choose another format.");
        }
    }

    /// <summary>Writes a file and says how much of what; the stream stays open. All of it is of one moment where the database can tell.</summary>
    /// <exception cref="ExchangeException">The request contradicts itself, or the graph changed on the way.</exception>
    public async Task<ExportCounts> WriteAsync(ExportRequest request, Stream stream, CancellationToken cancellationToken = default)
    {
        Check(request);
        var transaction = await database.BeginAsync(AccessMode.Read, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var runner = new CypherRunner(files, transaction);
            return await (request.Format == ExportFormat.Drafts
                ? WriteDraftsAsync(runner, request, stream, cancellationToken)
                : WriteGraphAsync(new GraphSource(runner, request), WriterOf(request.Format, stream), cancellationToken)).ConfigureAwait(false);
        }
    }

    private GraphFileWriter WriterOf(ExportFormat format, Stream stream) =>
        format == ExportFormat.GraphMl ? new GraphMlWriter(stream)
        : format == ExportFormat.Gexf ? new GexfWriter(stream, time)
        : format == ExportFormat.Cytoscape ? new CytoscapeWriter(stream)
        : format == ExportFormat.Cypher ? new CypherScriptWriter(stream, [.. files.In("schema").Select(StatementOf)])
        : new CsvGraphWriter(stream, format);

    private static string StatementOf(CypherFile file) =>
        string.Join(' ', file.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));

    private static async Task<ExportCounts> WriteGraphAsync(GraphSource source, GraphFileWriter writer, CancellationToken cancellationToken)
    {
        await using (writer.ConfigureAwait(false))
        {
            var columns = writer.NeedsColumns ? await source.ColumnsAsync(cancellationToken).ConfigureAwait(false) : new GraphColumns();
            await writer.BeginAsync(columns).ConfigureAwait(false);
            var counts = new ExportCounts
            {
                Nodes = writer.HasNodes ? await EachAsync(source.NodesAsync(cancellationToken), writer.WriteAsync).ConfigureAwait(false) : 0,
                Relationships = writer.HasRelationships ? await EachAsync(source.RelationshipsAsync(cancellationToken), writer.WriteAsync).ConfigureAwait(false) : 0,
            };
            await writer.EndAsync().ConfigureAwait(false);
            return counts;
        }
    }

    private static async Task<ExportCounts> WriteDraftsAsync(CypherRunner runner, ExportRequest request, Stream stream, CancellationToken cancellationToken)
    {
        var rows = request.Ids is { } ids
            ? runner.StreamAsync("exchange/chosen-drafts", cancellationToken, ("ids", RowValue.Texts(ids)))
            : runner.StreamAsync("exchange/drafts", cancellationToken);
        var drafts = await EachAsync(rows, row => DraftLines.WriteDraftAsync(row, stream, cancellationToken)).ConfigureAwait(false);
        return request.Ids is not null ? new ExportCounts { Drafts = drafts } : new ExportCounts
        {
            Drafts = drafts,
            Decisions = await EachAsync(
                runner.StreamAsync("exchange/decisions", cancellationToken), row => DraftLines.WriteDecisionAsync(row, stream, cancellationToken)).ConfigureAwait(false),
            Grades = await EachAsync(
                runner.StreamAsync("exchange/grades", cancellationToken), row => DraftLines.WriteGradeAsync(row, stream, cancellationToken)).ConfigureAwait(false),
        };
    }

    /// <summary>Writes them one after the other. Returns how many there were.</summary>
    private static async Task<long> EachAsync<T>(IAsyncEnumerable<T> all, Func<T, Task> write)
    {
        var count = 0L;
        await foreach (var one in all.ConfigureAwait(false))
        {
            await write(one).ConfigureAwait(false);
            count++;
        }

        return count;
    }
}
