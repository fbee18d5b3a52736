using Graph.Embedded;
using Graph.Testing;

namespace Graph.Bench.Systems;

/// <summary>An embedded database in a file of a temporary folder, as durable as the service keeps it.</summary>
internal sealed class EmbeddedSystem : IAsyncDisposable
{
    /// <summary>The name in tables.</summary>
    public const string Name = "embedded";

    private readonly TemporaryFolder _folder;

    private EmbeddedSystem(TemporaryFolder folder, EmbeddedDatabase database) => (_folder, Database) = (folder, database);

    /// <summary>The database.</summary>
    public EmbeddedDatabase Database { get; }

    /// <summary>A new, empty one.</summary>
    public static async Task<EmbeddedSystem> StartAsync()
    {
        var folder = new TemporaryFolder();
        return new EmbeddedSystem(folder, await EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = folder.Combine("bench.db") }));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Dispose();
    }
}
