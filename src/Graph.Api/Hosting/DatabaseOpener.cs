using Graph.Embedded;
using Graph.Model;

namespace Graph.Api.Hosting;

/// <summary>Opens the database that an address names; the only place that knows which databases there are.</summary>
internal static class DatabaseOpener
{
    /// <summary>Opens it, and makes it where it is not there.</summary>
    /// <param name="address">Which.</param>
    /// <param name="mode">
    /// To read only: the state at this moment, also while another process writes; the file has to be there then.
    /// </param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="GraphUnavailableException">It cannot be opened, for a reason that the message tells.</exception>
    public static async Task<IGraphDatabase> OpenAsync(DatabaseAddress address, AccessMode mode, CancellationToken cancellationToken) =>
        await EmbeddedDatabase.OpenAsync(new EmbeddedOptions { Path = address.File, ReadOnly = mode == AccessMode.Read }, cancellationToken);
}
