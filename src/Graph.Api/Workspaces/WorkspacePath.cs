using System.Globalization;
using Graph.Api.Hosting;

namespace Graph.Api.Workspaces;

/// <summary>Where the workspace of a database is.</summary>
internal static class WorkspacePath
{
    private const string Ending = ".workspace";

    /// <summary>The file that the settings name, or the usual one of the database.</summary>
    public static string Of(DatabaseAddress address, GraphOptions options, ProgramFolders folders) => (options.Workspace, address) switch
    {
        ({ Length: > 0 } file, _) => Path.GetFullPath(file, folders.Root),
        (_, DatabaseAddress.Embedded embedded) => embedded.File + Ending,
        (_, DatabaseAddress.Server server) => Path.Combine(folders.Root, "data", $"{server.Uri.Host}-{Port(server.Uri)}{Ending}"),
        _ => throw new ArgumentOutOfRangeException(nameof(address), address, "There is no such database."),
    };

    private static string Port(Uri uri) => (uri.IsDefaultPort || uri.Port < 0 ? 7687 : uri.Port).ToString(CultureInfo.InvariantCulture);
}
