using System.CommandLine;

namespace Graph.Api.Commands;

/// <summary>The program's command line.</summary>
internal static class GraphCommandLine
{
    /// <summary>Runs one command and returns the process's exit code.</summary>
    public static Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("A knowledge graph of the relations between states, from news articles.");
        return root.Parse(arguments).InvokeAsync();
    }
}
