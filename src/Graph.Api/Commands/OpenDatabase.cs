using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Api.Commands;

/// <summary>The database that a command works on, with the statements it runs there.</summary>
internal sealed record OpenDatabase(IGraphDatabase Database, CypherFiles Statements, ImportLimits Limits) : IAsyncDisposable
{
    /// <summary>Opens the database that the command line or the settings name; to write, with its schema.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="mode">Whether it is written.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <param name="makes">Whether a file is made where it is not there; else that is an error.</param>
    public static async Task<OpenDatabase> OfAsync(ParseResult parsed, AccessMode mode, CancellationToken cancellationToken, bool makes = false)
    {
        var (folders, options, address) = Named(parsed);
        if (!makes && IsMissing(address, out var file))
        {
            throw new FailureException($"There is no database file {file}; check the name, or make one with 'graph import'.");
        }

        var statements = StatementFiles.Load(folders);
        var database = await DatabaseOpener.OpenAsync(address, mode, options, cancellationToken);
        if (mode == AccessMode.Write)
        {
            await GraphSchema.EnsureAsync(database, statements, cancellationToken);
            await new ImportRollback(database, statements).SettleAsync(cancellationToken);
        }

        return new OpenDatabase(database, statements, options.ImportLimits());
    }

    /// <summary>Whether there is a database of the name that the command line or the settings give; of a server nothing is asked.</summary>
    public static bool IsThere(ParseResult parsed) => !IsMissing(Named(parsed).Address, out _);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static (ProgramFolders Folders, GraphOptions Options, DatabaseAddress Address) Named(ParseResult parsed)
    {
        var folders = ProgramFolders.Find();
        var options = LoadingOptions.Rooted(folders, Settings.Options(Settings.Read(folders)));
        return (folders, options, DatabaseOption.Read(parsed, folders, options));
    }

    private static bool IsMissing(DatabaseAddress address, out string? file)
    {
        file = (address as DatabaseAddress.Embedded)?.File;
        return file is not null && !Path.Exists(file);
    }
}
