using System.CommandLine;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary>The option <c>--database</c>, which every command takes.</summary>
internal static class DatabaseOption
{
    public static Option<string?> Instance { get; } = new("--database")
    {
        Description = "The database to use. Unless given: the setting Graph:Database (Graph__Database in the environment), else embedded:data/graph.db in the program's folder.",
        HelpName = "embedded:FILE|neo4j://HOST:PORT",
        Recursive = true,
    };

    /// <summary>
    /// The database to use: a path given on the command line starts at the current folder, one from the settings at the
    /// program's root folder.
    /// </summary>
    public static DatabaseAddress Read(ParseResult parsed, ProgramFolders folders, GraphOptions options) =>
        parsed.GetValue(Instance) is { } text
            ? UsageException.Reading(() => DatabaseAddress.Parse(text, Environment.CurrentDirectory))
            : DatabaseAddress.Parse(options.Database, folders.Root);
}
