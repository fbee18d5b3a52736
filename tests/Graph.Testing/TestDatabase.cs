namespace Graph.Testing;

/// <summary>An empty database for programs that a test starts: a file in a temporary folder, or the server, emptied.</summary>
public sealed class TestDatabase : IDisposable
{
    private readonly TemporaryFolder? _folder;

    private TestDatabase(string address, IReadOnlyDictionary<string, string?> environment, TemporaryFolder? folder) =>
        (Address, Environment, _folder) = (address, environment, folder);

    /// <summary>What <c>--database</c> is given.</summary>
    public string Address { get; }

    /// <summary>The variables that say who asks.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; }

    /// <summary>Whether it is there: an embedded one is made by the first program that writes.</summary>
    public bool Exists => _folder is null || File.Exists(FileIn(_folder));

    /// <summary>An empty one. Where there is no server, tests on it are skipped or fail as <see cref="Neo4jServer"/> says.</summary>
    public static async Task<TestDatabase> EmptyAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Embedded)
        {
            var folder = new TemporaryFolder();
            return new TestDatabase($"embedded:{FileIn(folder)}", new Dictionary<string, string?>(), folder);
        }

        await using (await Neo4jServer.OpenEmptyAsync())
        {
            var options = await Neo4jServer.OptionsAsync();
            var environment = new Dictionary<string, string?> { ["Graph__User"] = options.User, ["Graph__Password"] = options.Password };
            return new TestDatabase(options.Address.ToString(), environment, folder: null);
        }
    }

    /// <summary>Runs a command of the program on it.</summary>
    public Task<ProcessResult> RunAsync(params string[] arguments) =>
        ChildProcess.RunAsync(GraphProgram.Path, [.. arguments, "--database", Address], environment: Environment);

    /// <summary>Starts the service on it.</summary>
    public Task<ServiceProcess> ServeAsync(params string[] options) => ServiceProcess.StartOnAsync(Address, Environment, options);

    /// <inheritdoc/>
    public void Dispose() => _folder?.Dispose();

    private static string FileIn(TemporaryFolder folder) => folder.Combine("graph.db");
}
