using System.Globalization;
using Graph.Testing;

namespace Graph.Api.Tests;

/// <summary>Ends a program at a random moment, as often as <c>GRAPH_KILLS</c> says.</summary>
internal static class Killing
{
    /// <summary>How often to kill.</summary>
    /// <param name="usual">Where <c>GRAPH_KILLS</c> is not set.</param>
    public static int Times(int usual) =>
        Environment.GetEnvironmentVariable("GRAPH_KILLS") is { Length: > 0 } count ? int.Parse(count, CultureInfo.InvariantCulture) : usual;

    /// <summary>Kills a process between two moments, in milliseconds from now, unless it ends before.</summary>
    public static async Task EndAsync(ChildProcess process, Random random, int earliest, int latest)
    {
        try
        {
            await process.WaitForExitAsync(TimeSpan.FromMilliseconds(random.Next(earliest, latest)));
        }
        catch (TimeoutException)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
