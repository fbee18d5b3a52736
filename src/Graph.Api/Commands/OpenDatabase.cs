using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Api.Commands;

/// <summary>The database that a command works on, with the statements it runs there.</summary>
internal sealed record OpenDatabase(IGraphDatabase Database, CypherFiles Statements) : IAsyncDisposable
{
    /// <summary>Opens the database that the command line or the settings name; to write, with its schema.</summary>
    public static async Task<OpenDatabase> OfAsync(ParseResult parsed, AccessMode mode, CancellationToken cancellationToken)
    {
        var folders = ProgramFolders.Find();
        var options = Settings.Options(Settings.Read(folders));
        var address = DatabaseOption.Read(parsed, folders, options);
        var statements = StatementFiles.Load(folders);
        var database = await DatabaseOpener.OpenAsync(address, mode, options, cancellationToken);
        if (mode == AccessMode.Write)
        {
            await GraphSchema.EnsureAsync(database, statements, cancellationToken);
        }

        return new OpenDatabase(database, statements);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
