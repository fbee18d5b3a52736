namespace Graph.Testing;

/// <summary>A Neo4j server as a process of its own, with its data in a temporary folder. Killed when disposed.</summary>
/// <param name="port">Where it will listen on the loopback address.</param>
public sealed class Neo4jProcess(int port) : IDisposable
{
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

    /// <summary>Ends it at once, as a crash would.</summary>
    public void Kill() => _process?.Dispose();

    /// <summary>Starts it and waits until it takes connections; once more, on the same data, after it was killed.</summary>
    /// <param name="password">Turns authentication on, with the user <c>neo4j</c>; null for off.</param>
    /// <param name="environment">Further variables of its script, such as <c>NEO4J_HTTP_PORT</c>.</param>
    public async Task StartAsync(string? password = null, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var variables = new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>()) { ["NEO4J_PASSWORD"] = password };
        _process = ChildProcess.Start(Script, [$"{port}", _folder.Path], environment: variables);
        await _process.WaitForLineAsync(line => line.StartsWith("ready ", StringComparison.Ordinal), StartLimit);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Kill();
        _folder.Dispose();
    }
}
