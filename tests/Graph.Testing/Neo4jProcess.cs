namespace Graph.Testing;

/// <summary>
/// A Neo4j server as a process of its own, with its data in a temporary folder. Killed when disposed, and also when this
/// process ends in any other way, be it by a crash: a guard between the two watches for that.
/// </summary>
/// <param name="port">Where it will listen on the loopback address.</param>
public sealed class Neo4jProcess(int port) : IDisposable
{
    // $0 is the data folder, the arguments are the server's command. The guard's input is a pipe from this process. A line
    // on it means that the server is to die and its data to stay; its end means that this process is gone or has done with
    // the server, and then the data goes too.
    private const string Guard = """
        exec 3<&0
        "$@" < /dev/null 3<&- &
        server=$!
        { read -r -u 3 line; [ -n "$line" ]; } &
        order=$!
        wait -n $server $order
        if kill -9 $server 2> /dev/null; then
          wait $server 2> /dev/null
          wait $order || rm -rf "$0"
        else
          wait $server
          code=$?
          kill $order
          exit $code
        fi
        """;

    private const int PortsToTry = 3;

    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();
    private ChildProcess? _process;

    /// <summary>Whether the shared folder has a server to start.</summary>
    public static bool IsAvailable => File.Exists(Script);

    /// <summary>The port of its Bolt server.</summary>
    public int Port => port;

    /// <summary>Where it listens.</summary>
    public Uri Address => new($"bolt://127.0.0.1:{port}");

    private static string Script => Path.Combine(SharedFolder.TryFind() ?? "", "neo4j", "run");

    /// <summary>
    /// A server on a free port that is ready, without authentication. The port may be taken by somebody else before the
    /// server has it; then the next one is tried.
    /// </summary>
    public static async Task<Neo4jProcess> StartNewAsync()
    {
        for (var tries = 1; ; tries++)
        {
            var server = new Neo4jProcess(FreePort.Find());
            try
            {
                await server.StartAsync();
                return server;
            }
            catch (InvalidOperationException) when (tries < PortsToTry)
            {
                server.Dispose();
            }
            catch
            {
                server.Dispose();
                throw;
            }
        }
    }

    /// <summary>Skips the test, with the reason, where the shared folder has no server; fails it when <c>GRAPH_REQUIRE_SHARED</c> is 1.</summary>
    public static void Require()
    {
        if (!IsAvailable)
        {
            Requirement.NotMet("GRAPH_REQUIRE_SHARED", "There is no Neo4j in the shared folder to start and kill.");
        }
    }

    /// <summary>Ends it at once, with SIGKILL, as a crash would; its data stays.</summary>
    public void Kill() => End("its data stays");

    /// <summary>Starts it and waits until it takes connections; once more, on the same data, after it was killed.</summary>
    /// <param name="password">Turns authentication on, with the user <c>neo4j</c>; null for off.</param>
    /// <param name="environment">Further variables of its script, such as <c>NEO4J_HTTP_PORT</c>.</param>
    /// <exception cref="InvalidOperationException">It ended instead, as when its port is taken.</exception>
    public async Task StartAsync(string? password = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var variables = new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>()) { ["NEO4J_PASSWORD"] = password };
        _process = ChildProcess.StartWithOpenInput("bash", ["-c", Guard, _folder.Path, Script, $"{port}", _folder.Path], variables);
        await _process.WaitForLineAsync(line => line.StartsWith("ready ", StringComparison.Ordinal), StartLimit);
    }

    /// <summary>Lets go of it as the end of this process would, and waits until its guard has ended it.</summary>
    /// <returns>Whether its data is gone too.</returns>
    public bool Abandon()
    {
        End(order: "");
        return !Directory.Exists(_folder.Path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End(order: "");
        _folder.Dispose();
    }

    private void End(string order)
    {
        _process?.EndInput(order);
        _process?.Dispose();
        _process = null;
    }
}
