using System.CommandLine;
using Graph.Api.Features.Imports;
using Graph.Model;
using Graph.Relations.Exchange;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Api.Commands;

/// <summary>The database that files are imported into. A file of it is made when the first import has been read: nothing is made of what cannot be read.</summary>
internal sealed class ImportTarget(ParseResult parsed) : IAsyncDisposable
{
    private OpenDatabase? _open;

    /// <summary>The target that a command line names, opened where it is there.</summary>
    public static async Task<ImportTarget> OfAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var target = new ImportTarget(parsed);
        if (OpenDatabase.IsThere(parsed))
        {
            await target.OpenAsync(cancellationToken);
        }

        return target;
    }

    /// <summary>The database; opened, and made where it is not there.</summary>
    public async Task<OpenDatabase> OpenAsync(CancellationToken cancellationToken) =>
        _open ??= await OpenDatabase.OfAsync(parsed, AccessMode.Write, cancellationToken, makes: true);

    /// <summary>Reads a file and takes it in.</summary>
    public async Task<ImportFileDocument> ImportAsync(Upload upload, ImportRequest request, CancellationToken cancellationToken)
    {
        var content = await FileImport.ReadAsync(upload, cancellationToken);
        var (database, statements, limits) = await OpenAsync(cancellationToken);
        var import = new FileImport(new DraftRestore(database, statements, limits), new GraphRestore(database, statements, limits));
        return await import.CommitAsync(upload.Name, content, request, cancellationToken);
    }

    /// <summary>Whether the graph holds something of an import.</summary>
    public async Task<bool> HoldsAsync(string import, CancellationToken cancellationToken) =>
        _open is { } open && (await new ImportQueries(open.Database, open.Statements).HoldsAsync(import, cancellationToken)).Value;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _open?.DisposeAsync() ?? ValueTask.CompletedTask;
}
