using System.CommandLine;
using Graph.Model;

namespace Graph.Bench;

/// <summary>Runs one command; what stands in its way from outside becomes a sentence and an exit code.</summary>
internal static class BenchCommandLine
{
    private const int Failed = 1;

    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        try
        {
            return await root.Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is GraphException or IOException or UnauthorizedAccessException or BenchException)
        {
            await Console.Error.WriteLineAsync($"bench: {failure.Message}");
            return Failed;
        }
    }
}
