using System.CommandLine;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary>What LOAD CSV may read: <c>--import-folder</c> and <c>--load-addresses</c>.</summary>
internal static class LoadingOptions
{
    private static readonly Option<string?> Folder = new("--import-folder")
    {
        Description = "The folder whose files LOAD CSV reads by file:///NAME. Unless given: the setting Graph:ImportFolder, else none.",
        HelpName = "FOLDER",
    };

    private static readonly Option<bool> Addresses = new("--load-addresses") { Description = "Lets LOAD CSV fetch http and https addresses." };

    public static void AddTo(Command command)
    {
        command.Options.Add(Folder);
        command.Options.Add(Addresses);
    }

    /// <summary>The settings with what the command line says: a folder given there starts at the current one.</summary>
    public static GraphOptions Read(ParseResult parsed, ProgramFolders folders, GraphOptions options) => Rooted(folders, options) with
    {
        ImportFolder = parsed.GetValue(Folder) is { } folder ? Path.GetFullPath(folder) : Rooted(folders, options).ImportFolder,
        LoadAddresses = options.LoadAddresses || parsed.GetValue(Addresses),
    };

    /// <summary>Refuses the options for a server, which they would not reach.</summary>
    /// <exception cref="UsageException">One is given, and the database is a Neo4j server.</exception>
    public static void RequireUse(ParseResult parsed, DatabaseAddress address)
    {
        if (address is DatabaseAddress.Server && (parsed.GetValue(Folder) is not null || parsed.GetValue(Addresses)))
        {
            throw new UsageException($"{Folder.Name} and {Addresses.Name} are for an embedded database; what LOAD CSV reads on a Neo4j server, its own settings say, such as server.directories.import.");
        }
    }

    /// <summary>The settings, whose folder starts at the program's root folder.</summary>
    public static GraphOptions Rooted(ProgramFolders folders, GraphOptions options) =>
        options with { ImportFolder = options.ImportFolder is { } folder ? Path.GetFullPath(folder, folders.Root) : null };
}
