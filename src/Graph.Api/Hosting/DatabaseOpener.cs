using Graph.Cypher;
using Graph.Embedded;
using Graph.Model;
using Graph.Neo4j;

namespace Graph.Api.Hosting;

/// <summary>Opens the database that an address names; the only place that knows which databases there are.</summary>
internal static class DatabaseOpener
{
    /// <summary>Opens it: a file is made where it is not there, a server is not spoken to yet.</summary>
    /// <param name="address">Which.</param>
    /// <param name="mode">
    /// To read only: of a file the state at this moment, also while another process writes; it has to be there then.
    /// </param>
    /// <param name="options">Who asks a server, and within which limits.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="GraphUnavailableException">It cannot be opened, for a reason that the message tells.</exception>
    public static async Task<IGraphDatabase> OpenAsync(
        DatabaseAddress address, AccessMode mode, GraphOptions options, CancellationToken cancellationToken) => address switch
    {
        DatabaseAddress.Embedded embedded =>
            await EmbeddedDatabase.OpenAsync(
                new EmbeddedOptions { Path = embedded.File, ReadOnly = mode == AccessMode.Read, Engine = EngineOf(options) }, cancellationToken),
        DatabaseAddress.Server server => new Neo4jDatabase(Describe(server, options)),
        _ => throw new ArgumentOutOfRangeException(nameof(address), address, "There is no such database."),
    };

    private static CypherEngineOptions EngineOf(GraphOptions options) => options.ImportFolder is { } folder && !Directory.Exists(folder)
        ? throw new FailureException($"The folder for LOAD CSV, {folder}, is not there; make it, or name another by --import-folder or Graph:ImportFolder.")
        : new CypherEngineOptions { ImportFolder = options.ImportFolder, FetchesAddresses = options.LoadAddresses };

    private static Neo4jOptions Describe(DatabaseAddress.Server server, GraphOptions options) => new()
    {
        Address = server.Uri,
        User = options.User,
        Password = options.Password,
        Database = options.DatabaseName,
        MaxConnectionPoolSize = options.MaxServerConnections,
        ConnectionTimeout = TimeSpan.FromSeconds(options.ServerConnectSeconds),
        ConnectionAcquisitionTimeout = TimeSpan.FromSeconds(options.ServerWaitSeconds),
        MaxTransactionRetryTime = TimeSpan.FromSeconds(options.ServerRetrySeconds),
    };
}
