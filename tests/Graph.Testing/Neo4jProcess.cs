namespace Graph.Testing;

/// <summary>A Neo4j server as a process of its own, with its data in a temporary folder. Killed when disposed.</summary>
public sealed class Neo4jProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();
    private ChildProcess? _process;

    private Neo4jProcess(int port) => Port = port;

    /// <summary>Whether the shared folder has a server to start.</summary>
    public static bool IsAvailable => File.Exists(Script);

    /// <summary>The port of its Bolt server.</summary>
    public int Port { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new($"bolt://127.0.0.1:{Port}");

    private static string Script => Path.Combine(SharedFolder.TryFind() ?? "", "neo4j", "run");

    /// <summary>Starts a server and waits until it takes connections.</summary>
    /// <param name="password">Turns authentication on, with the user <c>neo4j</c>; null for off.</param>
    /// <param name="port">Where it listens; null for a port that is free.</param>
    public static async Task<Neo4jProcess> StartAsync(string? password = null, int? port = null)
    {
        var server = new Neo4jProcess(port ?? FreePort.Find());
        try
        {
            await server.RestartAsync(password);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Ends it at once, as a crash would.</summary>
    public void Kill() => _process?.Dispose();

    /// <summary>Starts it again on the same port and data.</summary>
    public async Task RestartAsync(string? password = null)
    {
        _process = ChildProcess.Start(
            Script, [$"{Port}", _folder.Path], environment: new Dictionary<string, string?> { ["NEO4J_PASSWORD"] = password });
        await _process.WaitForLineAsync(line => line.StartsWith("ready ", StringComparison.Ordinal), StartLimit);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _folder.Dispose();
    }
}
