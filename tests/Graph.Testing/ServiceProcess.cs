using System.Text.RegularExpressions;

namespace Graph.Testing;

/// <summary>The service as a process of its own, on a free port. Killed when disposed.</summary>
public sealed partial class ServiceProcess : IDisposable
{
    private readonly TemporaryFolder _workspace;

    private ServiceProcess(ChildProcess process, Uri address, TemporaryFolder workspace)
    {
        Process = process;
        Address = address;
        _workspace = workspace;
    }

    /// <summary>The process.</summary>
    public ChildProcess Process { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it on a database file and waits until it listens.</summary>
    /// <param name="databaseFile">The embedded database's file; made when it is not there.</param>
    /// <param name="options">Further options, such as <c>--no-samples</c>.</param>
    public static Task<ServiceProcess> StartAsync(string databaseFile, params string[] options) =>
        StartProgramAsync(GraphProgram.Path, databaseFile, options);

    /// <summary>Starts another build of the program in the same way.</summary>
    /// <param name="program">The path of its executable.</param>
    /// <param name="databaseFile">The embedded database's file; made when it is not there.</param>
    /// <param name="options">Further options.</param>
    public static Task<ServiceProcess> StartProgramAsync(string program, string databaseFile, params string[] options) =>
        StartAsync(program, $"embedded:{databaseFile}", environment: null, options);

    /// <summary>Starts it on a database server, or any other address of a database.</summary>
    /// <param name="database">The database's address.</param>
    /// <param name="environment">Variables to set, such as <c>Graph__User</c>.</param>
    /// <param name="options">Further options.</param>
    public static Task<ServiceProcess> StartOnAsync(
        string database, IReadOnlyDictionary<string, string?>? environment = null, params string[] options) =>
        StartAsync(GraphProgram.Path, database, environment, options);

    private static async Task<ServiceProcess> StartAsync(
        string program, string database, IReadOnlyDictionary<string, string?>? environment, string[] options)
    {
        string[] arguments = ["serve", "--urls", "http://127.0.0.1:0", "--database", database, .. options];
        var workspace = new TemporaryFolder();
        var process = ChildProcess.Start(program, arguments, environment: Complete(database, environment, workspace));
        try
        {
            var line = await process.WaitForLineAsync(text => HttpAddress().IsMatch(text));
            return new ServiceProcess(process, new Uri(HttpAddress().Match(line).Value), workspace);
        }
        catch
        {
            process.Dispose();
            workspace.Dispose();
            throw;
        }
    }

    /// <summary>
    /// On a server, a workspace of its own unless a test names one; an embedded database has its beside it. A test asks too
    /// little to warm up for.
    /// </summary>
    private static Dictionary<string, string?> Complete(string database, IReadOnlyDictionary<string, string?>? environment, TemporaryFolder folder)
    {
        var all = new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>());
        all.TryAdd("Graph__WarmUp", "false");
        if (!database.StartsWith("embedded:", StringComparison.Ordinal))
        {
            all.TryAdd("Graph__Workspace", folder.Combine("workspace"));
        }

        return all;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Process.Dispose();
        _workspace.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex HttpAddress();
}
