using System.CommandLine;
using Graph.Api.Features.Imports;
using Graph.Api.Hosting;
using Graph.Api.Workspaces;

namespace Graph.Api.Commands;

/// <summary>What is kept beside the database that a command works on. A service may have it open meanwhile.</summary>
internal sealed class BesideDatabase : IDisposable
{
    private readonly Workspace _workspace;

    private BesideDatabase(Workspace workspace, GraphOptions options) =>
        (_workspace, Mappings, Imports) = (workspace, new SavedMappings(workspace, options, TimeProvider.System), new ImportStore(workspace));

    /// <summary>The mappings that importers keep.</summary>
    public SavedMappings Mappings { get; }

    /// <summary>The imports that are under way, under review or over.</summary>
    public ImportStore Imports { get; }

    /// <summary>Opens what the command line or the settings name.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="makes">Whether it is made where it is not there; else it is taken for empty then.</param>
    public static BesideDatabase Of(ParseResult parsed, bool makes = false)
    {
        var folders = ProgramFolders.Find();
        var options = Settings.Options(Settings.Read(folders));
        var path = WorkspacePath.Of(DatabaseOption.Read(parsed, folders, options), options, folders);
        return new BesideDatabase(makes && !File.Exists(path) ? Workspace.Open(path) : Workspace.Look(path), options);
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();
}
